import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Whose expected end has passed is asked after, once of each end. */
export const remindIncident: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table incident add column reminded_of timestamptz`.execute(db)
    await sql`create index incident_past on incident (county, expected_end) where ended_at is null`.execute(db)
  },
}
