import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Clock, Hands } from '../../domain/report-clocks'
import type { Database } from './database'
import type { ReportClockTable, StoredCourse } from './tables/report-clock'

type ClockRow = Omit<ReportClockTable, 'course' | 'rung'> & { readonly course: StoredCourse }

/** A clock as it is stored, with the matter it belongs to. */
export interface StoredClock extends Clock {
  readonly county: number
  readonly report: string
}

/** Every clock of a matter that has not ended, locked until the transaction ends: nobody marks what is just moved. */
export const lockOpenClocks = async (db: Database, county: number, report: string): Promise<StoredClock[]> =>
  (
    await db
      .selectFrom('report_clock')
      .selectAll()
      .where('county', '=', county)
      .where('report', '=', report)
      .where('going', '<>', 'ended')
      .orderBy('id')
      .forUpdate()
      .execute()
  ).map(rowToClock)

export const rowToClock = (row: ClockRow): StoredClock => ({
  county: row.county,
  report: row.report,
  id: row.id,
  kind: row.kind,
  going: row.going,
  hands: { kind: row.hands_kind, id: row.hands },
  course: {
    startMs: row.started_at.getTime(),
    limit: row.course.limit,
    ...(row.course.atLeast && { atLeast: row.course.atLeast }),
    ...(row.course.knownDueMs !== undefined && { knownDueMs: row.course.knownDueMs }),
    turns: row.course.turns as Clock['course']['turns'],
  },
  dueMs: row.due.getTime(),
  provisional: row.provisional,
  warnMs: row.warn_at.getTime(),
  endedMs: row.ended_at?.getTime(),
  warnedMs: row.warned_at?.getTime(),
  overdueMs: row.overdue_at?.getTime(),
})

/** In whose hands a matter is from now on, who gave it there, and who answers for the hands that it leaves. */
export interface HandsChange {
  readonly id: string
  /** None where it is in nobody's of ours. */
  readonly to: Hands | undefined
  readonly by: string | null
  readonly at: Date
  readonly isWronglyGiven: boolean
}

export interface ClockSaving {
  readonly county: number
  readonly report: string
  readonly clocks: readonly Clock[]
  readonly edition: number
  readonly hands: HandsChange | undefined
}

/** Everything that one save of a matter does to its clocks and to its account of time, in one statement; the old leg ends before the new one begins. */
export const saveClocks = async (trx: Database, { county, report, clocks, edition, hands }: ClockSaving): Promise<void> => {
  if (!clocks.length && !hands) return
  const to = hands?.to
  await sql`
    with ended as (
      update report_leg set ended_at = ${hands?.at ?? null}::timestamptz,
        charged_kind = case when ${hands?.isWronglyGiven ?? false}::boolean then 'center' end,
        charged = case when ${hands?.isWronglyGiven ?? false}::boolean then given_by end
      where county = ${county} and report = ${report} and ended_at is null and ${hands !== undefined}::boolean
      returning id
    ), saved as (
      ${insertClocks({ county, report, clocks, edition })}
      on conflict (county, report, id) do update set
        going = excluded.going, limit_kind = excluded.limit_kind, course = excluded.course, due = excluded.due, provisional = excluded.provisional, warn_at = excluded.warn_at,
        ended_at = excluded.ended_at, calendar = excluded.calendar,
        warned_at = excluded.warned_at, overdue_at = excluded.overdue_at
    )
    insert into report_leg (county, report, id, hands_kind, hands, given_by, started_at)
    select ${county}::int, ${report}::uuid, ${hands?.id ?? null}::uuid, ${to?.kind ?? null}, ${to?.id ?? null}::uuid, ${hands?.by ?? null}::uuid,
      ${hands?.at ?? null}::timestamptz
    where ${to !== undefined}::boolean and (select count(*) from ended) >= 0`.execute(trx)
}

/** The clocks of a report that is filed by the same statement, and its first hands; none where it was filed before. */
export const clocksOfFiled = ({ county, report, clocks, edition, hands }: ClockSaving) => sql`, begun as (
      ${insertClocks({ county, report, clocks, edition })}, filed
    ), first_leg as (
      insert into report_leg (county, report, id, hands_kind, hands, started_at)
      select ${county}::int, ${report}::uuid, ${hands?.id ?? null}::uuid, ${hands?.to?.kind ?? null}, ${hands?.to?.id ?? null}::uuid,
        ${hands?.at ?? null}::timestamptz
      from filed where ${hands?.to !== undefined}::boolean
    )`

const insertClocks = ({ county, report, clocks, edition }: Omit<ClockSaving, 'hands'>) => sql`
      insert into report_clock (county, report, id, kind, going, hands_kind, hands, started_at, limit_kind, course, due, provisional, warn_at,
        ended_at, warned_at, overdue_at, calendar)
      select ${county}::int, ${report}::uuid, id, kind, going, hands_kind, hands, started_at, limit_kind, course, due, provisional, warn_at,
        ended_at, warned_at, overdue_at, ${edition}::int
      from jsonb_to_recordset(${JSON.stringify(clocks.map(clockToRow))}::jsonb) as given (id uuid, kind text, going text, hands_kind text,
        hands uuid, started_at timestamptz, limit_kind text, course jsonb, due timestamptz, provisional boolean, warn_at timestamptz,
        ended_at timestamptz, warned_at timestamptz, overdue_at timestamptz)`

const clockToRow = ({ hands, course: { startMs, ...course }, dueMs, warnMs, endedMs, warnedMs, overdueMs, ...clock }: Clock) => ({
  ...clock,
  hands_kind: hands.kind,
  hands: hands.id,
  started_at: new Date(startMs),
  limit_kind: course.limit.kind,
  course,
  due: new Date(dueMs),
  warn_at: new Date(warnMs),
  ended_at: dateOf(endedMs),
  warned_at: dateOf(warnedMs),
  overdue_at: dateOf(overdueMs),
})

/** Of the clocks that run, the time that runs out first. */
export const nextDueOf = (clocks: readonly Clock[]): Date | null => {
  const running = clocks.filter(({ going }) => going === 'runs').map(({ dueMs }) => dueMs)
  return running.length === 0 ? null : new Date(Math.min(...running))
}

/** The same from what is stored, where many clocks moved at once. */
export const setNextDue = async (trx: Database, county: number, reports: readonly string[]): Promise<void> => {
  await sql`
    update report set next_due = (select min(clock.due) from report_clock as clock
      where clock.county = report.county and clock.report = report.id and clock.going = 'runs')
    where report.county = ${county} and report.id = any(${reports}::uuid[])`.execute(trx)
}

const dateOf = (ms: number | undefined) => (ms === undefined ? null : new Date(ms))

/** 时间账, from the first hands to the last, with the sealed names of people and those of units. */
export const listLegs = (db: Database, county: number, report: string) =>
  db
    .selectFrom('report_leg as leg')
    .leftJoin('account as holder', (join) => join.on('holder.county', '=', cityCounty).onRef('holder.id', '=', 'leg.hands'))
    .leftJoin('account as giver', (join) => join.on('giver.county', '=', cityCounty).onRef('giver.id', '=', 'leg.charged'))
    .leftJoin('organization as unit', (join) => join.onRef('unit.county', '=', 'leg.county').onRef('unit.id', '=', 'leg.hands'))
    .selectAll('leg')
    .select(['holder.name as hands_name', 'giver.name as charged_name', 'unit.name as unit_name'])
    .where('leg.county', '=', county)
    .where('leg.report', '=', report)
    .orderBy('leg.started_at')
    .orderBy('leg.id')
    .execute()

export type StoredLeg = Awaited<ReturnType<typeof listLegs>>[number]

/** Every clock that the matter ever had, the first begun first. */
export const listClocks = async (db: Database, county: number, report: string): Promise<StoredClock[]> =>
  (
    await db
      .selectFrom('report_clock')
      .selectAll()
      .where('county', '=', county)
      .where('report', '=', report)
      .orderBy('started_at')
      .orderBy('id')
      .execute()
  ).map(rowToClock)
