import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'

/** Everyone who holds any role within an area at a moment: its grids' workers, its own staff, and those of what is kept there. */
export const listPeopleWithin = async (
  db: Database,
  { county, area, at }: { county: number; area: string; at: Date },
): Promise<readonly string[]> => {
  const { rows } = await sql<{ account: string }>`
    select account::text as account from grid_worker
    where county = ${county} and grid like ${`${area}%`}
      and valid_from <= ${at}::timestamptz and (valid_to is null or valid_to > ${at}::timestamptz)
    union
    select account::text from role_grant
    where county = ${cityCounty} and (area like ${`${area}%`} or within like ${`${area}%`})
      and valid_from <= ${at}::timestamptz and (valid_to is null or valid_to > ${at}::timestamptz)
    order by account`.execute(db)
  return rows.map(({ account }) => account)
}
