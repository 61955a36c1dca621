import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 放假通知: every edition of the work calendar, so that due times are computed again by a newer one and an import can be taken back. */
export const addCalendarNotice: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table calendar_known add column edition int not null default 0`.execute(db)
    await sql`
      create table calendar_notice (
        edition int primary key,
        year int not null,
        days jsonb not null,
        known_until date not null,
        changed_from date not null,
        set_by uuid not null,
        set_at timestamptz not null
      )`.execute(db)
    await sql`comment on table calendar_notice is '@reference'`.execute(db)
    await sql`revoke update, delete, truncate on calendar_notice from linli_app`.execute(db)
  },
}
