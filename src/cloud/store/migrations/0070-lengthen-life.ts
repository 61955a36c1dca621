import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The whole life of a report: units as holders, returns and rulings, merging, danger, supervision, hand-over to other systems. */
export const lengthenLife: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table organization drop constraint organization_kind_check`.execute(db)
    await sql`
      alter table organization
        add check (kind in ('center', 'bureau', 'utility', 'firm', 'committee', 'property', 'owners', 'town'))`.execute(db)
    // A void that is asked for has no day until which it would last.
    await sql`
      do $$
      declare found text;
      begin
        for found in select conname from pg_constraint
          where conrelid = 'report'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%asked%'
        loop execute format('alter table report drop constraint %I', found); end loop;
      end $$`.execute(db)
    await sql`
      alter table report
        add column unit uuid,
        add column crew uuid check (crew is null or unit is not null),
        add column center text,
        add column handler uuid,
        add column previous_status text,
        add column merged_into uuid,
        add column merged_count int not null default 0 check (merged_count >= 0),
        add column priority smallint not null default 3 check (priority between 0 and 3),
        add column is_danger boolean not null default false,
        add column supervise_level smallint not null default 0 check (supervise_level between 0 and 3),
        add column supervise_due timestamptz,
        add column dispatched_at timestamptz,
        add column return_count int not null default 0,
        add column is_binding boolean not null default false,
        add column asked_by uuid,
        add column question_at timestamptz,
        add column nudged_at timestamptz,
        add column nudge_count int not null default 0,
        add column reopened_by_resident int not null default 0,
        add column refused_at timestamptz,
        add column objected_at timestamptz,
        add column hidden_at timestamptz,
        add column exemption text check (exemption in ('asked', 'supported', 'granted', 'refused')),
        add column exemption_by uuid,
        add foreign key (county, unit) references organization (county, id),
        add foreign key (county, merged_into) references report (county, id) deferrable initially deferred,
        add check (holder is null or unit is null),
        add check (asked in ('extend', 'suspend', 'void')),
        add check (asked is null or asked = 'void' or asked_until is not null),
        add check ((status = 'merged') = (merged_into is not null)),
        add check (merged_into is null or merged_count = 0),
        add check (status <> 'dispatched' or unit is not null)`.execute(db)
    await sql`alter table report_event add column facts jsonb`.execute(db)
    await sql`update report set status = 'handling' where status = 'accepted'`.execute(db)
    await sql`update report set handler = holder where status in ('confirming', 'closed')`.execute(db)
    await sql`drop index report_queue`.execute(db)
    await sql`
      create index report_queue on report (county, grid, due, id)
      where status in ('submitted', 'verifying', 'handling', 'suspended', 'done', 'confirming')
        and (unit is null or status = 'done')`.execute(db)
    await sql`drop index report_at_center`.execute(db)
    await sql`
      create index report_at_center on report (county, community, due, id)
      where status in ('accepted', 'returned', 'done', 'confirming') or asked is not null`.execute(db)
    await sql`create index report_at_unit on report (county, unit, due, id) where unit is not null`.execute(db)
    await sql`create index report_merged on report (county, merged_into) where merged_into is not null`.execute(db)
    await sql`
      create table report_unit (
        county int not null,
        report uuid not null,
        unit uuid not null,
        part text not null check (part in ('lead', 'co')),
        state text not null check (state in ('called', 'answered', 'done', 'released', 'returned')),
        called_at timestamptz not null,
        answered_at timestamptz,
        answer jsonb,
        ended_at timestamptz,
        returned_at timestamptz,
        primary key (county, report, unit),
        foreign key (county, report) references report (county, id),
        foreign key (county, unit) references organization (county, id)
      )`.execute(db)
    await sql`create index report_unit_open on report_unit (county, unit, report) where state in ('called', 'answered')`.execute(db)
    await sql`
      create table report_transfer (
        county int not null,
        report uuid not null,
        id uuid not null,
        system text not null check (system in ('12345', 'police', 'petition')),
        number text,
        at timestamptz not null,
        by uuid not null,
        back_at timestamptz,
        primary key (county, report, id),
        foreign key (county, report) references report (county, id)
      )`.execute(db)
    await sql`create index report_transfer_by_number on report_transfer (county, number) where number is not null`.execute(db)
  },
}
