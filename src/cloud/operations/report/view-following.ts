import type { ReportView } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { formatReportNumber } from '../../../domain/report-number'
import { isStaff, type Part } from '../../../domain/role'
import type { App } from '../../app'
import { listRelapses } from '../../store/relapse-store'
import type { ListedReportEvent } from '../../store/report-event-store'
import type { FoundReport } from '../../store/report-view-store'
import { isJoinerOnly } from './joined-view'

interface Followed {
  readonly row: FoundReport
  readonly roles: readonly Part[]
  readonly events: readonly ListedReportEvent[]
}

/** What whoever follows a matter asks first: since when it is where it is, and what is wanted of them. */
export const followingOf = ({ row, roles, events }: Followed): Pick<ReportView, 'heldSince' | 'question'> => {
  const asked = row.question_at && !isJoinerOnly(roles) ? events.filter(({ action }) => action === 'askMore').at(-1) : undefined
  return {
    heldSince: row.held_since?.toISOString() ?? null,
    question: asked ? { words: asked.words ?? '', until: row.question_until?.toISOString() ?? null } : null,
  }
}

/** 复发, both ways; a resident is led only to what is their own. */
export const relapsesOf = async (
  { db }: Pick<App, 'db'>,
  { account }: Person,
  { row, roles }: Omit<Followed, 'events'>,
): Promise<Pick<ReportView, 'relapses'>> => {
  if (row.relapse_of === null && row.status !== 'closed') return {}
  const linked = await listRelapses(db, row.county, row)
  const seen = linked.filter(({ reporter }) => roles.some(isStaff) || reporter === account)
  return {
    relapses: seen.map((each) => ({
      county: each.county,
      id: each.id,
      number: formatReportNumber(each),
      status: each.status,
      isEarlier: each.id === row.relapse_of,
    })),
  }
}
