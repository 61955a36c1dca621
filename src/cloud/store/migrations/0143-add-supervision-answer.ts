import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 督办回告: when whoever has it said what has become of it. */
export const addSupervisionAnswer: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report add column supervise_answered_at timestamptz`.execute(db)
  },
}
