import { ConsultationCounts } from '../../../../features/consultation/consultation-counts'
import { useSession } from '../../../../features/session/session-queries'
import { useLeave } from '../../../../features/staff/leave-queries'
import { QueueList } from '../../../../features/work/queue-list'
import { useQueue } from '../../../../features/work/work-queries'
import { leaveWords } from '../../../../locales/leave'
import { dayWords } from '../../../../locales/moment'
import { queueWords } from '../../../../locales/work'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { WorkerEntries } from './worker-entries'

export default function Queue() {
  const session = useSession()
  const { roles = [], activeRole = null } = session.data?.person ?? {}
  // Who works for a unit and for a grid sees what they chose to be.
  const isOfficer = roles.includes('officer') && (activeRole === 'officer' || !roles.includes('gridWorker'))
  const queue = useQueue(isOfficer ? 'officer' : 'gridWorker')
  const leave = useLeave(undefined)
  usePullToRefresh(queue.query.refetch)
  usePageShownAgain(() => void queue.query.refetch())
  return (
    <Page title={queueWords.title}>
      {(leave.data?.standsInFor ?? [])
        .filter(({ from }) => Date.parse(from) <= Date.now())
        .map(({ name, from, until }) => (
          <Notice key={name} tone='info'>
            {leaveWords.standingIn(name, dayWords(from), dayWords(until))}
          </Notice>
        ))}
      <Section title={queueWords.order} action={{ label: queueWords.refresh, icon: 'refresh', onTap: () => void queue.query.refetch() }}>
        <QueueList queue={queue} onOpen={({ county, id }) => void open('/packages/worker/pages/matter/index', { county, id })} />
      </Section>
      {roles.includes('gridWorker') && !isOfficer && (
        <Slot>
          <DrawnAfter>
            <WorkerEntries />
            <ConsultationCounts />
          </DrawnAfter>
        </Slot>
      )}
      {isOfficer && (
        <ListGroup>
          <ListRow
            icon='list'
            title={queueWords.unit}
            note={queueWords.unitNote}
            onTap={() => void open('/packages/unit/pages/unit/index')}
          />
        </ListGroup>
      )}
    </Page>
  )
}
