import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const createOrganization: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table organization (
        county int not null,
        id uuid not null,
        kind text not null check (kind in ('center', 'bureau', 'utility', 'firm')),
        level text check (level in ('city', 'county', 'town')),
        name text not null,
        phone text,
        primary key (county, id),
        unique (county, kind, name),
        check ((kind = 'center') = (level is not null))
      )`.execute(db)
    await sql`
      create table service_area (
        county int not null,
        id uuid not null,
        organization uuid not null,
        division text references division (code),
        grid text,
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        primary key (county, id),
        foreign key (county, organization) references organization (county, id),
        foreign key (county, grid) references grid (county, code),
        check ((division is null) <> (grid is null))
      )`.execute(db)
    await sql`create index service_area_by_organization on service_area (county, organization)`.execute(db)
    await sql`create index service_area_by_division on service_area (county, division)`.execute(db)
  },
}
