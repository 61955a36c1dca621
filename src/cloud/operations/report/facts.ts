import type { ReportFacts } from '../../../domain/report'
import type { FoundReport } from '../../store/report-store'

type Stored = Pick<FoundReport, 'reopen_count' | 'holder' | 'asked' | 'extend_count' | 'suspend_count' | 'due'>

/** What the guards of the life cycle ask of a stored report. */
export const factsOf = ({ reopen_count, holder, asked, extend_count, suspend_count, due }: Stored, at: Date): ReportFacts => ({
  reopenCount: reopen_count,
  isHeld: holder !== null,
  asked,
  extendCount: extend_count,
  suspendCount: suspend_count,
  isOverdue: due < at,
})
