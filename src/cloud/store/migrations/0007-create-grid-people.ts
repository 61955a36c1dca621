import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A police officer or lawyer takes one of three slots per grid, so the three-grid limit is a unique key. */
export const createGridPeople: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table neighbor_group (
        county int not null,
        code text not null check (code ~ '^[0-9]{17}$' and left(code, 15) = grid),
        grid text not null,
        name text not null,
        primary key (county, code),
        foreign key (county, grid) references grid (county, code)
      )`.execute(db)
    await sql`create index neighbor_group_by_grid on neighbor_group (county, grid)`.execute(db)
    await sql`
      create table grid_post (
        county int not null,
        id uuid not null,
        grid text not null,
        kind text not null check (kind in ('lead', 'instructor', 'police', 'lawyer', 'neighborLead')),
        person_name text not null,
        phone text,
        person_index text not null,
        slot int,
        neighbor_group text,
        primary key (county, id),
        foreign key (county, grid) references grid (county, code),
        foreign key (county, neighbor_group) references neighbor_group (county, code),
        unique (county, kind, person_index, slot),
        check ((kind in ('police', 'lawyer')) = (slot is not null)),
        check (slot between 1 and 3),
        check ((kind = 'neighborLead') = (neighbor_group is not null))
      )`.execute(db)
    await sql`create unique index grid_post_once on grid_post (county, grid, kind) where neighbor_group is null`.execute(db)
    await sql`create unique index grid_post_once_per_group on grid_post (county, neighbor_group) where neighbor_group is not null`.execute(
      db,
    )
    await sql`
      create table grid_worker (
        county int not null,
        grid text not null,
        account uuid not null,
        valid_from timestamptz not null,
        valid_to timestamptz check (valid_to > valid_from),
        primary key (county, grid, account),
        foreign key (county, grid) references grid (county, code)
      )`.execute(db)
    await sql`create index grid_worker_by_account on grid_worker (county, account)`.execute(db)
  },
}
