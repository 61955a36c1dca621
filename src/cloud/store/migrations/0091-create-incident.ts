import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 停水, 停电, 施工: what is known already, where, until when, and who wants to be told of its end. */
export const createIncident: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table incident (
        county int not null,
        id uuid not null,
        kind text not null check (kind in ('water', 'power', 'gas', 'heating', 'network', 'works')),
        reason text not null,
        publisher uuid not null,
        organization uuid,
        published_as text not null,
        published_at timestamptz not null,
        starts_at timestamptz not null,
        expected_end timestamptz not null check (expected_end > starts_at),
        ended_at timestamptz,
        follower_count int not null default 0 check (follower_count >= 0),
        primary key (county, id),
        foreign key (county, organization) references organization (county, id)
      )`.execute(db)
    await sql`create index incident_listed on incident (county, coalesce(ended_at, 'infinity'::timestamptz))`.execute(db)
    await sql`
      create table incident_area (
        county int not null,
        incident uuid not null,
        position int not null,
        grid text not null,
        estate uuid,
        building text check (building is null or estate is not null),
        primary key (county, incident, position),
        foreign key (county, incident) references incident (county, id),
        foreign key (county, grid) references grid (county, code),
        foreign key (county, estate) references estate (county, id)
      )`.execute(db)
    await sql`create index incident_area_by_grid on incident_area (county, grid, incident)`.execute(db)
    await sql`
      create table incident_follow (
        county int not null,
        incident uuid not null,
        account uuid not null,
        followed_at timestamptz not null,
        answer text check (answer in ('over', 'notOver')),
        answered_at timestamptz,
        primary key (county, incident, account),
        foreign key (county, incident) references incident (county, id)
      )`.execute(db)
    await sql`create index incident_follow_by_account on incident_follow (county, account)`.execute(db)
  },
}
