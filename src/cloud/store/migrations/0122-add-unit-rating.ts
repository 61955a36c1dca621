import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 评议: what the community says of each unit that was called, once it is over. */
export const addUnitRating: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      alter table report_unit
        add column rating text check (rating in ('good', 'fair', 'poor')),
        add column rated_by uuid,
        add column rated_at timestamptz`.execute(db)
  },
}
