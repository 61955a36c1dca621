import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createSubscribeGrant: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table subscribe_grant (
        county int not null,
        account uuid not null,
        template text not null,
        answer text not null,
        balance int not null default 0 check (balance >= 0),
        answered_at timestamptz not null,
        primary key (county, account, template),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
    await sql`
      create table subscribe_answer (
        county int not null,
        account uuid not null,
        template text not null,
        source text not null check (source in ('phone', 'wechat')),
        key text not null,
        answer text not null,
        at timestamptz not null,
        paired boolean not null default false,
        primary key (county, account, template, source, key),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
    await sql`
      create table push_count (
        county int not null,
        account uuid not null,
        flow text not null,
        day date not null,
        count int not null,
        primary key (county, account, flow, day),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
  },
}
