import { sql } from 'kysely'
import type { Clock } from '../../domain/report-clocks'
import type { Database } from './database'
import { rowToClock, type StoredClock, setNextDue } from './report-clock-store'
import type { ReportClockTable, StoredCourse } from './tables/report-clock'

export interface ClockToReckon extends StoredClock {
  readonly numbered: { readonly county: number; readonly day: string; readonly sequence: number }
}

type Row = Omit<ReportClockTable, 'course'> & { readonly course: StoredCourse; readonly day: string; readonly sequence: number }

const restsOnCalendar = sql`clock.limit_kind in ('workHours', 'workdays')`

/** Clocks that have not ended and are due from a moment on, as far as they wait for the work calendar; keyset by county, matter and clock. */
export const listClocksFrom = async (
  db: Database,
  { from, after, limit }: { from: Date; after: string | undefined; limit: number },
): Promise<ClockToReckon[]> => {
  const [county, report, id] = after?.split(' ') ?? []
  const { rows } = await sql<Row>`
    select clock.*, report.day::text as day, report.sequence from report_clock as clock
    join report on report.county = clock.county and report.id = clock.report
    where clock.county in (select county from county_outline) and clock.going <> 'ended' and ${restsOnCalendar} and clock.due >= ${from}::timestamptz
      ${after === undefined ? sql`` : sql`and (clock.county, clock.report, clock.id) > (${Number(county)}::int, ${report}::uuid, ${id}::uuid)`}
    order by clock.county, clock.report, clock.id limit ${limit}`.execute(db)
  return rows.map(({ day, sequence, ...row }) => ({ ...rowToClock(row), numbered: { county: row.county, day, sequence } }))
}

/** The counties in which a clock was computed by an older edition of the calendar, and by which one at the earliest. */
export const listCountiesToReckon = async (db: Database, edition: number): Promise<{ county: number; oldest: number }[]> => {
  const { rows } = await sql<{ county: number; oldest: number | null }>`
    select county, (select min(calendar) from report_clock as clock where clock.county = county_outline.county
      and clock.going <> 'ended' and clock.calendar < ${edition}) as oldest from county_outline`.execute(db)
  return rows.flatMap(({ county, oldest }) => (oldest === null ? [] : [{ county, oldest }]))
}

/** What no newer edition can move is of that edition at once. */
export const passOverClocks = async (db: Database, { county, edition, from }: { county: number; edition: number; from: Date }) => {
  await sql`
    update report_clock as clock set calendar = ${edition}
    where county = ${county} and going <> 'ended' and calendar < ${edition} and not (${restsOnCalendar} and due >= ${from}::timestamptz)`.execute(
    db,
  )
}

/** Some clocks of an older edition with their matters, locked until the transaction ends: the matter first, as every step locks it. */
export const lockClocksToReckon = async (
  trx: Database,
  { county, edition, limit }: { county: number; edition: number; limit: number },
): Promise<(StoredClock & { readonly revision: number })[]> => {
  const { rows } = await sql<Omit<ReportClockTable, 'course'> & { readonly course: StoredCourse; readonly revision: number }>`
    with found as (
      select distinct clock.report from report_clock as clock
      where clock.county = ${county} and clock.going <> 'ended' and clock.calendar < ${edition} order by clock.report limit ${limit}
    ), matters as (
      select report.id, report.revision from report join found on found.report = report.id
      where report.county = ${county} order by report.id for update of report
    )
    select clock.*, matters.revision from matters
    join report_clock as clock on clock.county = ${county} and clock.report = matters.id
    where clock.going <> 'ended' and clock.calendar < ${edition} for update of clock`.execute(trx)
  return rows.map(({ revision, ...row }) => ({ ...rowToClock(row), revision }))
}

export interface ReckonedClock extends Pick<Clock, 'id' | 'kind' | 'dueMs' | 'provisional' | 'warnMs'> {
  readonly report: string
  /** None where nothing moved, or where it is not the resident's own promise. */
  readonly event: string | null
  readonly revision: number
}

/** Writes many clocks anew with what their matters say of them, and tells the residents' timelines why, in one statement. */
export const setReckoned = async (
  trx: Database,
  { county, edition, at, clocks }: { county: number; edition: number; at: Date; clocks: readonly ReckonedClock[] },
): Promise<void> => {
  const given = JSON.stringify(clocks.map(({ dueMs, warnMs, ...clock }) => ({ ...clock, due: new Date(dueMs), warn_at: new Date(warnMs) })))
  await sql`
    with given as (
      select * from jsonb_to_recordset(${given}::jsonb)
        as given (report uuid, id uuid, kind text, due timestamptz, provisional boolean, warn_at timestamptz, event uuid, revision int)
    ), clocks as (
      update report_clock as clock set due = given.due, provisional = given.provisional, warn_at = given.warn_at, calendar = ${edition}
      from given where clock.county = ${county} and clock.report = given.report and clock.id = given.id
    ), promised as (
      update report set due = given.due, due_provisional = given.provisional
      from given where report.county = ${county} and report.id = given.report and given.kind = 'promise'
    ), to_count as (
      insert into report_to_count (county, report) select distinct ${county}::int, report from given
    ), told as (
      insert into report_event (county, report, id, revision, action, actor, actor_role, at, shown, due)
      select ${county}, report, event, revision, 'newCalendar', null, 'timer', ${at}::timestamptz, true, due from given where event is not null
    )
    select 1`.execute(trx)
  await setNextDue(trx, county, [...new Set(clocks.map(({ report }) => report))])
  const accepts = clocks.filter(({ kind }) => kind === 'accept')
  if (!accepts.length) return
  await sql`
    update report set accept_due = given.due
    from jsonb_to_recordset(${given}::jsonb) as given (report uuid, kind text, due timestamptz)
    where report.county = ${county} and report.id = given.report and given.kind = 'accept'`.execute(trx)
}
