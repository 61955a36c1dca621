import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 单位里的分工, what each unit wants of its own people, and what waits for a leader's name. */
export const createUnitPost: Migration = {
  up: async (db: Kysely<unknown>) => {
    // Whoever works for the unit and is not here is 经办.
    await sql`
      create table unit_post (
        county int not null,
        unit uuid not null,
        account uuid not null,
        post text not null check (post in ('crew', 'leader')),
        primary key (county, unit, account),
        foreign key (county, unit) references organization (county, id)
      )`.execute(db)
    await sql`
      create table unit_setting (
        county int not null,
        unit uuid not null,
        revision int not null,
        leader_signs boolean not null,
        templates jsonb,
        primary key (county, unit),
        foreign key (county, unit) references organization (county, id)
      )`.execute(db)
    await sql`
      create table report_draft (
        county int not null,
        report uuid not null,
        action text not null,
        step jsonb not null,
        by uuid not null,
        at timestamptz not null,
        primary key (county, report),
        foreign key (county, report) references report (county, id)
      )`.execute(db)
  },
}
