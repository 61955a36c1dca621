import { type Expression, sql, type Updateable } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Gcj02Point } from '../../domain/place'
import type { Official, Ring } from '../../domain/report-guard'
import { kindsOfOnesOwn, type ReportKind, type VisitPart } from '../../domain/report-kind'
import type { ReportSource } from '../../domain/report-source'
import type { ReportStatus } from '../../domain/report-status'
import type { PartState, UnitPart } from '../../domain/unit'
import { calledUnits } from './called-units'
import type { Database } from './database'
import { joinersOf } from './join-store'
import { placedIn } from './placed-in'
import { proxiesOf } from './proxy-store'
import { type ClockSaving, clocksOfFiled, nextDueOf } from './report-clock-store'
import type { ReportTable } from './tables/report'
import { unitDesk } from './unit-desk'

export interface NewReport {
  readonly county: number
  readonly id: string
  readonly day: string
  readonly status: ReportStatus
  /** None where whoever rang has no account. */
  readonly reporter: string | null
  readonly source?: ReportSource
  readonly outerNumber?: string | null
  readonly category: string | null
  readonly words: string
  readonly nameShown: boolean
  readonly placeWords: string
  readonly point: Gcj02Point | null
  readonly community: string
  readonly grid: string | null
  readonly beside?: string | null
  readonly relapseOf?: string | null
  readonly holder: string | null
  readonly kind?: ReportKind
  readonly ring?: Ring
  readonly about?: Official | null
  readonly avoids?: string | null
  readonly barred?: readonly string[]
  readonly visit?: { readonly on: string; readonly part: VisitPart } | null
  readonly submittedAt: Date
  readonly acceptDue: Date
  readonly due: Date
  readonly dueProvisional: boolean
}

/** Files a report with its clocks under the next number of its county and day; answers that number's sequence, or nothing where the id is taken. */
export const insertReport = async (db: Database, report: NewReport, clocks?: ClockSaving): Promise<number | undefined> => {
  const point = toPoint(report.point)
  const { rows } = await sql<{ sequence: number }>`
    with counter as (
      insert into report_counter (county, day, value) values (${report.county}, ${report.day}, 1)
      on conflict (county, day) do update set value = report_counter.value + 1
      returning value
    ), filed as (
    insert into report (
      county, id, day, sequence, status, reporter, category, words, name_shown, place_words, place_point, community, grid, holder,
      submitted_at, accept_due, due, due_provisional, next_due, source, outer_number, beside, relapse_of, estate, building,
      kind, ring, is_private, about, avoids, barred, visit_on, visit_part
    )
    select ${report.county}::int, ${report.id}::uuid, ${report.day}::date, counter.value, ${report.status}, ${report.reporter}::uuid,
      ${report.category}, ${report.words}, ${report.nameShown}::boolean, ${report.placeWords}, ${point ?? sql`null`}, ${report.community},
      ${report.grid}, ${report.holder}::uuid, ${report.submittedAt}::timestamptz, ${report.acceptDue}::timestamptz,
      ${report.due}::timestamptz, ${report.dueProvisional}::boolean, ${clocks ? nextDueOf(clocks.clocks) : null}::timestamptz,
      ${report.source ?? 'miniProgram'}, ${report.outerNumber ?? null}, ${report.beside ?? null}, ${report.relapseOf ?? null}::uuid, placed.estate, placed.building,
      ${privacyOf(report)}
    from counter left join lateral (${placedIn(report.county, report.grid, report.placeWords)}) as placed on true
    on conflict (county, id) do nothing
    returning sequence
    ), to_count as (
      insert into report_to_count (county, report) select ${report.county}::int, ${report.id}::uuid from filed
    )${clocks ? clocksOfFiled(clocks) : sql``}
    select sequence from filed`.execute(db)
  return rows[0]?.sequence
}

const privacyOf = ({ kind = 'help', ring = 'public', about = null, avoids = null, barred = [], visit = null }: NewReport) => {
  const isPrivate = ring !== 'public' || kindsOfOnesOwn.includes(kind)
  const [on, part] = visit ? [visit.on, visit.part] : [null, null]
  return sql`${kind}, ${ring}, ${isPrivate}::boolean, ${about}, ${avoids}, ${barred}::text[], ${on}::date, ${part}`
}

export const toPoint = (point: Gcj02Point | null) => point && sql`point(${point.longitude}::float8, ${point.latitude}::float8)`

/** The report, locked until the transaction ends; nothing when it is not in this county. */
export const lockReport = (trx: Database, county: number, id: string) =>
  trx
    .selectFrom('report')
    .select([
      'county',
      'id',
      'day',
      'sequence',
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
      'contacted_at',
      'asked',
      'asked_until',
      'asked_cause',
      'extend_count',
      'suspend_count',
      'suspended_at',
      'finished_at',
      'call_back_count',
      ...standingColumns,
    ])
    .select((eb) => [
      calledUnits(eb.ref('report.id')).as('called'),
      partsOf(eb.ref('report.id')).as('parts'),
      joinersOf.as('joiners'),
      proxiesOf.as('proxies'),
      unitDesk.as('desk'),
    ])
    .where('county', '=', county)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** What the life of a report asks for beside what a list shows of it. */
const standingColumns = [
  'source',
  'is_sampled',
  'beside',
  'passed_over',
  'unit',
  'crew',
  'center',
  'handler',
  'accepted_at',
  'contacted_at',
  'closed_at',
  'dispatched_at',
  'return_count',
  'is_binding',
  'asked_by',
  'asked_share',
  'confirm_due',
  'question_at',
  'question_until',
  'nudged_at',
  'nudge_count',
  'previous_status',
  'merged_into',
  'merged_count',
  'priority',
  'is_danger',
  'supervise_level',
  'supervise_due',
  'supervise_answered_at',
  'supervise_marked_at',
  'reopened_by_resident',
  'refused_at',
  'objected_at',
  'hidden_at',
  'exemption',
  'exemption_by',
  'join_count',
  'reporter_left_at',
  'kind',
  'ring',
  'avoids',
  'barred',
] as const

/** A unit's part in a matter, as far as its guards ask. */
interface Part {
  readonly unit: string
  readonly part: UnitPart
  readonly state: PartState
  readonly wasReturned: boolean
  readonly isRated: boolean
}

const partsOf = (report: Expression<string>) => sql<readonly Part[]>`
  (select coalesce(json_agg(json_build_object(
      'unit', unit, 'part', part, 'state', state, 'wasReturned', returned_at is not null,
      'isRated', rated_at is not null)), '[]')
    from report_unit where report_unit.county = report.county and report_unit.report = ${report})`

/** What a step changes of the row; who filed it, where it lies and its number stay. */
export type ReportChange = {
  readonly [Column in Exclude<
    keyof ReportTable,
    'county' | 'id' | 'day' | 'sequence' | 'reporter' | 'submitted_at' | 'revision'
  >]?: Exclude<Updateable<ReportTable>[Column], undefined>
} & {
  readonly revision: number
}

/** Saved, and marked to be counted anew by the same statement. */
export const setReport = (trx: Database, county: number, id: string, change: ReportChange) =>
  trx
    .with('to_count', (db) => db.insertInto('report_to_count').values({ county, report: id }))
    .updateTable('report')
    .set(change)
    .where('county', '=', county)
    .where('id', '=', id)
    .execute()

/** Since when it is in the hands in which it is. */
const heldSince = sql<Date | null>`(
  select max(leg.started_at) from report_leg as leg where leg.county = report.county and leg.report = report.id and leg.ended_at is null)`

/** A report with the names that go with it; names of people come sealed. */
export const findReport = (db: Database, county: number, id: string) =>
  selectReports(db)
    .leftJoin('account as holder', (join) => join.on('holder.county', '=', cityCounty).onRef('holder.id', '=', 'report.holder'))
    .leftJoin('account as reporter', (join) => join.on('reporter.county', '=', cityCounty).onRef('reporter.id', '=', 'report.reporter'))
    .leftJoin('report_entry as entry', (join) => join.onRef('entry.county', '=', 'report.county').onRef('entry.report', '=', 'report.id'))
    .leftJoin('organization as unit', (join) => join.onRef('unit.county', '=', 'report.county').onRef('unit.id', '=', 'report.unit'))
    .leftJoin('report as master', (join) => join.onRef('master.county', '=', 'report.county').onRef('master.id', '=', 'report.merged_into'))
    .leftJoin('grid as other_side', (join) =>
      join.onRef('other_side.county', '=', 'report.county').onRef('other_side.code', '=', 'report.beside'),
    )
    .leftJoin('grid', (join) => join.onRef('grid.county', '=', 'report.county').onRef('grid.code', '=', 'report.grid'))
    .select([
      'report.revision',
      'report.community',
      'report.grid',
      'report.beside',
      'report.passed_over',
      'report.relapse_of',
      'report.holder',
      'report.reopen_count',
      'report.closed_at',
      'report.result',
      'report.asked',
      'report.asked_until',
      'report.extend_count',
      'report.finished_at',
      'report.confirm_due',
      'report.call_back_count',
      'report.suspend_count',
      'report.suspended_until',
      'report.name_shown',
      'report.unit',
      'report.crew',
      'report.center',
      'report.handler',
      'report.dispatched_at',
      'report.return_count',
      'report.is_binding',
      'report.asked_by',
      'report.question_at',
      'report.question_until',
      'report.nudged_at',
      'report.merged_into',
      'report.merged_count',
      'report.priority',
      'report.is_danger',
      'report.supervise_level',
      'report.supervise_due',
      'report.supervise_answered_at',
      'report.reopened_by_resident',
      'report.refused_at',
      'report.objected_at',
      'report.hidden_at',
      'report.exemption',
      'report.exemption_by',
      'report.join_count',
      'report.about',
      'report.avoids',
      'report.barred',
      'report.visit_on',
      'report.visit_part',
      'report.reporter_left_at',
      'report.is_sampled',
      'unit.name as unit_name',
      'unit.phone as unit_phone',
      'master.status as master_status',
      'master.day as master_day',
      'master.sequence as master_sequence',
      'category.closing_conditions',
      'category.after_photo',
      'grid.name as grid_name',
      'other_side.name as beside_name',
      heldSince.as('held_since'),
      'holder.name as holder_name',
      'holder.phone as holder_phone',
      'reporter.name as reporter_name',
      'reporter.phone as reporter_phone',
      'report.source',
      'report.outer_number',
      'entry.name as caller_name',
      'entry.phone as caller_phone',
    ])
    .select((eb) => [
      calledUnits(eb.ref('report.id')).as('called'),
      partsOf(eb.ref('report.id')).as('parts'),
      joinersOf.as('joiners'),
      proxiesOf.as('proxies'),
      unitDesk.as('desk'),
    ])
    .where('report.county', '=', county)
    .where('report.id', '=', id)
    .executeTakeFirst()

export type FoundReport = NonNullable<Awaited<ReturnType<typeof findReport>>>

export const listedColumns = [
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
  'report.accept_due',
  'report.reporter',
  'report.kind',
  'report.ring',
] as const

/** What a list shows of each report. */
export const selectReports = (db: Database) =>
  db.selectFrom('report').leftJoin('category', 'category.code', 'report.category').select(listedColumns)

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
