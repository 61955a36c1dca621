import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 手上几件: counted when something new comes to a grid that more than one works. */
export const indexHolder: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index report_in_hand on report (county, holder) where status in ('submitted', 'verifying', 'handling')`.execute(db)
  },
}
