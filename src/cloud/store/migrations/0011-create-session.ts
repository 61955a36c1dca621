import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createSession: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table session (
        county int not null,
        token_hash text not null,
        account uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        primary key (county, token_hash),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
    await sql`create index session_by_account on session (county, account)`.execute(db)
  },
}
