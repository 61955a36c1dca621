import { useState } from 'react'
import type { MatterKey } from '../../../../features/work/work-queries'
import { centerWords } from '../../../../locales/center'
import { inboxWords } from '../../../../locales/inbox'
import { useIsDesk } from '../../../../platform/display'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { EmptyState } from '../../../../ui/empty-state'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { CenterMatter } from '../../center-matter'
import { InboxList } from '../../inbox/inbox-list'
import { useInbox } from '../../inbox/inbox-queries'
import { KeysSheet } from '../../inbox/keys-sheet'
import { NarrowSheet } from '../../inbox/narrow-sheet'
import { OtherPages } from '../../inbox/other-pages'
import { useInboxKeys } from '../../inbox/use-inbox-keys'

/** 收件箱. On a desk the chosen matter stands beside the list. */
export default function Queue() {
  const inbox = useInbox()
  const isDesk = useIsDesk()
  const [chosen, setChosen] = useState<MatterKey>()
  const [sheet, setSheet] = useState<'narrow' | 'keys'>()
  const close = () => setSheet(undefined)
  const refresh = () => void inbox.query.refetch()
  usePullToRefresh(inbox.query.refetch)
  usePageShownAgain(refresh)
  const show = ({ county, id }: MatterKey) =>
    isDesk ? setChosen({ county, id }) : void open('/packages/center/pages/matter/index', { county, id })
  const marked = useInboxKeys(inbox, {
    onOpen: show,
    onClose: () => setChosen(undefined),
    onNarrow: () => setSheet('narrow'),
    onHelp: () => setSheet('keys'),
  })
  const beside = chosen ? (
    <CenterMatter key={chosen.id} matterKey={chosen} />
  ) : (
    <EmptyState title={centerWords.choose} words={centerWords.chooseWords} />
  )
  const sheets = (
    <>
      {sheet === 'narrow' && <NarrowSheet inbox={inbox} onClose={close} />}
      {sheet === 'keys' && <KeysSheet onClose={close} />}
    </>
  )
  // What stays in view while the matter scrolls lies in a layer of its own, so no sheet may lie in it.
  const aside = isDesk && (
    <>
      {beside}
      {sheets}
    </>
  )
  return (
    <Page title={inboxWords.title} aside={aside}>
      <Section
        title={inbox.area?.name ?? inboxWords.title}
        note={inboxWords.order}
        action={{ label: inboxWords.refresh, icon: 'refresh', onTap: refresh }}
      >
        <InboxList
          inbox={inbox}
          chosenId={isDesk ? chosen?.id : undefined}
          markedId={marked}
          onOpen={show}
          onNarrow={() => setSheet('narrow')}
        />
      </Section>
      <OtherPages onKeys={isDesk ? () => setSheet('keys') : undefined} />
      {!isDesk && sheets}
    </Page>
  )
}
