import { useState } from 'react'
import type { ConsultationView } from '../../../contract/consultation'
import { hatWords, helperWords as words } from '../../locales/hat'
import { timeWords } from '../../locales/moment'
import { BigButton } from '../../ui/big-button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Notice } from '../../ui/notice'
import { Section } from '../../ui/section'
import { showToast } from '../../ui/toast'
import { ToggleRow } from '../../ui/toggle-row'
import { useDismiss, useHelper, useOpenAnswers } from './hat-queries'

/** 谁替您问的: whether they read the answers is the person's switch, and they go when the person says so. */
export const HelperCard = ({ consultation: { county, id, hat, as } }: { consultation: ConsultationView }) => {
  const helper = useHelper(county, id, as === 'asker' && hat !== 'self')
  const [isAsked, setIsAsked] = useState(false)
  const [opening, dismissing] = [useOpenAnswers(), useDismiss()]
  const known = helper.data?.helper
  if (!known) return null
  const problem = opening.error ?? dismissing.error
  const dismiss = () => {
    setIsAsked(false)
    dismissing.mutate({ county, id }, { onSuccess: () => showToast(words.dismissed) })
  }
  return (
    <Section title={words.title}>
      {problem && <Notice tone='danger'>{problem.message}</Notice>}
      <ListGroup>
        <ListRow
          icon='person'
          title={words.who(hatWords.hats[known.hat])}
          note={[words.agreed(timeWords(known.agreedAt), known.agreedWords), ...(known.witness ? [words.witness(known.witness)] : [])].join(
            '；',
          )}
        />
        {known.mayOpen && (
          <ToggleRow
            label={words.open}
            note={words.openNote}
            checked={known.answersOpen}
            onChange={(open) => opening.mutate({ county, id, open })}
          />
        )}
      </ListGroup>
      {!known.mayOpen && <Notice tone='info'>{words.mayNot}</Notice>}
      <BigButton kind='quiet' label={words.dismiss} loading={dismissing.isPending} onTap={() => setIsAsked(true)} />
      {isAsked && (
        <ConfirmDialog
          open
          title={words.dismissTitle}
          words={words.dismissWords}
          confirmLabel={words.dismiss}
          kind='danger'
          onConfirm={dismiss}
          onCancel={() => setIsAsked(false)}
        />
      )}
    </Section>
  )
}
