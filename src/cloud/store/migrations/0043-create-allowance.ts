import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 限次: how much of an allowance is left to whom, and since when it is refilled. */
export const createAllowance: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table allowance (
        county int not null,
        key text not null,
        left_over double precision not null,
        at timestamptz not null,
        primary key (county, key)
      )`.execute(db)
    await sql`create index allowance_by_age on allowance (county, at)`.execute(db)
  },
}
