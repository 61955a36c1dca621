import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 值班计划 and 工作日志 of village advisers, in the adviser's county. */
export const createAdviserDuty: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table duty_plan (
        county int not null,
        adviser uuid not null,
        community text not null references division (code),
        valid_from date not null,
        hours_per_month int not null check (hours_per_month >= 0),
        lectures_per_quarter int not null check (lectures_per_quarter >= 0),
        firm_visits_per_year int not null check (firm_visits_per_year >= 0),
        set_by uuid not null,
        set_at timestamptz not null,
        primary key (county, adviser, community, valid_from),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
    // What happened says what, where and when, and never what was talked about; the same happening is written down once.
    await sql`
      create table duty_entry (
        county int not null,
        id uuid not null,
        adviser uuid not null,
        community text references division (code),
        kind text not null check (kind in ('consultation', 'booking', 'visit', 'lecture', 'firmVisit', 'chat', 'phone')),
        about uuid,
        started_at timestamptz not null,
        ended_at timestamptz check (ended_at >= started_at),
        begun_by_code boolean not null default false,
        proof text check (proof in ('code', 'clerk', 'denied')),
        proven_by uuid,
        line text,
        confirmed_at timestamptz,
        created_at timestamptz not null,
        primary key (county, id),
        unique (county, adviser, kind, about),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
    await sql`create index duty_entry_by_adviser on duty_entry (county, adviser, started_at desc)`.execute(db)
    // 一个人同时只在一个村.
    await sql`
      create unique index duty_entry_under_way on duty_entry (county, adviser)
        where kind in ('visit', 'lecture', 'firmVisit') and ended_at is null`.execute(db)
    await sql`
      create index duty_entry_to_prove on duty_entry (county, community)
        where kind in ('visit', 'lecture', 'firmVisit') and ended_at is not null and proof is null`.execute(db)
  },
}
