import type { ReportSummary } from '../../../contract/report'
import type { QueuePage, ReportPage } from '../../../contract/report-list'
import type { Grant, Person } from '../../../domain/authorization'
import { dayNumberAt, momentOf } from '../../../domain/civil-day'
import { countyOf } from '../../../domain/place'
import type { QueueFilter } from '../../../domain/report-queue'
import type { App } from '../../app'
import { countQueued, listQueued, listReportsOf, type Waiting } from '../../store/report-list-store'
import type { ListedReport } from '../../store/report-view-store'
import { listCrewUnits } from '../../store/unit-setting-store'
import { findUnitCounty } from '../../store/unit-store'
import { readKeyset, writeKeyset } from '../keyset'
import { summaryForUnit } from './masked-view'
import { ownToSummary, rowToSummary } from './summary'

const pageSize = 10

interface PageOf {
  readonly after?: string | undefined
}

interface QueueOf extends PageOf {
  readonly role?: string | undefined
  readonly filter?: QueueFilter | undefined
}

/** 我的事项, the newest first. */
export const listMine = async ({ db }: Pick<App, 'db'>, { account }: Person, { after }: PageOf): Promise<ReportPage> =>
  toPage(await listReportsOf(db, account, readKeyset(after), pageSize + 1), ({ at }) => at, ownToSummary)

/** What waits for a worker's or a center's hands, by due time; a page is of one county, that of the first area. */
export const listQueue = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  person: Person,
  { after, role, filter = 'all' }: QueueOf,
): Promise<QueuePage> => {
  const held = person.grants.filter((grant) => role === undefined || grant.role === role)
  const found = await withoutOthersWork(db, person, await queueOf(db, held, now()))
  const queue = found && { ...found, ...barringOf(person) }
  if (!queue) return { reports: [], next: null, counts: null }
  const keyset = readKeyset(after)
  const rows = await listQueued(db, queue, { filter, after: keyset, limit: pageSize + 1 })
  const toSummary = 'units' in queue ? (row: ListedReport) => summaryForUnit(rowToSummary(row), row) : rowToSummary
  return { ...toPage(rows, ({ due }) => due, toSummary), counts: keyset ? null : await countQueued(db, queue) }
}

/** 回避: what this person is kept out of, by whom they are and by where they work. */
const barringOf = ({ account, grants }: Person) => ({ account, posts: grants.map(({ area }) => area) })

const rolesWithQueue = ['gridWorker', 'dispatcher', 'officer'] as const

const queueOf = async (db: App['db'], held: readonly Grant[], at: Date): Promise<Waiting | undefined> => {
  const role = rolesWithQueue.find((each) => held.some((grant) => grant.role === each))
  const [first, ...others] = held.filter((grant) => grant.role === role)
  if (!first) return undefined
  const county = role === 'officer' ? await findUnitCounty(db, first.area) : countyOf(first.area)
  if (county === undefined) return undefined
  const isHere = ({ area }: Grant) => role === 'officer' || countyOf(area) === county
  const areas = [first, ...others.filter(isHere)].map(({ area }) => area)
  const dayEnds = new Date(momentOf(dayNumberAt(at.getTime()) + 1, 0))
  const times = { county, at, dayEnds }
  if (role === 'officer') return { ...times, units: areas }
  return role === 'gridWorker' ? { ...times, grids: areas } : { ...times, areas }
}

/** 班组 sees what is theirs to do, and nothing else of the unit's. */
const withoutOthersWork = async (db: App['db'], { account }: Person, queue: Waiting | undefined): Promise<Waiting | undefined> => {
  if (!queue || !('units' in queue)) return queue
  const units = await listCrewUnits(db, queue.county, account, queue.units)
  return units.length > 0 ? { ...queue, crewOf: { units, account } } : queue
}

const toPage = <Row extends ListedReport>(
  rows: readonly Row[],
  keyOf: (row: Row) => Date,
  toSummary: (row: Row) => ReportSummary = rowToSummary,
): ReportPage => {
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    reports: shown.map(toSummary),
    next: rows.length > pageSize && last ? writeKeyset({ at: keyOf(last), id: last.id }) : null,
  }
}
