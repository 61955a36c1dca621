import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 儿童主任 of a village, 请人帮忙 of whoever is in danger, and 强制报告 of the staff, which is only added to. */
export const createProtection: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table child_director (
        county int not null,
        id uuid not null,
        community text not null references division (code),
        name text not null,
        phone text not null,
        phone_index text not null,
        set_by uuid not null,
        set_at timestamptz not null,
        primary key (county, id)
      )`.execute(db)
    await sql`create index child_director_by_community on child_director (county, community)`.execute(db)
    await sql`create index child_director_by_phone on child_director (county, phone_index)`.execute(db)
    await sql`
      create table protection_request (
        county int not null,
        id uuid not null,
        asker uuid not null,
        community text not null references division (code),
        phone text,
        words text,
        status text not null check (status in ('open', 'taken', 'done')),
        asked_at timestamptz not null,
        taken_by uuid,
        taken_at timestamptz,
        done_at timestamptz,
        answer text,
        reminded_at timestamptz,
        primary key (county, id)
      )`.execute(db)
    await sql`create index protection_request_by_asker on protection_request (county, asker, asked_at desc)`.execute(db)
    await sql`create index protection_request_by_community on protection_request (county, community, asked_at desc)`.execute(db)
    await sql`
      create index protection_request_untaken on protection_request (county, asked_at)
        where status = 'open' and reminded_at is null`.execute(db)
    await sql`
      create table protection_report (
        county int not null,
        id uuid not null,
        about uuid,
        kind text not null,
        reported_to text not null,
        reported_at timestamptz not null,
        noted_at timestamptz not null,
        account uuid not null,
        role text not null,
        proof text not null,
        primary key (county, id)
      )`.execute(db)
    await sql`create index protection_report_by_account on protection_report (county, account, noted_at desc)`.execute(db)
    await sql`create index protection_report_by_time on protection_report (county, noted_at desc)`.execute(db)
  },
}
