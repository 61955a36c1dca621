import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createOutbox: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table outbox (
        county int not null,
        id uuid not null,
        kind text not null,
        key text not null,
        about uuid not null,
        payload jsonb not null,
        available_at timestamptz not null,
        attempts int not null default 0,
        done_at timestamptz,
        failed_at timestamptz,
        last_error text,
        primary key (county, id),
        unique (county, key)
      )`.execute(db)
    await sql`create index outbox_due on outbox (county, available_at) where done_at is null and failed_at is null`.execute(db)
  },
}
