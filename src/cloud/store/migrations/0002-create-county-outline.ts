import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createCountyOutline: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table county_outline (
        county int primary key check (county between 100000 and 999999),
        name text not null,
        outline polygon not null
      )`.execute(db)
    await sql`comment on table county_outline is '@reference'`.execute(db)
  },
}
