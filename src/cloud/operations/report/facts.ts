import type { ReportFacts } from '../../../domain/report'
import { isCallBackDue } from '../../../domain/report-call-back'
import type { FoundReport } from '../../store/report-store'

type Stored = Pick<
  FoundReport,
  'reopen_count' | 'asked' | 'extend_count' | 'suspend_count' | 'due' | 'holder' | 'finished_at' | 'call_back_count'
>

/** What the guards of the life cycle ask of a stored report and of whoever acts on it; nobody where the clock acts. */
export const factsOf = (report: Stored, at: Date, account: string | undefined): ReportFacts => ({
  reopenCount: report.reopen_count,
  asked: report.asked,
  extendCount: report.extend_count,
  suspendCount: report.suspend_count,
  isOverdue: report.due < at,
  isHeld: report.holder !== null,
  isHolder: account !== undefined && report.holder === account,
  isCallBackDue: report.finished_at !== null && isCallBackDue(report.finished_at.getTime(), at.getTime()),
  callBackCount: report.call_back_count,
})
