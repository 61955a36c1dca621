import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createAccount: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table account (
        county int not null,
        id uuid not null,
        name text,
        phone text,
        phone_index text,
        home_county int,
        home_community text,
        home_grid text,
        home_address text,
        settings jsonb not null default '{}',
        test_data boolean not null default false,
        created_at timestamptz not null,
        primary key (county, id)
      )`.execute(db)
    await sql`create index account_by_phone on account (county, phone_index)`.execute(db)
    await sql`
      create table identity (
        county int not null,
        kind text not null check (kind in ('openid', 'development')),
        subject text not null,
        account uuid not null,
        primary key (county, kind, subject),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
    await sql`create index identity_by_account on identity (county, account)`.execute(db)
    await sql`
      create table role_grant (
        county int not null,
        id uuid not null,
        account uuid not null,
        role text not null,
        area text not null check (area ~ '^[0-9]{6}([0-9]{3}){0,3}$'),
        valid_from timestamptz not null,
        valid_to timestamptz check (valid_to > valid_from),
        primary key (county, id),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
    await sql`create index role_grant_by_account on role_grant (county, account)`.execute(db)
    await sql`create index role_grant_by_area on role_grant (county, area)`.execute(db)
  },
}
