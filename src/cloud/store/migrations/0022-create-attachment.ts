import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The report is checked at commit, for a photo may be claimed before the report it belongs to is written. */
export const createAttachment: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table attachment (
        county int not null references county_outline (county),
        id uuid not null,
        owner uuid not null,
        kind text not null check (kind in ('photo', 'recording')),
        state text not null check (state in ('begun', 'uploaded', 'ready', 'rejected')),
        report uuid,
        purpose text,
        original_key text,
        key text,
        mime text,
        bytes int,
        width int,
        height int,
        sha256 text,
        created_at timestamptz not null,
        primary key (county, id),
        foreign key (county, report) references report (county, id) deferrable initially deferred,
        check ((report is null) = (purpose is null)),
        check ((state = 'ready') = (key is not null)),
        check (state <> 'uploaded' or original_key is not null)
      )`.execute(db)
    await sql`create index attachment_by_report on attachment (county, report) where report is not null`.execute(db)
  },
}
