import { View } from '@tarojs/components'
import type { ReportStatus, ReportSummary } from '../../../contract/report'
import { mattersWords } from '../../locales/matters'
import { dueWords, timeWords } from '../../locales/moment'
import { reportWords, statusWordsOf } from '../../locales/report'
import { beginningOf } from '../../ui/beginning'
import { StatusTag } from '../../ui/status-tag'
import { Tappable } from '../../ui/tappable'
import '../../ui/list-row.scss'

type ReportRowProps = { report: ReportSummary; onTap: () => void }

const promised: readonly ReportStatus[] = [
  'submitted',
  'verifying',
  'accepted',
  'dispatched',
  'handling',
  'whistled',
  'returned',
  'suspended',
]

/** A row of a ListGroup whose state stands above the words: beside them it would leave large type no room. */
export const ReportRow = ({ report, onTap }: ReportRowProps) => {
  const { words, status, submittedAt, due, dueProvisional, part, categoryName, placeWords } = report
  const { label, tone } = statusWordsOf(status)
  const title = beginningOf(words) || (part === 'joiner' ? [categoryName, placeWords].filter(Boolean).join('，') : reportWords.noWords)
  const note = promised.includes(status) ? mattersWords.due(dueWords(due, new Date(), dueProvisional).words) : timeWords(submittedAt)
  const told = part === 'joiner' ? `${reportWords.joined}，${note}` : note
  return (
    <Tappable className='list-row list-row--opens' label={`${label}，${title}，${told}`} onTap={onTap}>
      <View className='list-row__words'>
        <StatusTag tone={tone} label={label} />
        <View>{title}</View>
        <View className='list-row__note'>{told}</View>
      </View>
    </Tappable>
  )
}
