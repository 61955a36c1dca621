import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** How often nobody answered, and the center's inbox with what it is to call back about. */
export const addCallBack: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report add column call_back_count int not null default 0`.execute(db)
    await sql`drop index report_at_center`.execute(db)
    await sql`
      create index report_at_center on report (county, community, due, id)
      where status in ('returned', 'confirming') or asked is not null`.execute(db)
  },
}
