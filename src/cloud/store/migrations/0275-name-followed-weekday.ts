import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Which weekday's hours a make-up workday follows, where the notice names one; and whom the office has still to ring. */
export const nameFollowedWeekday: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table calendar_day add column follows int check (follows between 1 and 7)`.execute(db)
    await sql`alter table booking add column to_ring boolean not null default false`.execute(db)
    await sql`create index booking_to_ring on booking (county, starts_at) where to_ring`.execute(db)
  },
}
