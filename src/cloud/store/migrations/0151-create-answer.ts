import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 答案库: what was asked before and what holds, with where it says so, who answers for it and until when. */
export const createAnswer: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create extension if not exists pg_trgm`.execute(db)
    await sql`
      create table answer (
        id uuid primary key,
        state text not null check (state in ('proposed', 'published', 'retired')),
        question text not null,
        answer text not null,
        source text not null,
        owner text not null,
        keywords text[] not null default '{}',
        valid_until date not null,
        replaces uuid references answer (id),
        proposed_by uuid,
        proposed_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        check (decided_by is null or decided_by is distinct from proposed_by)
      )`.execute(db)
    await sql`comment on table answer is '@reference'`.execute(db)
    await sql`create index answer_asked on answer using gin (question gin_trgm_ops)`.execute(db)
    await sql`create index answer_published on answer (valid_until) where state = 'published'`.execute(db)
  },
}
