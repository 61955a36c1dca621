import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was confirmed about a person beyond the openid, how, and by whom where a person did it. */
export const createVerification: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table verification (
        county int not null,
        account uuid not null,
        level text not null check (level in ('phone', 'realName', 'face')),
        method text not null,
        by uuid,
        at timestamptz not null,
        primary key (county, account, level),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
  },
}
