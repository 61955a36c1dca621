import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 超时豁免: taken out of the figures, and listed beside them. */
export const indexExempted: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index report_exempted on report (county, submitted_at) where exemption = 'granted'`.execute(db)
  },
}
