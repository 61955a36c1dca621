import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createDivision: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table division (
        code text primary key,
        parent text references division (code),
        level text not null check (level in ('county', 'town', 'village')),
        name text not null
      )`.execute(db)
    await sql`comment on table division is '@reference'`.execute(db)
    await sql`create index division_by_parent on division (parent)`.execute(db)
  },
}
