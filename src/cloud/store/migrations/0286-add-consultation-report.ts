import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 转成网格事项: the report of the same county that whoever asked has filed of it. */
export const addConsultationReport: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table consultation add column report uuid`.execute(db)
  },
}
