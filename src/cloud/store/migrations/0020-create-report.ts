import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createReport: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table report_counter (
        county int not null,
        day date not null,
        value int not null,
        primary key (county, day)
      )`.execute(db)
    await sql`
      create table report (
        county int not null,
        id uuid not null,
        day date not null,
        sequence int not null,
        status text not null,
        revision int not null default 1,
        reporter uuid not null,
        category text references category (code),
        words text not null,
        name_shown boolean not null,
        place_words text not null,
        place_point point,
        community text not null,
        grid text,
        holder uuid,
        submitted_at timestamptz not null,
        accept_due timestamptz not null,
        due timestamptz not null,
        due_provisional boolean not null,
        accepted_at timestamptz,
        contacted_at timestamptz,
        finished_at timestamptz,
        closed_at timestamptz,
        reopen_count int not null default 0,
        result text,
        process text,
        primary key (county, id),
        unique (county, day, sequence),
        foreign key (county, grid) references grid (county, code),
        check (status <> 'submitted' or grid is not null),
        check ((status = 'closed') = (closed_at is not null))
      )`.execute(db)
    await sql`create index report_by_reporter on report (county, reporter, submitted_at desc, id desc)`.execute(db)
    await sql`create index report_queue on report (county, grid, due, id) where status in ('submitted', 'accepted', 'confirming')`.execute(
      db,
    )
    await sql`create index report_returned on report (county, community, due, id) where status = 'returned'`.execute(db)
    await sql`
      create table report_event (
        county int not null,
        report uuid not null,
        id uuid not null,
        revision int not null,
        action text not null,
        actor uuid not null,
        actor_role text not null,
        at timestamptz not null,
        words text,
        shown boolean not null,
        reason text,
        attachments jsonb not null default '[]',
        primary key (county, report, id),
        foreign key (county, report) references report (county, id)
      )`.execute(db)
  },
}
