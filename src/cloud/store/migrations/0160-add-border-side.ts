import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 交界: the grid on the other side, for as long as nobody has accepted; and which grid was passed over when somebody did. */
export const addBorderSide: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report add column beside text, add column passed_over text`.execute(db)
  },
}
