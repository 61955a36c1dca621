import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** How many are how far in a village is counted for whoever works there. */
export const indexConsultationCommunity: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index consultation_by_community on consultation (county, community, status)`.execute(db)
  },
}
