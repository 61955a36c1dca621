import { QueueList } from '../../../../features/work/queue-list'
import { useQueue } from '../../../../features/work/work-queries'
import { queueWords } from '../../../../locales/work'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'

export default function Queue() {
  const queue = useQueue('gridWorker')
  usePullToRefresh(queue.query.refetch)
  usePageShownAgain(() => void queue.query.refetch())
  return (
    <Page title={queueWords.title}>
      <Section title={queueWords.order} action={{ label: queueWords.refresh, icon: 'refresh', onTap: () => void queue.query.refetch() }}>
        <QueueList queue={queue} onOpen={({ county, id }) => void open('/packages/worker/pages/matter/index', { county, id })} />
      </Section>
    </Page>
  )
}
