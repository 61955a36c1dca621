import type { Failure } from '../../../contract/failure'
import type { InboxOf, InboxPage, InboxRow } from '../../../contract/inbox'
import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { listDivisions, listNamed } from '../../store/division-store'
import { countInbox, type ListedInInbox, listInboxRows } from '../../store/inbox-store'
import { readKeyset, writeKeyset } from '../keyset'
import { rowToSummary } from '../report/summary'

const pageSize = 20

/** What stands open in one place that the person's own center serves, by the clock. */
export const listInbox = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { account, grants }: Person,
  { part, area: asked, after, ...narrowing }: InboxOf,
): Promise<Outcome<InboxPage, Failure>> => {
  const served = grants.filter(({ role }) => role === 'dispatcher').map((grant) => grant.area)
  const area = asked ?? served[0]
  const own = area && served.find((each) => covers(each, area))
  if (!area || !own) return fail('notAllowed')
  const inbox = {
    ...narrowing,
    area,
    own,
    account,
    posts: grants.map((grant) => grant.area),
    at: now(),
    counties: await countiesIn(db, area),
  }
  const keyset = readKeyset(after)
  const rows = await listInboxRows(db, inbox, { part, after: keyset, limit: pageSize + 1 })
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  const names = new Map((await listNamed(db, [...new Set([area, ...served])])).map(({ code, name }) => [code, name]))
  const named = (code: string) => ({ code, name: names.get(code) ?? code })
  return succeed({
    rows: shown.map(rowToInboxRow),
    next: rows.length > pageSize && last ? writeKeyset({ at: last.clock, id: last.id }) : null,
    counts: keyset ? null : await countInbox(db, inbox),
    area: named(area),
    own: served.map(named),
  })
}

/** The city's center reads every county, each by its own index. */
const countiesIn = async (db: Database, area: string): Promise<readonly number[]> => {
  if (!area.endsWith('00') || area.length > 6) return [countyOf(area)]
  return (await listDivisions(db, 'county')).filter(({ code }) => covers(area, code)).map(({ code }) => Number(code))
}

const rowToInboxRow = (row: ListedInInbox): InboxRow => ({
  ...rowToSummary(row),
  clock: row.clock.toISOString(),
  communityName: row.community_name ?? '',
  source: row.source,
  isDanger: row.is_danger,
  superviseLevel: row.supervise_level,
  superviseDue: row.supervise_due?.toISOString() ?? null,
  superviseAnswered: row.supervise_answered_at !== null,
  tries: row.call_back_count,
  asked: row.asked,
})
