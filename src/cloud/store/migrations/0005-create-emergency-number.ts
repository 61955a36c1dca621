import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createEmergencyNumber: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table emergency_number (
        id text primary key,
        county int,
        kind text not null,
        name text not null,
        phone text not null check (phone ~ '^[0-9-]{3,20}$'),
        position int not null
      )`.execute(db)
    await sql`comment on table emergency_number is '@reference'`.execute(db)
  },
}
