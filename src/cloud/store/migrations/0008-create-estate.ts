import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createEstate: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table estate (
        county int not null,
        id uuid not null,
        grid text not null,
        community text not null references division (code) check (community = left(grid, 12)),
        name text not null,
        buildings jsonb not null,
        primary key (county, id),
        foreign key (county, grid) references grid (county, code),
        unique (county, community, name)
      )`.execute(db)
    await sql`create index estate_by_grid on estate (county, grid)`.execute(db)
  },
}
