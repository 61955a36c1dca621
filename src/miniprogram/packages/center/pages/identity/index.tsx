import { useState } from 'react'
import { ConsultationCounts } from '../../../../features/consultation/consultation-counts'
import { useCheckRealName } from '../../../../features/session/identity-queries'
import { villageCodeWords } from '../../../../locales/adviser-duty'
import { directorWords } from '../../../../locales/directors'
import { identityWords } from '../../../../locales/identity'
import { intakeWords } from '../../../../locales/intake'
import { open } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { showToast } from '../../../../ui/toast'

const words = identityWords.check
const digitCount = 6
const longestName = 40
const longestNumber = 18
const empty = { code: '', name: '', idNumber: '' }

/** For whoever sits at the desk and sees both the person and the card; nothing of it stays on this page. */
export default function CheckIdentity() {
  const [card, setCard] = useState(empty)
  const checking = useCheckRealName()
  const write = (field: keyof typeof empty) => (value: string) => setCard({ ...card, [field]: value })
  const isWhole = /^\d{6}$/.test(card.code) && card.name.trim().length > 1 && card.idNumber.trim() !== ''
  const done = () => {
    setCard(empty)
    showToast(words.done)
  }
  return (
    <Page title={words.title}>
      <Notice tone='info'>{words.notice}</Notice>
      <Field name='sight-digits' label={words.digits} kind='number' limit={digitCount} value={card.code} onChange={write('code')} />
      <Field name='sight-name' label={words.name} limit={longestName} value={card.name} onChange={write('name')} />
      <Field
        name='sight-number'
        label={words.number}
        kind='idcard'
        limit={longestNumber}
        value={card.idNumber}
        onChange={write('idNumber')}
      />
      {checking.error && <Notice tone='danger'>{checking.error.message}</Notice>}
      <BigButton
        label={words.send}
        loading={checking.isPending}
        disabledReason={isWhole ? undefined : words.lacking}
        onTap={() => checking.mutate(card, { onSuccess: done })}
      />
      <ListGroup>
        <ListRow
          icon='phone'
          title={intakeWords.entry}
          note={intakeWords.entryNote}
          onTap={() => void open('/packages/center/pages/intake/index')}
        />
        <ListRow
          icon='pin'
          title={villageCodeWords.title}
          note={villageCodeWords.entryNote}
          onTap={() => void open('/packages/legal/pages/village-code/index')}
        />
        <ListRow
          icon='shield'
          title={directorWords.title}
          note={directorWords.entryNote}
          onTap={() => void open('/packages/center/pages/directors/index')}
        />
      </ListGroup>
      <ConsultationCounts />
    </Page>
  )
}
