import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** From a report back to the question that it came of. */
export const indexConsultationReport: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index consultation_by_report on consultation (county, report) where report is not null`.execute(db)
  },
}
