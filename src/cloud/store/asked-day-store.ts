import { sql } from 'kysely'
import type { Database } from './database'

interface Unasked {
  readonly county: number
  readonly id: string
  readonly account: string
  /** Under which they are asked, once. */
  readonly key: string
}

/** Advisers who take bookings and have not said, nor been asked, whether they sit on a day. */
export const listUnasked = async (db: Database, day: string, limit: number): Promise<Unasked[]> => {
  const { rows } = await sql<Unasked>`
    select adviser.county, adviser.id, adviser.account, asked.key
    from adviser
    join adviser_pattern pattern on pattern.county = adviser.county and pattern.adviser = adviser.id
    cross join lateral (select 'sittingDay:' || ${day}::text || ':' || adviser.id as key) asked
    where adviser.county = any(array(select county from county_outline)) and adviser.valid_to is null and adviser.account is not null
      and not exists (select from adviser_override own
        where own.county = adviser.county and own.adviser = adviser.id and own.day = ${day}::date)
      and not exists (select from outbox where outbox.county = adviser.county and outbox.key = asked.key)
    limit ${limit}`.execute(db)
  return rows
}
