import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import { calledUnits } from './called-units'
import type { Database } from './database'
import { joinersOf } from './join-store'
import { proxiesOf } from './proxy-store'
import { partsOf } from './report-parts'
import { unitDesk } from './unit-desk'

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
    .leftJoin('grid as third_side', (join) =>
      join.onRef('third_side.county', '=', 'report.county').onRef('third_side.code', '=', 'report.beside_too'),
    )
    .leftJoin('grid', (join) => join.onRef('grid.county', '=', 'report.county').onRef('grid.code', '=', 'report.grid'))
    .select([
      'report.revision',
      'report.community',
      'report.grid',
      'report.beside',
      'report.beside_too',
      'report.passed_over',
      'report.passed_over_too',
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
      'report.whistle_due',
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
      'third_side.name as beside_too_name',
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
