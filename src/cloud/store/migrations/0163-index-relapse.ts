import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const indexRelapse: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index report_relapse on report (county, relapse_of) where relapse_of is not null`.execute(db)
  },
}
