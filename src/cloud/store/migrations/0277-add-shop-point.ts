import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Where a shop stands on the map, where it has said so (GCJ-02). */
export const addShopPoint: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table shop add column point point`.execute(db)
  },
}
