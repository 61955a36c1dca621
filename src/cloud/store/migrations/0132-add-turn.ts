import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A岗、B岗、网格长: in whose turn what is new on a grid is, and how far up it was told that nobody takes it. */
export const addTurn: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table grid_worker add column turn smallint not null default 1 check (turn between 1 and 3)`.execute(db)
    await sql`alter table report_clock add column rung smallint not null default 0`.execute(db)
  },
}
