import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Gcj02Point } from '../../domain/place'
import type { ReportStatus } from '../../domain/report'
import type { Database } from './database'
import { placedIn } from './placed-in'
import type { ReportTable } from './tables/report'

export interface NewReport {
  readonly county: number
  readonly id: string
  readonly day: string
  readonly status: ReportStatus
  readonly reporter: string
  readonly category: string | null
  readonly words: string
  readonly nameShown: boolean
  readonly placeWords: string
  readonly point: Gcj02Point | null
  readonly community: string
  readonly grid: string | null
  readonly holder: string | null
  readonly submittedAt: Date
  readonly acceptDue: Date
  readonly due: Date
  readonly dueProvisional: boolean
}

/** Files a report under the next number of its county and day; answers that number's sequence, or nothing where the id is taken. */
export const insertReport = async (db: Database, report: NewReport): Promise<number | undefined> => {
  const point = report.point && sql`point(${report.point.longitude}::float8, ${report.point.latitude}::float8)`
  const { rows } = await sql<{ sequence: number }>`
    with counter as (
      insert into report_counter (county, day, value) values (${report.county}, ${report.day}, 1)
      on conflict (county, day) do update set value = report_counter.value + 1
      returning value
    )
    insert into report (
      county, id, day, sequence, status, reporter, category, words, name_shown, place_words, place_point, community, grid, holder,
      submitted_at, accept_due, due, due_provisional, estate, building
    )
    select ${report.county}::int, ${report.id}::uuid, ${report.day}::date, counter.value, ${report.status}, ${report.reporter}::uuid,
      ${report.category}, ${report.words}, ${report.nameShown}::boolean, ${report.placeWords}, ${point ?? sql`null`}, ${report.community},
      ${report.grid}, ${report.holder}::uuid, ${report.submittedAt}::timestamptz, ${report.acceptDue}::timestamptz,
      ${report.due}::timestamptz, ${report.dueProvisional}::boolean, placed.estate, placed.building
    from counter left join lateral (${placedIn(report.county, report.grid, report.placeWords)}) as placed on true
    on conflict (county, id) do nothing
    returning sequence`.execute(db)
  return rows[0]?.sequence
}

/** The report, locked until the transaction ends; nothing when it is not in this county. */
export const lockReport = (trx: Database, county: number, id: string) =>
  trx
    .selectFrom('report')
    .select([
      'county',
      'id',
      'status',
      'revision',
      'reporter',
      'category',
      'community',
      'grid',
      'holder',
      'due',
      'reopen_count',
      'submitted_at',
      'asked',
      'asked_until',
      'asked_cause',
      'extend_count',
      'suspend_count',
      'suspended_at',
      'finished_at',
      'call_back_count',
    ])
    .where('county', '=', county)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export type ReportChange = Partial<
  Pick<
    ReportTable,
    | 'status'
    | 'holder'
    | 'grid'
    | 'community'
    | 'accept_due'
    | 'due'
    | 'due_provisional'
    | 'accepted_at'
    | 'contacted_at'
    | 'finished_at'
    | 'closed_at'
    | 'result'
    | 'process'
    | 'asked'
    | 'asked_until'
    | 'asked_cause'
    | 'suspended_at'
    | 'suspended_until'
  >
> & {
  readonly revision: number
  readonly reopen_count?: number
  readonly extend_count?: number
  readonly suspend_count?: number
  readonly call_back_count?: number
}

export const setReport = (trx: Database, county: number, id: string, change: ReportChange) =>
  trx.updateTable('report').set(change).where('county', '=', county).where('id', '=', id).execute()

/** A report with the names that go with it; names of people come sealed. */
export const findReport = (db: Database, county: number, id: string) =>
  selectReports(db)
    .leftJoin('account as holder', (join) => join.on('holder.county', '=', cityCounty).onRef('holder.id', '=', 'report.holder'))
    .leftJoin('account as reporter', (join) => join.on('reporter.county', '=', cityCounty).onRef('reporter.id', '=', 'report.reporter'))
    .leftJoin('grid', (join) => join.onRef('grid.county', '=', 'report.county').onRef('grid.code', '=', 'report.grid'))
    .select([
      'report.revision',
      'report.community',
      'report.grid',
      'report.holder',
      'report.accept_due',
      'report.reopen_count',
      'report.closed_at',
      'report.result',
      'report.asked',
      'report.asked_until',
      'report.extend_count',
      'report.finished_at',
      'report.call_back_count',
      'report.suspend_count',
      'report.suspended_until',
      'report.name_shown',
      'category.closing_conditions',
      'category.after_photo',
      'grid.name as grid_name',
      'holder.name as holder_name',
      'holder.phone as holder_phone',
      'reporter.name as reporter_name',
      'reporter.phone as reporter_phone',
    ])
    .where('report.county', '=', county)
    .where('report.id', '=', id)
    .executeTakeFirst()

export type FoundReport = NonNullable<Awaited<ReturnType<typeof findReport>>>

/** What a list shows of each report. */
export const selectReports = (db: Database) =>
  db
    .selectFrom('report')
    .leftJoin('category', 'category.code', 'report.category')
    .select([
      'report.county',
      'report.id',
      'report.day',
      'report.sequence',
      'report.status',
      'report.words',
      'report.category',
      'category.name as category_name',
      'report.place_words',
      'report.submitted_at',
      'report.due',
      'report.due_provisional',
      'report.reporter',
    ])

export type ListedReport = Awaited<ReturnType<ReturnType<typeof selectReports>['executeTakeFirstOrThrow']>>

/** Reports whose suspension ends by this moment. */
export const listSuspensionsEnded = (db: Database, at: Date, limit: number) =>
  db
    .selectFrom('report')
    .select(['county', 'id'])
    .where('county', 'in', (eb) => eb.selectFrom('county_outline').select('county'))
    .where('status', '=', 'suspended')
    .where('suspended_until', '<=', at)
    .orderBy('suspended_until')
    .limit(limit)
    .execute()
