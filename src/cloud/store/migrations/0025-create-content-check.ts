import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** `target` is the event whose words were checked, or the attachment. */
export const createContentCheck: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table content_check (
        county int not null,
        id uuid not null,
        report uuid not null,
        kind text not null check (kind in ('text', 'media')),
        target uuid not null,
        author uuid not null,
        state text not null check (state in ('pending', 'asked', 'passed', 'toJudge', 'cleared', 'withheld')),
        why text,
        label int,
        trace_id text,
        created_at timestamptz not null,
        answered_at timestamptz,
        judged_at timestamptz,
        judged_by uuid,
        judged_words text,
        primary key (county, id),
        unique (county, target),
        foreign key (county, report) references report (county, id) on delete cascade,
        check ((why is null) or state in ('toJudge', 'cleared', 'withheld')),
        check ((state in ('cleared', 'withheld')) = (judged_by is not null)),
        check ((judged_by is null) = (judged_at is null) and (judged_by is null) = (judged_words is null))
      )`.execute(db)
    await sql`create index content_check_to_judge on content_check (county, created_at, id) where state = 'toJudge'`.execute(db)
    await sql`create index content_check_of_report on content_check (county, report)`.execute(db)
    await sql`create index content_check_of_author on content_check (county, author)`.execute(db)
    // WeChat's answer names nothing but the trace, so this one is asked for in every county.
    await sql`create index content_check_trace on content_check (trace_id) where state = 'asked'`.execute(db)
  },
}
