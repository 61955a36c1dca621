import { type RawBuilder, sql } from 'kysely'
import type { QueueFilter } from '../../domain/report-queue'
import type { Database } from './database'
import { publicPlaceOf } from './join-store'
import { type Looking, letsIn } from './let-in'
import { type ListedReport, listedColumns, selectReports } from './report-view-store'

/** Where a page ends: the sort key of its last row and that row's id. */
export interface Keyset {
  readonly at: Date
  readonly id: string
}

/** One's own matters and those one joined, in every county of the city, the newest first; one statement, which reads a page of each county and no more. */
export const listReportsOf = (db: Database, account: string, after: Keyset | undefined, limit: number): Promise<OwnReport[]> => {
  const before = (at: string) => (after ? sql`and (${sql.raw(at)}, own.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``)
  const beforeJoined = after ? sql`and (joined.joined_at, joined.report) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``
  const beforeSpoken = after ? sql`and (spoken.since, spoken.report) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``
  const mine = sql<{ county: number; id: string; at: Date; is_joined: boolean; is_spoken: boolean }>`(
    select mine.county, mine.id, mine.at, mine.is_joined, mine.is_spoken
    from county_outline cross join lateral (
      (select own.county, own.id, own.submitted_at as at, false as is_joined, false as is_spoken from report as own
        where own.county = county_outline.county and own.reporter = ${account} and own.reporter_left_at is null ${before('own.submitted_at')}
        order by own.submitted_at desc, own.id desc limit ${limit})
      union all
      (select joined.county, joined.report, joined.joined_at, true, false from report_join as joined
        where joined.county = county_outline.county and joined.account = ${account} ${beforeJoined}
        order by joined.joined_at desc, joined.report desc limit ${limit})
      union all
      (select spoken.county, spoken.report, spoken.since, false, true from report_proxy as spoken
        where spoken.county = county_outline.county and spoken.account = ${account} and spoken.ended_at is null ${beforeSpoken}
          and not exists (select from report_join as also
            where also.county = spoken.county and also.report = spoken.report and also.account = spoken.account)
        order by spoken.since desc, spoken.report desc limit ${limit})
    ) as mine
    order by mine.at desc, mine.id desc limit ${limit}
  )`
  return selectReports(db)
    .innerJoin(mine.as('mine'), (join) => join.onRef('mine.county', '=', 'report.county').onRef('mine.id', '=', 'report.id'))
    .select(['mine.at', 'mine.is_joined', 'mine.is_spoken'])
    .select(publicPlaceOf.as('public_place'))
    .orderBy('mine.at', 'desc')
    .orderBy('mine.id', 'desc')
    .execute()
}

/** When it became theirs, whether by joining or by speaking for somebody, and where it is as neighbors may know it. */
export type OwnReport = ListedReport & {
  readonly at: Date
  readonly is_joined: boolean
  readonly is_spoken: boolean
  readonly public_place: string
}

/** What waits for hands: those of the people who work some grids, of a center that serves some areas, or of some units. */
export type Waiting = {
  readonly county: number
  readonly at: Date
  readonly dayEnds: Date
} & (
  | { readonly grids: readonly string[] }
  | { readonly areas: readonly string[] }
  | { readonly units: readonly string[]; readonly crewOf?: CrewOf | undefined }
)

/** 班组: of what these units have, only what was assigned to this account. */
interface CrewOf {
  readonly units: readonly string[]
  readonly account: string
}

/** Seen by somebody: what they are kept out of is not in it. */
export type Queue = Waiting & Looking

interface QueuePage {
  readonly filter: QueueFilter
  readonly after: Keyset | undefined
  readonly limit: number
}

/** The most urgent first; served by the partial indexes report_queue, report_beside, report_beside_too, report_at_center and report_unit_queue. */
export const listQueued = (db: Database, queue: Queue, page: QueuePage): Promise<ListedReport[]> =>
  db
    .selectFrom(
      'grids' in queue
        ? listPage(db, queue, page, inQueue(queue))
            .unionAll(listPage(db, queue, page, besideGrids(queue, queue.grids)))
            .unionAll(listPage(db, queue, page, besideGridsToo(queue, queue.grids)))
            .as('queued')
        : listPage(db, queue, page, inQueue(queue)).as('queued'),
    )
    .selectAll()
    .orderBy('due')
    .orderBy('id')
    .limit(page.limit)
    .execute()

/** A page of its own kind, so that two of them together read no more than two pages; what else a list shows is looked up for these alone. */
const listPage = (db: Database, queue: Queue, { filter, after, limit }: QueuePage, within: Condition) => {
  const page = db
    .selectFrom('report')
    .selectAll('report')
    .where(within)
    .where(byFilter(queue)[filter])
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(report.due, report.id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('report.due')
    .orderBy('report.id')
    .limit(limit)
  return db.selectFrom(page.as('report')).leftJoin('category', 'category.code', 'report.category').select(listedColumns)
}

/** How many there are in each part of the queue. */
export const countQueued = (db: Database, queue: Queue): Promise<Record<QueueFilter, number>> => {
  const { all, asked, callBack, overdue, dueToday, new: untaken } = byFilter(queue)
  const own = db.selectFrom('report').selectAll('report').where(inQueue(queue))
  const atBorder = (within: Condition) => db.selectFrom('report').selectAll('report').where(within)
  const whole =
    'grids' in queue ? own.unionAll(atBorder(besideGrids(queue, queue.grids))).unionAll(atBorder(besideGridsToo(queue, queue.grids))) : own
  return db
    .selectFrom(whole.as('report'))
    .select([
      countWhere(all).as('all'),
      countWhere(untaken).as('new'),
      countWhere(asked).as('asked'),
      countWhere(callBack).as('callBack'),
      countWhere(overdue).as('overdue'),
      countWhere(dueToday).as('dueToday'),
    ])
    .executeTakeFirstOrThrow()
}

const countWhere = (condition: Condition) => sql<number>`count(*) filter (where ${condition})::int`

type Condition = RawBuilder<boolean>

const inQueue = (queue: Queue): Condition => {
  if ('grids' in queue) return atGrids(queue, queue.grids)
  // What a grid works on is never guarded.
  return sql`${'units' in queue ? atUnits(queue, queue) : atCenter(queue, queue.areas)} and ${letsIn(queue)}`
}

/** What a unit has is not the grid's, until it is to be looked after. */
const atGrids = ({ county }: Queue, grids: readonly string[]): Condition =>
  sql`report.county = ${county} and report.grid in (${sql.join(grids)})
    and report.status in ('submitted', 'verifying', 'handling', 'suspended', 'done', 'confirming')
    and (report.unit is null or report.status = 'done')`

/** 交界: what lies at the border of these grids, filed under the other side, as long as nobody has accepted. */
const besideGrids = ({ county }: Waiting, grids: readonly string[]): Condition =>
  sql`report.county = ${county} and report.beside in (${sql.join(grids)}) and report.grid not in (${sql.join(grids)})
    and report.status = 'submitted'`

/** The third side of the same, where three meet. */
const besideGridsToo = ({ county }: Waiting, grids: readonly string[]): Condition =>
  sql`report.county = ${county} and report.beside_too in (${sql.join(grids)}) and report.grid not in (${sql.join(grids)})
    and report.beside not in (${sql.join(grids)}) and report.status = 'submitted'`

/** A matter that a center further up has taken over is no longer the nearer one's. */
const atCenter = (queue: Queue, areas: readonly string[]): Condition =>
  sql`report.county = ${queue.county}
    and (report.status in ('accepted', 'returned', 'done') or report.asked is not null or ${toCallBack(queue)})
    and (${sql.join(
      areas.map((area) => sql`report.community like ${`${area}%`} and (report.center is null or report.center like ${`${area}%`})`),
      sql` or `,
    )})`

/** 主办 and 协办. */
const atUnits = ({ county }: Queue, { units, crewOf }: { units: readonly string[]; crewOf?: CrewOf | undefined }): Condition =>
  sql`report.county = ${county} and ${openAtUnit('report')}
    ${crewOf ? sql`and (report.unit not in (${sql.join(crewOf.units)}) or report.crew = ${crewOf.account}::uuid)` : sql``}
    and report.id in (
      select own.id from report own where own.county = ${county} and own.unit in (${sql.join(units)}) and ${openAtUnit('own')}
      union all
      select called.report from report_unit called
      where called.county = ${county} and called.unit in (${sql.join(units)}) and called.part = 'co' and called.state in ('called', 'answered'))`

const openAtUnit = (report: string) =>
  sql`${sql.ref(`${report}.status`)} in ('dispatched', 'handling', 'whistled', 'suspended', 'done', 'confirming')`

/** 回访: whoever has had their time to say how it went. */
const toCallBack = ({ at }: Queue): Condition => sql`(report.status = 'confirming' and report.confirm_due < ${at}::timestamptz)`

const newIn = (queue: Queue): Condition => {
  if ('grids' in queue) return sql`report.status = 'submitted'`
  return 'units' in queue ? sql`report.status = 'dispatched'` : sql`report.status = 'returned' and report.accepted_at is null`
}

/** Once it waits for the resident, or is suspended, no time of the worker's runs. */
const byFilter = (queue: Queue): Readonly<Record<QueueFilter, Condition>> => ({
  all: sql`true`,
  new: newIn(queue),
  asked: sql`report.asked is not null`,
  callBack: toCallBack(queue),
  overdue: sql`report.due < ${queue.at}::timestamptz and report.status not in ('confirming', 'suspended', 'done')`,
  dueToday: sql`report.due >= ${queue.at}::timestamptz and report.due < ${queue.dayEnds}::timestamptz and report.status not in ('confirming', 'suspended', 'done')`,
})
