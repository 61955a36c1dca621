import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What no report claimed is looked for every minute; there is never much of it. */
export const indexAbandoned: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index attachment_unclaimed on attachment (county, created_at) where report is null`.execute(db)
  },
}
