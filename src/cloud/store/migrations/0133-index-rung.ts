import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What waits to be taken up and has not been told to everybody yet. */
export const indexRung: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index report_clock_to_climb on report_clock (county, started_at, id) where kind = 'accept' and going = 'runs' and rung < 3`.execute(
      db,
    )
  },
}
