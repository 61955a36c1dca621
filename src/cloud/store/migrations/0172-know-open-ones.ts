import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Of many years few matters are open: the planner looks at enough rows to know how few. */
export const knowOpenOnes: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report alter column status set statistics 1000`.execute(db)
  },
}
