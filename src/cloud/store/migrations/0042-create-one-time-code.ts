import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Six digits that one person reads out and another confirms, for a few minutes; two live ones are never alike. */
export const createOneTimeCode: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table one_time_code (
        county int not null,
        id uuid not null,
        purpose text not null check (purpose in ('desk', 'realName')),
        code text not null check (code ~ '^[0-9]{6}$'),
        secret_hash text,
        device text,
        account uuid,
        tries int not null default 0,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        answer text check (answer in ('allowed', 'refused')),
        taken_at timestamptz,
        primary key (county, id),
        unique (county, purpose, code),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
    await sql`create index one_time_code_by_account on one_time_code (county, account)`.execute(db)
  },
}
