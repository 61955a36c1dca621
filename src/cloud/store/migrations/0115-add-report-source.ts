import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 来源 and the other system's number; whoever rings or comes to a counter needs no account. */
export const addReportSource: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      alter table report
        alter column reporter drop not null,
        add column source text not null default 'miniProgram',
        add column outer_number text,
        add column outer_entered_at timestamptz`.execute(db)
    await sql`create index report_by_outer_number on report (county, outer_number) where outer_number is not null`.execute(db)
    await sql`
      create table order_import (
        county int not null,
        id uuid not null,
        by uuid not null,
        at timestamptz not null,
        count int not null,
        undone_at timestamptz,
        primary key (county, id)
      )`.execute(db)
    await sql`create index order_import_by_person on order_import (county, by, at desc)`.execute(db)
    await sql`
      create table report_entry (
        county int not null,
        report uuid not null,
        entered_by uuid not null,
        entered_at timestamptz not null,
        import uuid,
        name text,
        phone text,
        phone_index text,
        consent_version int,
        primary key (county, report),
        foreign key (county, report) references report (county, id),
        foreign key (county, import) references order_import (county, id),
        check (phone is null or consent_version is not null or import is not null)
      )`.execute(db)
    await sql`create index report_entry_by_phone on report_entry (county, phone_index) where phone_index is not null`.execute(db)
    await sql`create index report_entry_by_import on report_entry (county, import) where import is not null`.execute(db)
    await sql`
      create table report_slip (
        county int not null,
        report uuid not null,
        code_hash text not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        primary key (county, report),
        unique (county, code_hash),
        foreign key (county, report) references report (county, id)
      )`.execute(db)
  },
}
