import { useState } from 'react'
import type { ConsultationView } from '../../../../../contract/consultation'
import type { LibraryDraft } from '../../../../../contract/library'
import { libraryWords as words } from '../../../../locales/library'
import { open } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { useDecideLibrary, useLibraryAbout } from '../../library-queries'
import { LibraryWords } from '../../library-words'

/** 单独同意: asked for apart from everything else, with the very words, and taken back whenever one likes. */
export const Publication = ({ consultation: { county, id, as, messages } }: { consultation: ConsultationView }) => {
  const isAnswered = messages.some(({ kind }) => kind === 'answer')
  const about = useLibraryAbout({ county, id }, as === 'asker' && isAnswered)
  const { isOn = false, item } = about.data ?? {}
  if (!item) return null
  return item.state === 'published' ? <Public item={item} isOn={isOn} /> : <Asked item={item} />
}

const Asked = ({ item }: { item: LibraryDraft }) => {
  const { county, id } = item
  const deciding = useDecideLibrary()
  const decide = (action: 'consent' | 'decline', said: string) => () =>
    deciding.mutate({ county, id, action }, { onSuccess: () => showToast(said) })
  return (
    <Section title={words.askTitle} note={words.askNote}>
      <Notice tone='info' title={words.preview}>
        {words.rewritten}
      </Notice>
      <LibraryWords item={item} />
      {deciding.error && <Notice tone='danger'>{deciding.error.message}</Notice>}
      <BigButton kind='secondary' label={words.consent} loading={deciding.isPending} onTap={decide('consent', words.consented)} />
      <BigButton kind='secondary' label={words.decline} loading={deciding.isPending} onTap={decide('decline', words.declined)} />
    </Section>
  )
}

const Public = ({ item: { county, id }, isOn }: { item: LibraryDraft; isOn: boolean }) => {
  const [isSure, setIsSure] = useState(false)
  const deciding = useDecideLibrary()
  const withdraw = () => deciding.mutate({ county, id, action: 'withdraw' }, { onSuccess: () => showToast(words.withdrawn) })
  return (
    <Section title={words.published} note={isOn ? words.publishedNote : words.publishedOff}>
      {isOn && (
        <BigButton
          kind='secondary'
          label={words.see}
          onTap={() => void open('/packages/legal/pages/library-entry/index', { county, id })}
        />
      )}
      <BigButton kind='quiet' label={words.withdraw} onTap={() => setIsSure(true)} />
      {isSure && (
        <ConfirmDialog
          open
          title={words.withdrawTitle}
          words={words.withdrawWords}
          confirmLabel={words.withdraw}
          kind='danger'
          loading={deciding.isPending}
          onConfirm={withdraw}
          onCancel={() => setIsSure(false)}
        >
          {deciding.error && <Notice tone='warn'>{deciding.error.message}</Notice>}
        </ConfirmDialog>
      )}
    </Section>
  )
}
