import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReportStatus, ReportSummary } from '../../../contract/report'
import { filterLabel, queueWords, statusLabel } from '../../locales/work'
import { useNow } from '../../platform/clock'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { ChipRow } from '../../ui/chip-row'
import { EmptyState } from '../../ui/empty-state'
import { QueueRow } from './queue-row'
import { reportsOf, type useQueue } from './work-queries'
import './queue-list.scss'

type QueueListProps = {
  queue: ReturnType<typeof useQueue>
  /** The statuses worth telling apart; none where all have the same. */
  filters?: readonly ReportStatus[] | undefined
  chosenId?: string | undefined
  onOpen: (report: ReportSummary) => void
}

export const QueueList = ({ queue, filters = [], chosenId, onOpen }: QueueListProps) => {
  const [filter, setFilter] = useState<ReportStatus | 'all'>('all')
  const now = useNow()
  const chips = [
    { value: 'all' as const, label: queueWords.all },
    ...filters.map((value) => ({ value, label: filterLabel[value] ?? statusLabel[value] })),
  ]
  return (
    <View className='queue-list'>
      {filters.length > 0 && <ChipRow label={queueWords.filter} chips={chips} value={filter} onChange={setFilter} />}
      <AsyncView
        query={queue}
        isEmpty={(data) => reportsOf(data).length === 0}
        empty={<EmptyState picture='done' title={queueWords.emptyTitle} words={queueWords.emptyWords} />}
      >
        {(data) => {
          const shown = reportsOf(data).filter(({ status }) => filter === 'all' || status === filter)
          return (
            <>
              {shown.map((report) => (
                <QueueRow key={report.id} report={report} now={now} isChosen={report.id === chosenId} onOpen={onOpen} />
              ))}
              {shown.length === 0 && <EmptyState title={queueWords.noneTitle} words={queue.hasNextPage ? queueWords.noneYet : undefined} />}
              {queue.hasNextPage && (
                <BigButton
                  kind='secondary'
                  label={queueWords.more}
                  loading={queue.isFetchingNextPage}
                  onTap={() => void queue.fetchNextPage()}
                />
              )}
            </>
          )
        }}
      </AsyncView>
    </View>
  )
}
