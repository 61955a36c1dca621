import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is still to be reported back, by when. */
export const indexSupervision: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create index report_supervision on report (county, supervise_due)
      where supervise_due is not null and supervise_answered_at is null and supervise_marked_at is null`.execute(db)
  },
}
