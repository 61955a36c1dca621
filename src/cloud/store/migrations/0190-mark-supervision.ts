import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 督办逾期: when it was marked that nobody reported back in time. */
export const markSupervision: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report add column supervise_marked_at timestamptz`.execute(db)
  },
}
