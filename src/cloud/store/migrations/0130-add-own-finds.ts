import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 自办自结: what a grid worker may close by themselves, and which of it the center looks after. */
export const addOwnFinds: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table category add column grid_own boolean not null default false`.execute(db)
    await sql`
      update category set grid_own = true
      where code in ('0402', '0405', '0406', '0409', '0603', '0608', '0701', '0703', '0705', '0806')`.execute(db)
    await sql`alter table report add column is_sampled boolean not null default false`.execute(db)
  },
}
