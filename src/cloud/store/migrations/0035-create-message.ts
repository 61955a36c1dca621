import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createMessage: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table message (
        county int not null,
        id uuid not null,
        account uuid not null,
        flow text not null,
        about uuid not null,
        at timestamptz not null,
        read_at timestamptz,
        primary key (county, id)
      )`.execute(db)
    await sql`create index message_by_account on message (county, account, at desc, id desc)`.execute(db)
    await sql`create index message_unread on message (county, account) where read_at is null`.execute(db)
    // Every county's entries are claimed in one go, the oldest first.
    await sql`create index outbox_due_at on outbox (available_at) where done_at is null and failed_at is null`.execute(db)
    await sql`drop index outbox_due`.execute(db)
    await sql`create index outbox_failed on outbox (county, failed_at desc, id desc) where failed_at is not null`.execute(db)
  },
}
