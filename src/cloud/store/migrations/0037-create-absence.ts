import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createAbsence: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table absence (
        county int not null,
        account uuid not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        primary key (county, account),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
    await sql`
      create table staff_address (
        county int not null,
        account uuid not null,
        channel text not null,
        address text not null,
        primary key (county, account, channel),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
  },
}
