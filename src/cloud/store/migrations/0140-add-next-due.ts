import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 先到期的在前面: of all clocks that run on a matter, the time that runs out first. */
export const addNextDue: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report add column next_due timestamptz`.execute(db)
  },
}
