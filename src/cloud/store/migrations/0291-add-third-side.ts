import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 三个网格的交界: the third side, seen by its worker too until one of the three accepts, and told afterward like the second. */
export const addThirdSide: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report add column beside_too text, add column passed_over_too text`.execute(db)
    await sql`create index report_beside_too on report (county, beside_too, due, id) where beside_too is not null`.execute(db)
  },
}
