import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 公开问答: sealed until it is public, and sealed words alone once it is not any more. */
export const createLibrary: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table library_item (
        county int not null,
        id uuid not null,
        consultation uuid not null,
        owner uuid not null,
        category text not null,
        draft_question text not null,
        draft_answer text not null,
        question text,
        answer text,
        search text,
        signed text not null,
        state text not null check (state in ('requested', 'sentBack', 'approved', 'declined', 'published', 'withdrawn')),
        requested_by uuid not null,
        requested_at timestamptz not null,
        reviewed_by uuid check (reviewed_by <> requested_by),
        reviewed_at timestamptz,
        decided_at timestamptz,
        published_at timestamptz,
        primary key (county, id),
        check ((state = 'published') = (question is not null and answer is not null and search is not null)),
        check (state <> 'published' or reviewed_by is not null)
      )`.execute(db)
    await sql`
      create unique index library_item_open on library_item (county, consultation)
        where state in ('requested', 'approved', 'published')`.execute(db)
    await sql`create index library_item_by_owner on library_item (county, owner)`.execute(db)
    await sql`create index library_item_by_search on library_item using gin (search gin_trgm_ops) with (fastupdate = off) where state = 'published'`.execute(
      db,
    )
  },
}
