import { type RawBuilder, sql } from 'kysely'
import type { Allowance } from '../../domain/allowance'
import type { Database } from './database'
import { unsynced } from './unsynced'

interface Taken extends Allowance {
  readonly key: string
}

/** Takes one from each of these buckets, in one statement; false where one of them is empty, and the caller rolls back or refuses. */
export const takeAllowances = (db: Database, county: number, taken: readonly Taken[], at: Date): Promise<boolean> =>
  take(db, { county, taken, at }, sql``)

/** The same of one bucket without waiting for the disk: what a crash forgets of a crowd is forgiven. */
export const takeLightly = (db: Database, county: number, taken: Taken, at: Date): Promise<boolean> =>
  take(db, { county, taken: [taken], at }, sql`, ${unsynced}`)

interface Taking {
  readonly county: number
  readonly taken: readonly Taken[]
  readonly at: Date
}

const take = async (db: Database, { county, taken, at }: Taking, more: RawBuilder<unknown>): Promise<boolean> => {
  const asked = JSON.stringify([...taken].sort((one, other) => (one.key < other.key ? -1 : 1)))
  const { rows } = await sql<{ key: string }>`
    with asked as materialized (
      select ${county}::int as county, key, most, per_hour, ${at}::timestamptz as at
      from jsonb_to_recordset(${asked}::jsonb) as a (key text, most double precision, "perHour" double precision)
      cross join lateral (select a."perHour" as per_hour) p${more}
    )
    insert into allowance as kept (county, key, left_over, at)
    select county, key, most - 1, at from asked
    on conflict (county, key) do update set
      left_over = (${refilled}) - 1,
      at = excluded.at
    where (${refilled}) >= 1
    returning key`.execute(db)
  return rows.length === taken.length
}

/** What is left now: the new row brings the bucket's size less one, the asked row its refill. */
const refilled = sql`least(
  excluded.left_over + 1,
  kept.left_over + greatest(extract(epoch from excluded.at - kept.at), 0) / 3600 * (select per_hour from asked where asked.key = kept.key)
)`
