import { type Selectable, sql } from 'kysely'
import type { Database } from './database'
import { onDuty } from './duty-store'
import { rowToClock } from './report-clock-store'
import type { ReportClockTable } from './tables/report-clock'

/** Where something waits to be taken up and was not told to everybody yet. */
export const listCountiesToClimb = async (db: Database): Promise<number[]> => {
  const { rows } = await sql<{ county: number }>`
    select county from county_outline where exists (
      select 1 from report_clock as clock
      where clock.county = county_outline.county and clock.kind = 'accept' and clock.going = 'runs' and clock.rung < 3)`.execute(db)
  return rows.map(({ county }) => county)
}

interface Place {
  readonly grid: string | null
  readonly community: string
  readonly holder: string | null
  readonly barred: readonly string[]
}

export interface After {
  readonly at: Date
  readonly id: string
}

/** The longest waiting first; whoever looks at the same moment finds them taken. */
export const lockWaiting = async (trx: Database, { county, after, limit }: { county: number; after: After | undefined; limit: number }) => {
  const beyond = after ? sql`and (clock.started_at, clock.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``
  const { rows } = await sql<Selectable<ReportClockTable> & Place>`
    with waiting as (
      select * from report_clock as clock
      where clock.county = ${county} and clock.kind = 'accept' and clock.going = 'runs' and clock.rung < 3 ${beyond}
      order by clock.started_at, clock.id limit ${limit} for update skip locked
    )
    select waiting.*, report.grid, report.community, report.holder, report.barred
    from waiting join report on report.county = waiting.county and report.id = waiting.report
    order by waiting.started_at, waiting.id`.execute(trx)
  return rows.map(({ grid, community, holder, barred, rung, ...row }) => ({
    clock: rowToClock(row),
    grid,
    community,
    holder,
    barred,
    rung,
  }))
}

export const setRung = (trx: Database, { county, report, id }: { county: number; report: string; id: string }, rung: number) =>
  trx.updateTable('report_clock').set({ rung }).where('county', '=', county).where('report', '=', report).where('id', '=', id).execute()

/** Who works these grids now, in the order of their turns; 网格长 is the third. */
export const listInTurn = async (db: Database, county: number, grid: string, at: Date) => {
  const { rows } = await sql<{ account: string; turn: number }>`
    select account, turn from ${onDuty(sql.val(county), sql.val(grid), at)} as duty order by turn, since, account`.execute(db)
  return rows
}
