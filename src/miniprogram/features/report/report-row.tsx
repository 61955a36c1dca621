import type { ReportStatus, ReportSummary } from '../../../contract/report'
import { mattersWords } from '../../locales/matters'
import { dueWords, timeWords } from '../../locales/moment'
import { reportWords, statusWords } from '../../locales/report'
import { ListRow } from '../../ui/list-row'
import { StatusTag } from '../../ui/status-tag'

type ReportRowProps = { report: ReportSummary; onTap: () => void }

const longestTitle = 36
const ended: readonly ReportStatus[] = ['closed', 'withdrawn', 'confirming']

export const ReportRow = ({ report, onTap }: ReportRowProps) => {
  const { words, status, submittedAt, due, dueProvisional } = report
  const { label, tone } = statusWords[status]
  const title = words.length > longestTitle ? `${words.slice(0, longestTitle)}…` : words || reportWords.noWords
  const note = ended.includes(status) ? timeWords(submittedAt) : mattersWords.due(dueWords(due, new Date(), dueProvisional).words)
  return <ListRow title={title} note={note} end={<StatusTag tone={tone} label={label} />} onTap={onTap} />
}
