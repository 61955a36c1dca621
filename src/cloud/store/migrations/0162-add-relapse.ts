import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 复发: the earlier matter of the same county that a new one says has come back. */
export const addRelapse: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report add column relapse_of uuid`.execute(db)
  },
}
