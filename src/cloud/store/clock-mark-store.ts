import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { ClockKind } from '../../domain/clock-moves'
import type { ClockMark } from '../../domain/clock-notice'
import type { Hands } from '../../domain/report-clocks'
import type { ReportStatus } from '../../domain/report-status'
import type { Database } from './database'

/** What of a mark is looked for: those who are told at night too, or everybody. */
export interface MarkLook {
  readonly at: Date
  /** Outside of working hours only what cannot wait is warned of. */
  readonly isWorkTime: boolean
}

/** The counties in which something is to be marked: one look into two indexes of each, however many matters there are. */
export const listCountiesToMark = async (db: Database, { at, isWorkTime }: MarkLook): Promise<{ county: number; mark: ClockMark }[]> => {
  const { rows } = await sql<{ county: number; mark: ClockMark }>`
    select county, 'warned' as mark from county_outline where exists (
      select 1 from report_clock as clock where clock.county = county_outline.county and ${isToWarn(at, isWorkTime)})
    union all
    select county, 'overdue' from county_outline where exists (
      select 1 from report_clock as clock where clock.county = county_outline.county and ${isToMark(at)})`.execute(db)
  return rows
}

const isToWarn = (at: Date, isWorkTime: boolean) => sql`clock.going = 'runs' and clock.warned_at is null and clock.overdue_at is null
  and clock.warn_at <= ${at}::timestamptz and (${isWorkTime}::boolean or clock.limit_kind in ('urgentHours', 'urgentMinutes'))`

const isToMark = (at: Date) => sql`clock.going = 'runs' and clock.overdue_at is null and clock.due < ${at}::timestamptz`

/** A clock that was just marked, with what of its matter says who is told. */
export interface MarkedClock {
  readonly report: string
  readonly id: string
  readonly kind: ClockKind
  readonly hands_kind: Hands['kind']
  readonly hands: string | null
  readonly due: Date
  readonly is_urgent: boolean
  readonly status: ReportStatus
  readonly community: string
  readonly grid: string | null
  readonly holder: string | null
  readonly unit: string | null
  readonly reporter: string | null
  readonly avoids: string | null
  readonly barred: readonly string[]
}

/** Marks up to so many clocks of one county; whoever looks at the same moment finds them taken, and what is marked is not marked again. */
export const markClocks = async (
  trx: Database,
  { county, mark, at, isWorkTime, limit }: MarkLook & { county: number; mark: ClockMark; limit: number },
): Promise<readonly MarkedClock[]> => {
  const isWarning = mark === 'warned'
  const { rows } = await sql<MarkedClock>`
    with found as (
      select clock.report, clock.id from report_clock as clock
      where clock.county = ${county} and ${isWarning ? isToWarn(at, isWorkTime) : isToMark(at)}
      order by ${sql.ref(isWarning ? 'clock.warn_at' : 'clock.due')} limit ${limit} for update skip locked
    ), marked as (
      update report_clock as clock set ${sql.ref(isWarning ? 'warned_at' : 'overdue_at')} = ${at}::timestamptz
      from found where clock.county = ${county} and clock.report = found.report and clock.id = found.id
      returning clock.report, clock.id, clock.kind, clock.hands_kind, clock.hands, clock.due, clock.limit_kind
    )
    select marked.report, marked.id, marked.kind, marked.hands_kind, marked.hands, marked.due,
      marked.limit_kind in ('urgentHours', 'urgentMinutes') as is_urgent,
      report.status, report.community, report.grid, report.holder, report.unit, report.reporter, report.avoids, report.barred
    from marked join report on report.county = ${county} and report.id = marked.report`.execute(trx)
  return rows
}

export interface Listening {
  readonly account: string
  readonly area: string
}

/** Who works these grids, who is in these units, and who deals out matters around these communities, in one statement. */
export const listListening = async (
  db: Database,
  {
    grids,
    areas,
    units,
    county,
    at,
  }: {
    county: number
    grids: readonly string[]
    areas: readonly string[]
    units: readonly string[]
    at: Date
  },
): Promise<readonly Listening[]> => {
  const { rows } = await sql<Listening>`
    select account, grid as area from grid_worker
    where county = ${county} and grid = any(${sql.val(grids)}::text[])
      and valid_from <= ${at}::timestamptz and (valid_to is null or valid_to > ${at}::timestamptz)
    union
    select account, area from role_grant
    where county = ${cityCounty} and (role = 'dispatcher' and area = any(${sql.val(areas)}::text[])
      or role = 'officer' and area = any(${sql.val(units)}::text[]))
      and valid_from <= ${at}::timestamptz and (valid_to is null or valid_to > ${at}::timestamptz)
    order by account`.execute(db)
  return rows
}
