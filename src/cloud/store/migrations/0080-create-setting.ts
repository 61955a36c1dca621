import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 网格约定: what the city decided, from when it holds and who decided it; a decision is never rewritten, only followed by another. */
export const createSetting: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table setting (
        id uuid primary key,
        name text not null,
        value jsonb,
        valid_from timestamptz not null,
        set_by uuid not null,
        set_at timestamptz not null
      )`.execute(db)
    await sql`comment on table setting is '@reference'`.execute(db)
    await sql`create index setting_by_name on setting (name, valid_from, set_at)`.execute(db)
    await sql`revoke update, delete, truncate on setting from linli_app`.execute(db)
  },
}
