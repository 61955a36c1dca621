import type { ReportView } from '../../../contract/report'
import { dueWords, timeWords } from '../../locales/moment'
import { reportWords } from '../../locales/report'
import { callPhone } from '../../platform/phone-call'
import { HolderStrip } from '../../ui/holder-strip'

/** Who has the report now, and until when; nobody once it is closed. */
export const ReportHolder = ({ report }: { report: ReportView }) => {
  const { holder, gridName, due, dueProvisional, status, heldSince } = report
  if (!holder) return null
  const { phone } = holder
  // While the resident is asked, it is in their own hands.
  const isAsked = status === 'confirming' || status === 'done'
  return (
    <HolderStrip
      name={holder.name}
      duty={[reportWords[holder.kind], gridName, heldSince && !isAsked && reportWords.since(timeWords(heldSince))]
        .filter(Boolean)
        .join('，')}
      // While no clock runs, a date would only worry.
      due={['confirming', 'suspended', 'done'].includes(status) ? undefined : dueWords(due, new Date(), dueProvisional)}
      onCall={phone ? () => callPhone(phone) : undefined}
    />
  )
}
