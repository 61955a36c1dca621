import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createCalendar: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table calendar_day (
        day date primary key,
        kind text not null check (kind in ('holiday', 'makeup')),
        name text not null
      )`.execute(db)
    await sql`comment on table calendar_day is '@reference'`.execute(db)
    await sql`create table calendar_known (id int primary key check (id = 1), known_until date not null)`.execute(db)
    await sql`comment on table calendar_known is '@reference'`.execute(db)
  },
}
