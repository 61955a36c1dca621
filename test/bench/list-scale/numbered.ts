import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>

/** People who report, join and work; neither grows with the years. */
export const people = 4_000

/** Account n, as the rows name it. */
export const accountId = (n: Sql) => sql`('00000000-0000-7000-8000-' || lpad((${n})::text, 12, '0'))::uuid`

/** A UUIDv7 of this moment and number: ids grow with time, as real ones do. */
export const idAt = (at: Sql, n: Sql) => sql`
  (lpad(to_hex((extract(epoch from ${at}) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(${n} % 4096), 3, '0')
    || '8' || lpad(to_hex(${n}), 15, '0'))::uuid`
