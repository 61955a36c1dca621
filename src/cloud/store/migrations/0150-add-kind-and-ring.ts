import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 诉求类型, 三圈 and 回避: what a matter is, who may see it, and through where it never passes. */
export const addKindAndRing: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      alter table report
        add column kind text not null default 'help',
        add column ring text not null default 'public' check (ring in ('public', 'confidential', 'centerOnly')),
        add column about text,
        add column avoids text,
        add column barred text[] not null default '{}',
        add column visit_on date,
        add column visit_part text,
        add check (ring = 'public' or is_private),
        add check (avoids is null or (ring = 'centerOnly' and grid is null and holder is null and community like '%000')),
        add check ((ring = 'centerOnly') = (avoids is not null)),
        add check (about is null or avoids is not null)`.execute(db)
  },
}
