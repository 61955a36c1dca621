import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Extensions and suspensions: what was asked for, what was granted how often, and until when nothing runs. */
export const addPause: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      alter table report
        add column asked text check (asked in ('extend', 'suspend')),
        add column asked_until timestamptz,
        add column asked_cause text,
        add column extend_count int not null default 0,
        add column suspend_count int not null default 0,
        add column suspended_at timestamptz,
        add column suspended_until timestamptz,
        add check ((asked is null) = (asked_until is null))`.execute(db)
    // The clock resumes what nobody resumed, and has no account.
    await sql`alter table report_event add column until timestamptz, alter column actor drop not null`.execute(db)
    await sql`drop index report_queue`.execute(db)
    await sql`
      create index report_queue on report (county, grid, due, id)
      where status in ('submitted', 'accepted', 'suspended', 'confirming')`.execute(db)
    await sql`drop index report_returned`.execute(db)
    await sql`create index report_at_center on report (county, community, due, id) where status = 'returned' or asked is not null`.execute(
      db,
    )
    await sql`create index report_suspended on report (county, suspended_until, id) where status = 'suspended'`.execute(db)
  },
}
