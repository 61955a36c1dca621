import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Whose number stands in a roster, and whose time in it is over. */
export const indexRoster: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index adviser_by_phone on adviser (county, phone_index) where phone_index is not null and valid_to is null`.execute(db)
    await sql`create index legal_guide_by_person on legal_guide (county, person_index) where left_at is null`.execute(db)
    await sql`create index adviser_by_listed on adviser (county, listed_until) where listed_until is not null and valid_to is null`.execute(
      db,
    )
    await sql`create index legal_guide_by_listed on legal_guide (county, listed_until) where listed_until is not null and left_at is null`.execute(
      db,
    )
    await sql`create index legal_guide_by_account on legal_guide (county, account) where account is not null and left_at is null`.execute(
      db,
    )
  },
}
