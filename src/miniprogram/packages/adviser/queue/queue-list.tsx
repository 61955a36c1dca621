import { View } from '@tarojs/components'
import type { ConsultationQueueRow } from '../../../../contract/consultation'
import { adviserWords } from '../../../locales/adviser'
import { useNow } from '../../../platform/clock'
import { AsyncView } from '../../../ui/async-view'
import { BigButton } from '../../../ui/big-button'
import { useByAndBy } from '../../../ui/by-and-by'
import { ChipRow } from '../../../ui/chip-row'
import { EmptyState } from '../../../ui/empty-state'
import type { ConsultationQueue, QueuePart } from '../consultation-queries'
import { QueueRow } from './queue-row'
import '../../../features/work/queue-list.scss'

type QueueListProps = { queue: ConsultationQueue; markedId: string | undefined; onOpen: (row: ConsultationQueueRow) => void }

export const partNames = Object.keys(adviserWords.parts) as QueuePart[]
const chips = partNames.map((value) => ({ value, label: adviserWords.parts[value] }))

export const QueueList = ({ queue: { query, rows, part, setPart }, markedId, onOpen }: QueueListProps) => {
  const none =
    part === 'open' ? (
      <EmptyState picture='done' title={adviserWords.emptyTitle} words={adviserWords.emptyWords} />
    ) : (
      <EmptyState title={adviserWords.noneTitle} />
    )
  return (
    <View className='queue-list'>
      <ChipRow label={adviserWords.part} chips={chips} value={part} onChange={setPart} />
      <View className='queue-list'>
        <AsyncView query={query} isEmpty={() => rows.length === 0} empty={none}>
          {() => <Rows rows={rows} markedId={markedId} onOpen={onOpen} />}
        </AsyncView>
      </View>
      {query.hasNextPage && (
        <BigButton kind='secondary' label={adviserWords.more} loading={query.isFetchingNextPage} onTap={() => void query.fetchNextPage()} />
      )}
    </View>
  )
}

const Rows = ({ rows, markedId, onOpen }: Pick<QueueListProps, 'markedId' | 'onOpen'> & { rows: readonly ConsultationQueueRow[] }) => {
  const now = useNow()
  const shown = useByAndBy(rows, 4)
  return shown.map((row) => <QueueRow key={row.id} row={row} now={now} isChosen={row.id === markedId} onOpen={onOpen} />)
}
