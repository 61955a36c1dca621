import { sql } from 'kysely'
import type { Gcj02Point } from '../../domain/place'
import type { Official, Ring } from '../../domain/report-guard'
import { kindsOfOnesOwn, type ReportKind, type VisitPart } from '../../domain/report-kind'
import type { ReportSource } from '../../domain/report-source'
import type { ReportStatus } from '../../domain/report-status'
import type { Database } from './database'
import { placedIn } from './placed-in'
import { type ClockSaving, clocksOfFiled, nextDueOf } from './report-clock-store'

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
  /** 交界: the grids on the other sides, two at most. */
  readonly besides?: readonly string[]
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
      submitted_at, accept_due, due, due_provisional, next_due, source, outer_number, beside, beside_too, relapse_of, estate, building,
      kind, ring, is_private, about, avoids, barred, visit_on, visit_part
    )
    select ${report.county}::int, ${report.id}::uuid, ${report.day}::date, counter.value, ${report.status}, ${report.reporter}::uuid,
      ${report.category}, ${report.words}, ${report.nameShown}::boolean, ${report.placeWords}, ${point ?? sql`null`}, ${report.community},
      ${report.grid}, ${report.holder}::uuid, ${report.submittedAt}::timestamptz, ${report.acceptDue}::timestamptz,
      ${report.due}::timestamptz, ${report.dueProvisional}::boolean, ${clocks ? nextDueOf(clocks.clocks) : null}::timestamptz,
      ${report.source ?? 'miniProgram'}, ${report.outerNumber ?? null}, ${report.besides?.[0] ?? null}, ${report.besides?.[1] ?? null}, ${report.relapseOf ?? null}::uuid, placed.estate, placed.building,
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
