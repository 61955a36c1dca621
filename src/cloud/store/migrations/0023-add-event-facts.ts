import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was ticked at a finish, and the due time that an event set; a report's earlier events had neither. */
export const addEventFacts: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report_event add column conditions jsonb, add column due timestamptz`.execute(db)
  },
}
