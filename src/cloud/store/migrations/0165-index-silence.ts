import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What the clock looks for: questions and confirmations that nobody has answered. */
export const indexSilence: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index report_question on report (county, question_until) where question_at is not null`.execute(db)
    await sql`create index report_confirming on report (county, confirm_due) where status = 'confirming'`.execute(db)
  },
}
