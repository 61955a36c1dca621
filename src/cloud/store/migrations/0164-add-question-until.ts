import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Until when the clock waits for the resident's answer. */
export const addQuestionUntil: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report add column question_until timestamptz`.execute(db)
  },
}
