import { View } from '@tarojs/components'
import type { ReportSummary } from '../../../contract/report'
import { queueWords } from '../../locales/work'
import { useNow } from '../../platform/clock'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { useByAndBy } from '../../ui/by-and-by'
import { EmptyState } from '../../ui/empty-state'
import { QueueFilters } from './queue-filters'
import { QueueRow } from './queue-row'
import { countsOf, type QueueRole, reportsOf, type WorkQueue } from './work-queries'
import './queue-list.scss'

type QueueListProps = {
  queue: WorkQueue
  chosenId?: string | undefined
  onOpen: (report: ReportSummary) => void
}

export const QueueList = ({ queue: { query, filter, setFilter, role }, chosenId, onOpen }: QueueListProps) => {
  const none =
    filter === 'all' ? (
      <EmptyState picture='done' title={queueWords.emptyTitle} words={queueWords.emptyWords} />
    ) : (
      <EmptyState title={queueWords.noneTitle} />
    )
  return (
    <View className='queue-list'>
      <QueueFilters role={role} counts={countsOf(query.data)} value={filter} onChange={setFilter} />
      <View className='queue-list'>
        <AsyncView query={query} isEmpty={(data) => reportsOf(data).length === 0} empty={none}>
          {(data) => <QueueRows role={role} reports={reportsOf(data)} chosenId={chosenId} onOpen={onOpen} />}
        </AsyncView>
      </View>
      {query.hasNextPage && (
        <BigButton kind='secondary' label={queueWords.more} loading={query.isFetchingNextPage} onTap={() => void query.fetchNextPage()} />
      )}
    </View>
  )
}

type QueueRowsProps = Pick<QueueListProps, 'chosenId' | 'onOpen'> & { role: QueueRole; reports: readonly ReportSummary[] }

const QueueRows = ({ role, reports, chosenId, onOpen }: QueueRowsProps) => {
  const now = useNow()
  const shown = useByAndBy(reports, 4)
  return shown.map((report) => (
    <QueueRow key={report.id} role={role} report={report} now={now} isChosen={report.id === chosenId} onOpen={onOpen} />
  ))
}
