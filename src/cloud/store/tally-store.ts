import { sql } from 'kysely'
import type { ReportEvent } from '../../domain/report-action'
import type { ProcessRating, ReportResult } from '../../domain/report-reason'
import type { ReportStatus } from '../../domain/report-status'
import type { UnitPart } from '../../domain/unit'
import type { Database } from './database'

interface CountedClock {
  readonly kind: 'contact' | 'whistle'
  readonly unit: string | null
  readonly isPaused: boolean
  readonly due: number
  readonly ended: number | null
  readonly done: number | null
}

/** A matter with all that is counted of it; moments in milliseconds. */
export interface TallyRow {
  readonly id: string
  readonly day: string
  readonly status: ReportStatus
  readonly category: string | null
  readonly community: string
  readonly grid: string | null
  readonly unit: string | null
  readonly due: Date
  readonly finished_at: Date | null
  readonly is_exempted: boolean
  readonly is_own_find: boolean
  readonly result: ReportResult | null
  readonly process: ProcessRating | null
  readonly reopen_count: number
  readonly took: readonly ReportEvent[]
  readonly clocks: readonly CountedClock[]
  readonly parts: readonly { readonly unit: string; readonly part: UnitPart; readonly wasReturned: boolean }[]
}

const msOf = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::bigint`

/** A contact was made where the clock ended with one; a call was answered where the unit said so. */
export const listTallyRows = async (db: Database, county: number, reports: readonly string[]): Promise<TallyRow[]> => {
  const { rows } = await sql<TallyRow>`
    select id, to_char(day, 'YYYY-MM-DD') as day, status, category, community, grid, unit, due, result, process, reopen_count,
      coalesce(exemption = 'granted', false) as is_exempted, source = 'patrol' and join_count = 0 as is_own_find,
      coalesce((select max(at) from report_event as event where event.county = report.county and event.report = report.id and action = 'finish'),
        finished_at, closed_at) as finished_at,
      array(select distinct action from report_event as event where event.county = report.county and event.report = report.id) as took,
      (select coalesce(json_agg(json_build_object('kind', clock.kind, 'unit', clock.hands, 'isPaused', clock.going not in ('runs', 'ended'),
          'due', ${msOf('clock.due')}, 'ended', ${msOf('clock.ended_at')},
          'done', case clock.kind
            when 'contact' then (select ${msOf('event.at')} from report_event as event
              where event.county = clock.county and event.report = clock.report and event.action = 'contact' and event.at = clock.ended_at limit 1)
            else (select ${msOf('part.answered_at')} from report_unit as part
              where part.county = clock.county and part.report = clock.report and part.unit = clock.hands and part.answered_at >= clock.started_at)
          end)), '[]')
        from report_clock as clock
        where clock.county = report.county and clock.report = report.id and clock.kind in ('contact', 'whistle')) as clocks,
      (select coalesce(json_agg(json_build_object('unit', part.unit, 'part', part.part, 'wasReturned', part.returned_at is not null)), '[]')
        from report_unit as part where part.county = report.county and part.report = report.id) as parts
    from report where county = ${county} and id = any(${sql.val(reports)}::uuid[])`.execute(db)
  return rows
}
