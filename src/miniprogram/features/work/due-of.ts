import type { ReportStatus, ReportSummary } from '../../../contract/report'
import { type Due, dueWords } from '../../locales/moment'

const runsIn: readonly ReportStatus[] = ['submitted', 'verifying', 'accepted', 'dispatched', 'handling', 'whistled', 'returned']

/** Until when it is to be done; nothing while it is suspended or the resident has it, or nobody any more. */
export const dueOf = (
  { status, due, dueProvisional }: Pick<ReportSummary, 'status' | 'due' | 'dueProvisional'>,
  now: Date,
): Due | undefined => (runsIn.includes(status) ? dueWords(due, now, dueProvisional) : undefined)
