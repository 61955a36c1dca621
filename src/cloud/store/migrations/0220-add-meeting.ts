import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 会议号 of a video sitting, which the adviser writes down before it. */
export const addMeeting: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table booking add column meeting text`.execute(db)
  },
}
