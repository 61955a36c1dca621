import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What the worker of the other side sees is read in the order of their queue. */
export const indexBorderSide: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index report_beside on report (county, beside, due, id) where beside is not null`.execute(db)
  },
}
