import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 评价 of bookings, as consultations have theirs, and what advisers reply to either; words are sealed. */
export const createRating: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table booking_rating (
        county int not null,
        booking uuid not null,
        adviser uuid not null,
        clear int not null check (clear between 1 and 5),
        prompt int not null check (prompt between 1 and 5),
        attitude int not null check (attitude between 1 and 5),
        useful int not null check (useful between 1 and 5),
        remark text,
        at timestamptz not null,
        primary key (county, booking)
      )`.execute(db)
    await sql`create index booking_rating_by_adviser on booking_rating (county, adviser, at)`.execute(db)
    await sql`
      create table rating_reply (
        county int not null,
        about uuid not null,
        kind text not null check (kind in ('consultation', 'booking')),
        words text not null,
        by_account uuid not null,
        at timestamptz not null,
        primary key (county, about)
      )`.execute(db)
  },
}
