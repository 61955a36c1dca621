import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 公开问答: the articles that the answer stands on, why it was sent back, and of what was taken back not even the sealed words. */
export const widenLibrary: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      alter table library_item
        add column cited jsonb not null default '[]',
        add column sent_back text,
        alter column draft_question drop not null,
        alter column draft_answer drop not null`.execute(db)
  },
}
