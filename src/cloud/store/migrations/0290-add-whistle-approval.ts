import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 补批: until when somebody in charge is to agree to units that were called in an emergency, and when it was marked that nobody had. */
export const addWhistleApproval: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report add column whistle_due timestamptz, add column whistle_marked_at timestamptz`.execute(db)
    await sql`
      create index report_whistle_due on report (county, whistle_due)
      where whistle_due is not null and whistle_marked_at is null`.execute(db)
  },
}
