import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 派单目录: who leads and who helps with what kind of matter where; 准入清单: what is not sent to a grid, why, and where it goes instead. */
export const createRouting: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table routing_rule (
        county int not null,
        id uuid not null,
        category text not null,
        area text not null,
        valid_from date not null,
        lead uuid,
        co uuid[] not null default '{}',
        set_by uuid,
        set_at timestamptz not null,
        primary key (county, id),
        unique (county, category, area, valid_from),
        foreign key (county, lead) references organization (county, id)
      )`.execute(db)
    await sql`
      create table admission_rule (
        id uuid primary key,
        category text not null,
        area text not null,
        valid_from date not null,
        reason text,
        goes_to text,
        source text,
        set_by uuid,
        set_at timestamptz not null,
        unique (category, area, valid_from),
        check ((reason is null) = (goes_to is null))
      )`.execute(db)
    await sql`comment on table admission_rule is '@reference'`.execute(db)
  },
}
