import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const counters = [
  'received',
  'open',
  'closed',
  'elsewhere',
  'open_late',
  'timed',
  'on_time',
  'exempted',
  'contact_due',
  'contact_in_time',
  'asked',
  'answered',
  'solved',
  'rated',
  'satisfied',
  'given',
  'returned',
  'finished',
  'reopened',
  'whistled',
  'called',
  'reported_in',
]

/** 统计: kept counts, what each matter counts in them, and which matters are to be counted anew. */
export const createReportCount: Migration = {
  up: async (db: Kysely<unknown>) => {
    // A mark of its own for every save, so that nobody waits for whoever counts.
    await sql`
      create table report_to_count (
        county int not null,
        id uuid not null default gen_random_uuid(),
        report uuid not null,
        primary key (county, id)
      )`.execute(db)
    await sql`
      create table report_counted (
        county int not null,
        report uuid not null,
        cells jsonb not null,
        next_at timestamptz,
        primary key (county, report)
      )`.execute(db)
    await sql`create index report_counted_next on report_counted (county, next_at) where next_at is not null`.execute(db)
    await sql`
      create table report_count (
        county int not null,
        area_kind text not null check (area_kind in ('grid', 'community', 'town', 'county', 'unit')),
        span text not null check (span in ('day', 'month')),
        area text collate "C" not null,
        starts date not null,
        category text not null,
        ${sql.join(counters.map((name) => sql`${sql.ref(name)} int not null default 0 check (${sql.ref(name)} >= 0)`))},
        primary key (county, area_kind, span, area, starts, category)
      )`.execute(db)
    await sql`insert into report_to_count (county, report) select county, id from report`.execute(db)
  },
}
