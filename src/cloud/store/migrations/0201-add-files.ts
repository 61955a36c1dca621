import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 文件 beside photos and recordings, and what belongs to a consultation beside what belongs to a report. */
export const addFiles: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table attachment add column consultation uuid`.execute(db)
    await sql`alter table attachment add column name text`.execute(db)
    await sql`alter table attachment drop constraint attachment_kind_check`.execute(db)
    await sql`alter table attachment add constraint attachment_kind_check check (kind in ('photo', 'recording', 'file'))`.execute(db)
    await sql`alter table attachment add constraint attachment_belongs_once check (report is null or consultation is null)`.execute(db)
    await sql`create index attachment_by_consultation on attachment (county, consultation) where consultation is not null`.execute(db)
  },
}
