import type { ReportSummary } from '../../../contract/report'
import { type Due, dueWords } from '../../locales/moment'

/** Until when it is to be done; nothing while it is suspended or the resident has it, or nobody any more. */
export const dueOf = (
  { status, due, dueProvisional }: Pick<ReportSummary, 'status' | 'due' | 'dueProvisional'>,
  now: Date,
): Due | undefined => (['suspended', 'confirming', 'closed', 'withdrawn'].includes(status) ? undefined : dueWords(due, now, dueProvisional))
