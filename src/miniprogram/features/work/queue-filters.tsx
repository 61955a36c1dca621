import { ScrollView } from '@tarojs/components'
import type { QueueFilter, QueuePage } from '../../../contract/report-list'
import { filterWords, queueWords } from '../../locales/work'
import { ChipRow } from '../../ui/chip-row'
import type { QueueRole } from './work-queries'
import './queue-filters.scss'

type QueueFiltersProps = {
  role: QueueRole
  counts: QueuePage['counts']
  value: QueueFilter
  onChange: (filter: QueueFilter) => void
}

const filters: Readonly<Record<QueueRole, readonly QueueFilter[]>> = {
  gridWorker: ['all', 'new', 'overdue', 'dueToday'],
  officer: ['all', 'new', 'overdue', 'dueToday'],
  dispatcher: ['all', 'asked', 'callBack', 'new', 'overdue', 'dueToday'],
}

/** One line that moves sideways where a phone is narrow or the type large. */
export const QueueFilters = ({ role, counts, value, onChange }: QueueFiltersProps) => {
  const words = filterWords[role]
  const chips = filters[role].map((filter) => ({ value: filter, label: counts ? `${words[filter]} ${counts[filter]}` : words[filter] }))
  return (
    <ScrollView className='queue-filters' scrollX>
      <ChipRow label={queueWords.filter} chips={chips} value={value} onChange={onChange} />
    </ScrollView>
  )
}
