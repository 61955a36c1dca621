import { useState } from 'react'
import type { LibraryDraft } from '../../../../../contract/library'
import { useAround } from '../../../../features/legal/legal-queries'
import { libraryDeskWords as words } from '../../../../locales/library-desk'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { AsyncView } from '../../../../ui/async-view'
import { useByAndBy } from '../../../../ui/by-and-by'
import { EmptyState } from '../../../../ui/empty-state'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { DraftCard } from '../../library/draft-card'
import { SendBackSheet } from '../../library/send-back-sheet'
import { useLibraryDesk } from '../../library-queries'

/** 第二人复核: what the county's advisers ask to make public, but for what one asked for oneself. */
export default function LibraryDeskPage() {
  const around = useAround()
  return (
    <Page title={words.title}>
      <AsyncView query={around} isEmpty={({ library }) => !library} empty={<EmptyState title={words.offTitle} words={words.offWords} />}>
        {() => <Desk />}
      </AsyncView>
    </Page>
  )
}

const Desk = () => {
  const desk = useLibraryDesk()
  const [returning, setReturning] = useState<LibraryDraft>()
  const shown = useByAndBy(desk.data ?? [], 2)
  usePageShownAgain(() => void desk.refetch())
  return (
    <>
      <Notice tone='info'>{words.second}</Notice>
      <AsyncView
        query={desk}
        isEmpty={(drafts) => drafts.length === 0}
        empty={<EmptyState title={words.noneTitle} words={words.noneWords} />}
      >
        {() => (
          <Section title={words.list} note={words.marks}>
            {shown.map((draft) => (
              <DraftCard key={draft.id} draft={draft} onSendBack={() => setReturning(draft)} />
            ))}
          </Section>
        )}
      </AsyncView>
      {returning && <SendBackSheet draft={returning} onClose={() => setReturning(undefined)} />}
    </>
  )
}
