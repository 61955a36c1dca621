import { sql } from 'kysely'
import type { KeptSpan, Stretch } from '../../domain/number-span'
import { type Counts, counterNames } from '../../domain/report-tally'
import { columnOf } from './count-columns'
import type { Database } from './database'
import type { CountedKind } from './tables/report-count'

const sums = sql.join(counterNames.map((name) => sql`sum(${sql.ref(columnOf(name))})::int as ${sql.ref(name)}`))

export interface Kept {
  readonly counties: readonly number[]
  readonly kind: CountedKind
  /** The first digits of its code, or a unit's whole id; nothing where all of the counties are meant. */
  readonly within: string
  readonly span: KeptSpan
  readonly stretch: Stretch
}

const codeLengths: Readonly<Record<CountedKind, number>> = { county: 6, town: 9, community: 12, grid: 15, unit: 36 }

/** One area by its whole code, so that the index leads on to its days; else all that begin so: digits and letters end before a tilde. */
const areaIs = ({ counties, kind, within }: Pick<Kept, 'counties' | 'kind' | 'within'>) => {
  if (kind === 'county') return sql`area = any(${sql.val(counties.map(String))}::text[])`
  return within.length === codeLengths[kind] ? sql`area = ${within}` : sql`area >= ${within} and area < ${`${within}~`}`
}

const where = ({ span, stretch: { from, until }, ...of }: Kept) => sql`
  where county = any(${sql.val(of.counties)}::int[]) and area_kind = ${of.kind} and span = ${span}
    and ${areaIs(of)} and starts >= ${from}::date and starts < ${until}::date`

/** By day or month, and by kind of matter: all that is told of one area. */
export const listCourse = async (db: Database, kept: Kept) => {
  const { rows } = await sql<{ starts: string; category: string } & Counts>`
    select to_char(starts, 'YYYY-MM-DD') as starts, category, ${sums} from report_count ${where(kept)} group by starts, category`.execute(
    db,
  )
  return rows
}

/** By what lies below it, and by kind of matter. */
export const listBelow = async (db: Database, kept: Kept) => {
  const { rows } = await sql<{ area: string; category: string } & Counts>`
    select area, category, ${sums} from report_count ${where(kept)} group by area, category`.execute(db)
  return rows
}

/** How many came from a place, of one group of kinds. */
export interface Received {
  readonly area: string
  readonly group: string
  readonly received: number
}

/** No more than what has to be known to judge what may be told. */
export const listReceived = async (db: Database, kept: Kept) => {
  const { rows } = await sql<Received>`
    select area, left(category, 2) as "group", sum(received)::int as received from report_count ${where(kept)} group by 1, 2`.execute(db)
  return rows
}

export const listReceivedBySpan = async (db: Database, kept: Kept) => {
  const { rows } = await sql<{ starts: string; received: number }>`
    select to_char(starts, 'YYYY-MM-DD') as starts, sum(received)::int as received from report_count ${where(kept)} group by starts`.execute(
    db,
  )
  return rows
}

interface Exempted {
  readonly counties: readonly number[]
  readonly within: string
  readonly kind: CountedKind
  readonly stretch: Stretch
}

/** 超时豁免 in this area, the latest first. */
export const listExempted = async (db: Database, { counties, within, kind, stretch: { from, until } }: Exempted) => {
  const { rows } = await sql<{
    county: number
    day: string
    sequence: number
    category: string | null
    due: Date
    finished_at: Date | null
  }>`
    select county, to_char(day, 'YYYY-MM-DD') as day, sequence, category, due, finished_at from report
    where exemption = 'granted' and county = any(${sql.val(counties)}::int[]) and status = 'closed' and day >= ${from}::date and day < ${until}::date
      and submitted_at >= ${from}::date - 1 and submitted_at < ${until}::date + 1
      and case when ${kind} = 'unit' then unit::text = ${within} else coalesce(grid, community) like ${`${within}%`} end
    order by submitted_at desc limit 100`.execute(db)
  return rows
}

/** 承办单位 of these counties, by id. */
export const listUnitNames = async (db: Database, ids: readonly string[]): Promise<Map<string, string>> => {
  if (!ids.length) return new Map()
  const rows = await db.selectFrom('organization').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
