import type { SafetyPage } from '../../../contract/safety'
import type { Person } from '../../../domain/authorization'
import { countyOf } from '../../../domain/place'
import { formatReportNumber } from '../../../domain/report-number'
import type { App } from '../../app'
import { listToJudge } from '../../store/judging-store'
import { readKeyset, writeKeyset } from '../keyset'
import { toWireAttachment } from '../photo/wire-attachment'

const pageSize = 10

/** 待人工看一看: what waits for the judgment of this center's people, the oldest first; a page is of one county. */
export const listChecks = async (
  { db }: Pick<App, 'db'>,
  { account, grants }: Person,
  { after }: { readonly after?: string | undefined },
): Promise<SafetyPage> => {
  const held = grants.filter(({ role }) => role === 'dispatcher')
  const [first] = held
  if (!first) return { checks: [], next: null }
  const county = countyOf(first.area)
  const areas = held.map(({ area }) => area).filter((area) => countyOf(area) === county)
  const rows = await listToJudge(db, { county, areas, account, posts: grants.map(({ area }) => area) }, readKeyset(after), pageSize + 1)
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    checks: shown.map(rowToCheck),
    next: rows.length > pageSize && last ? writeKeyset({ at: last.created_at, id: last.id }) : null,
  }
}

const rowToCheck = (row: Awaited<ReturnType<typeof listToJudge>>[number]): SafetyPage['checks'][number] => ({
  county: row.county,
  id: row.id,
  report: row.report,
  number: formatReportNumber(row),
  words: row.kind === 'text' ? row.words : null,
  media:
    row.media && row.media_state ? toWireAttachment({ county: row.county, id: row.target, kind: row.media, state: row.media_state }) : null,
  why: row.why ?? 'notAnswered',
  at: row.created_at.toISOString(),
})
