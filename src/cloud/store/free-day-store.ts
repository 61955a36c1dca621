import { sql } from 'kysely'
import type { Database } from './database'

interface Stale {
  readonly county: number
  readonly adviser: string
  readonly revision: number
}

const keptMinutes = 60

/** Advisers of whose day nothing is known yet, or who were booked since, or of whom it was said an hour ago. */
export const listUnreckoned = async (db: Database, { day, at }: { day: string; at: Date }, limit: number): Promise<Stale[]> => {
  const { rows } = await sql<Stale>`
    select adviser.county, adviser.id as adviser, coalesce(today.revision, 0) as revision
    from adviser
    left join adviser_day today on today.county = adviser.county and today.adviser = adviser.id and today.day = ${day}::date
    left join adviser_free_day free on free.county = adviser.county and free.adviser = adviser.id and free.day = ${day}::date
    where adviser.county = any(array(select county from county_outline)) and adviser.valid_to is null
      and (free.adviser is null or free.revision <> coalesce(today.revision, 0)
        or free.reckoned_at < ${at}::timestamptz - interval '1 minute' * ${keptMinutes})
    limit ${limit}`.execute(db)
  return rows
}

interface FreeDay extends Stale {
  readonly day: string
  readonly last_start: Date | null
}

export const setFreeDays = (db: Database, rows: readonly FreeDay[], at: Date) =>
  sql`
    insert into adviser_free_day (county, adviser, day, last_start, revision, reckoned_at)
    select county, adviser, day, last_start, revision, ${at}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (county int, adviser uuid, day date, last_start timestamptz, revision int)
    on conflict (county, adviser, day) do update
      set last_start = excluded.last_start, revision = excluded.revision, reckoned_at = excluded.reckoned_at`.execute(db)
