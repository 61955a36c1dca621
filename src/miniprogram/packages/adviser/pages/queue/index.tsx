import { useState } from 'react'
import { adviserWords } from '../../../../locales/adviser'
import { useIsDesk } from '../../../../platform/display'
import { open } from '../../../../platform/navigate'
import type { MatterParams } from '../../../../platform/page-params'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { EmptyState } from '../../../../ui/empty-state'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { AdviserEntries } from '../../adviser-entries'
import { ConsultationDesk } from '../../consultation/consultation-desk'
import { useConsultationQueue } from '../../consultation-queries'
import { KeysSheet } from '../../queue/keys-sheet'
import { QueueList } from '../../queue/queue-list'
import { useQueueKeys } from '../../queue/use-queue-keys'

/** An adviser's day begins here; on a desk the chosen consultation stands beside the list. */
export default function Queue() {
  const queue = useConsultationQueue()
  const isDesk = useIsDesk()
  const [chosen, setChosen] = useState<MatterParams>()
  const [showsKeys, setShowsKeys] = useState(false)
  usePullToRefresh(queue.query.refetch)
  usePageShownAgain(() => void queue.query.refetch())
  const show = ({ county, id }: MatterParams) =>
    isDesk ? setChosen({ county, id }) : void open('/packages/adviser/pages/consultation/index', { county, id })
  const marked = useQueueKeys(queue, { onOpen: show, onClose: () => setChosen(undefined), onHelp: () => setShowsKeys(true) })
  // What stays in view while the matter scrolls lies in a layer of its own, so no sheet may lie in it.
  const aside = isDesk && (
    <>
      {chosen ? (
        <ConsultationDesk key={chosen.id} matterKey={chosen} />
      ) : (
        <EmptyState title={adviserWords.choose} words={adviserWords.chooseWords} />
      )}
      {showsKeys && <KeysSheet onClose={() => setShowsKeys(false)} />}
    </>
  )
  return (
    <Page title={adviserWords.title} aside={aside}>
      <Section
        title={adviserWords.order}
        action={{ label: adviserWords.refresh, icon: 'refresh', onTap: () => void queue.query.refetch() }}
      >
        <QueueList queue={queue} markedId={marked ?? (isDesk ? chosen?.id : undefined)} onOpen={show} />
      </Section>
      <Slot>
        <DrawnAfter>
          <AdviserEntries onKeys={isDesk ? () => setShowsKeys(true) : undefined} />
        </DrawnAfter>
      </Slot>
    </Page>
  )
}
