import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createAccessToken: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table access_token (
        county int not null,
        name text not null,
        value text,
        until timestamptz,
        fetching_until timestamptz,
        primary key (county, name)
      )`.execute(db)
  },
}
