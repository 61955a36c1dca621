import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** btree_gist puts the county into the boundary's index: without it the planner also scans every grid of the county. */
export const createGrid: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create extension if not exists btree_gist`.execute(db)
    await sql`
      create table grid (
        county int not null references county_outline (county),
        code text not null check (code ~ '^[0-9]{15}$' and left(code, 6)::int = county),
        community text not null references division (code) check (community = left(code, 12)),
        name text not null,
        boundary polygon not null,
        center point not null,
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        superseded_by text,
        tags jsonb not null default '[]' check (tags <@ '["red", "blue", "orange", "green", "gold"]'),
        party_group text,
        synthetic boolean not null,
        primary key (county, code),
        foreign key (county, superseded_by) references grid (county, code)
      )`.execute(db)
    await sql`create index grid_by_boundary on grid using gist (county, boundary)`.execute(db)
    await sql`create index grid_by_community on grid (county, community)`.execute(db)
  },
}
