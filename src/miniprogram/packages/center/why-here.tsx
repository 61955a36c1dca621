import type { ReportView } from '../../../contract/report'
import { centerWords } from '../../locales/center'
import { dayWords, timeWords } from '../../locales/moment'
import { Notice } from '../../ui/notice'
import { WhyReturned } from './why-returned'

/** Why it stands before the center, or that it does not. */
export const whyHere = (report: ReportView) => {
  const { status, suspendedUntil, actions } = report
  if (report.whistleApprovalDue) return <Notice tone='warn'>{centerWords.toApprove(timeWords(report.whistleApprovalDue))}</Notice>
  if (status === 'returned') return <WhyReturned report={report} />
  if (suspendedUntil) return <Notice tone='info'>{centerWords.suspended(dayWords(suspendedUntil))}</Notice>
  if (status === 'accepted') return <Notice tone='warn'>{centerWords.toDispatch}</Notice>
  if (actions.includes('verify')) return <Notice tone='warn'>{centerWords.toVerify}</Notice>
  const isWanted = report.asked || actions.includes('callBackMissed') || actions.includes('accept')
  return isWanted ? null : <Notice tone='info'>{centerWords.notHere}</Notice>
}
