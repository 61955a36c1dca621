import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 我也遇到: who has the same matter, and what every one of them says of its end. */
export const createReportJoin: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create extension if not exists pg_trgm`.execute(db)
    await sql`
      alter table category
        add column nearby_meters int check (nearby_meters between 0 and 5000),
        add column is_private boolean not null default false`.execute(db)
    // 邻居家、家里、纠纷 and 帮办 are between a person and the staff; so is what nobody has sorted yet.
    await sql`
      update category set is_private = true
      where code in ('0503', '0605', '0607', '9999') or parent in ('09', '10')`.execute(db)
    await sql`
      alter table report
        add column estate uuid,
        add column building text check (building is null or estate is not null),
        add column is_private boolean not null default false,
        add column reporter_left_at timestamptz,
        add column join_count int not null default 0 check (join_count >= 0)`.execute(db)
    await sql`
      create table report_join (
        county int not null,
        report uuid not null,
        account uuid not null,
        joined_at timestamptz not null,
        estate uuid,
        building text,
        primary key (county, report, account),
        foreign key (county, report) references report (county, id)
      )`.execute(db)
    await sql`create index report_join_by_account on report_join (county, account, joined_at desc, report desc)`.execute(db)
    await sql`
      create table report_rating (
        county int not null,
        report uuid not null,
        account uuid not null,
        round int not null,
        result text not null,
        process text,
        at timestamptz not null,
        primary key (county, report, account, round),
        foreign key (county, report) references report (county, id)
      )`.execute(db)
    // What ended long ago lies at the other end of the index, so a look costs the same in any year.
    await sql`
      create index report_nearby on report (county, category, coalesce(grid, community), coalesce(closed_at, 'infinity'::timestamptz))
      where not is_private
        and status not in ('withdrawn', 'notAccepted', 'transferredTo12345', 'transferredToPolice', 'transferredToPetition', 'merged', 'void')`.execute(
      db,
    )
  },
}
