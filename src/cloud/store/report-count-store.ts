import { sql } from 'kysely'
import { counterNames } from '../../domain/report-tally'
import { columnOf } from './count-columns'
import type { Database } from './database'
import type { CountedCell } from './tables/report-count'

/** In which counties something is to be counted anew. */
export const listCountiesToCount = async (db: Database, at: Date): Promise<number[]> => {
  const { rows } = await sql<{ county: number }>`
    select county from county_outline
    where exists (select 1 from report_to_count as mark where mark.county = county_outline.county)
      or exists (select 1 from report_counted as counted where counted.county = county_outline.county and counted.next_at <= ${at}::timestamptz)`.execute(
    db,
  )
  return rows.map(({ county }) => county)
}

/** 'lnli' in letters: one process counts a county at a time. */
const countingLock = 0x6c6e6c69

export interface ToCount {
  readonly marks: readonly string[]
  readonly reports: readonly string[]
}

/** The matters to count next; nothing while another process counts here. What is saved later has marks of its own, and is counted again. */
export const takeToCount = async (trx: Database, { county, at, limit }: { county: number; at: Date; limit: number }): Promise<ToCount> => {
  const { rows: locked } = await sql<{
    mine: boolean
  }>`select pg_try_advisory_xact_lock(${countingLock}::int, ${county}::int) as mine`.execute(trx)
  if (!locked[0]?.mine) return { marks: [], reports: [] }
  const { rows } = await sql<{ mark: string | null; report: string }>`
    (select id as mark, report from report_to_count where county = ${county} limit ${limit})
    union all
    (select null, report from report_counted where county = ${county} and next_at <= ${at}::timestamptz limit ${limit})`.execute(trx)
  return { marks: rows.flatMap(({ mark }) => mark ?? []), reports: [...new Set(rows.map(({ report }) => report))] }
}

/** What these matters add to the counts so far. */
export const listCounted = (trx: Database, county: number, reports: readonly string[]) =>
  trx.selectFrom('report_counted').select(['report', 'cells']).where('county', '=', county).where('report', 'in', reports).execute()

export interface NewlyCounted {
  readonly report: string
  readonly cells: readonly CountedCell[]
  readonly nextAt: Date | null
}

/** Keeps what each matter adds now and forgets the marks, in one statement. */
export const saveCounted = async (
  trx: Database,
  { county, marks, counted }: { county: number; marks: readonly string[]; counted: readonly NewlyCounted[] },
): Promise<void> => {
  const given = JSON.stringify(counted.map(({ nextAt, ...rest }) => ({ ...rest, next_at: nextAt })))
  await sql`
    with done as (
      delete from report_to_count where county = ${county} and id = any(${sql.val(marks)}::uuid[])
    )
    insert into report_counted (county, report, cells, next_at)
    select ${county}::int, report, cells, next_at from jsonb_to_recordset(${given}::jsonb) as given (report uuid, cells jsonb, next_at timestamptz)
    on conflict (county, report) do update set cells = excluded.cells, next_at = excluded.next_at`.execute(trx)
}

/** Adds to the kept counts of days and months; what is taken away is added as less than nothing. */
export const addToCounts = async (trx: Database, county: number, cells: readonly CountedCell[]): Promise<void> => {
  if (!cells.length) return
  const columns = counterNames.map(columnOf)
  const given = JSON.stringify(
    cells.map(({ counts, ...cell }) => ({
      ...cell,
      ...Object.fromEntries(counterNames.map((name) => [columnOf(name), counts[name] ?? 0])),
    })),
  )
  const typed = sql.join(columns.map((column) => sql`${sql.ref(column)} int`))
  // Added as zero first, for a row that is taken from may not be under nothing even while it is tried to be new.
  await sql`
    insert into report_count (county, area_kind, span, area, starts, category)
    select distinct ${county}::int, kind, span, area, case span when 'day' then day else date_trunc('month', day)::date end, category
    from jsonb_to_recordset(${given}::jsonb) as given (kind text, area text, day date, category text)
    cross join (values ('day'), ('month')) as kept (span)
    on conflict do nothing`.execute(trx)
  await sql`
    with moved as (
      select kind, span, area, case span when 'day' then day else date_trunc('month', day)::date end as starts, category,
        ${sql.join(columns.map((column) => sql`sum(${sql.ref(column)})::int as ${sql.ref(column)}`))}
      from jsonb_to_recordset(${given}::jsonb) as given (kind text, area text, day date, category text, ${typed})
      cross join (values ('day'), ('month')) as kept (span)
      group by 1, 2, 3, 4, 5
    )
    update report_count as counted set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = counted.${sql.ref(column)} + moved.${sql.ref(column)}`))}
    from moved
    where counted.county = ${county} and counted.area_kind = moved.kind and counted.span = moved.span and counted.area = moved.area
      and counted.starts = moved.starts and counted.category = moved.category`.execute(trx)
}
