import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 几户: which neighbors who joined are of one door; a keyed hash, for nobody need know which. */
export const addHousehold: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report_join add column household text`.execute(db)
  },
}
