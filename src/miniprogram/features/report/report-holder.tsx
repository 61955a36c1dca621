import type { ReportStatus, ReportView } from '../../../contract/report'
import { dueWords } from '../../locales/moment'
import { reportWords } from '../../locales/report'
import { callPhone } from '../../platform/phone-call'
import { HolderStrip } from '../../ui/holder-strip'

// Once staff are done, a date of theirs would only worry.
const doneByStaff: readonly ReportStatus[] = ['confirming', 'closed', 'withdrawn']

/** Who has the report now, and until when. */
export const ReportHolder = ({ report }: { report: ReportView }) => {
  const { holder, gridName, due, dueProvisional, status } = report
  const { phone } = holder
  const isOver = doneByStaff.includes(status)
  return (
    <HolderStrip
      name={holder.name}
      duty={[reportWords[holder.kind], gridName].filter(Boolean).join('，')}
      due={isOver ? undefined : dueWords(due, new Date(), dueProvisional)}
      call={phone ? { phone, onTap: () => callPhone(phone) } : undefined}
    />
  )
}
