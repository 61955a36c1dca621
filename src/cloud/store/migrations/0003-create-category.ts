import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createCategory: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table category (
        code text primary key check (code ~ '^[0-9]{2}([0-9]{2})?$'),
        parent text references category (code),
        name text not null,
        hint text not null,
        limit_kind text not null check (limit_kind in ('urgentHours', 'workHours', 'workdays', 'naturalDays')),
        limit_amount int not null check (limit_amount > 0),
        closing_conditions jsonb not null,
        after_photo boolean not null,
        synonyms jsonb not null,
        position int not null,
        check ((parent is null) = (length(code) = 2) or code = '9999')
      )`.execute(db)
    await sql`comment on table category is '@reference'`.execute(db)
  },
}
