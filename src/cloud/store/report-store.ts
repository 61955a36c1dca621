import type { Updateable } from 'kysely'
import { calledUnits } from './called-units'
import type { Database } from './database'
import { joinersOf } from './join-store'
import { proxiesOf } from './proxy-store'
import { partsOf } from './report-parts'
import type { ReportTable } from './tables/report'
import { unitDesk } from './unit-desk'

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
  'beside_too',
  'passed_over',
  'passed_over_too',
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
  'whistle_due',
  'whistle_marked_at',
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
