import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 名册: who stands in one is offered a role; each import keeps what it changed, so that it can be taken back whole. */
export const createRoster: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      alter table adviser
        add column phone_index text,
        add column listed_until date,
        add column offer uuid,
        add column refused_at timestamptz`.execute(db)
    await sql`
      alter table legal_guide
        add column listed_until date,
        add column offer uuid,
        add column refused_at timestamptz,
        add column left_at timestamptz`.execute(db)
    await sql`
      create table roster_import (
        county int not null,
        id uuid not null,
        kind text not null check (kind in ('guides', 'advisers')),
        by uuid not null,
        at timestamptz not null,
        added int not null,
        changed int not null,
        gone int not null,
        undone_at timestamptz,
        primary key (county, id)
      )`.execute(db)
    await sql`create index roster_import_by_time on roster_import (county, kind, at desc)`.execute(db)
    await sql`
      create table roster_change (
        county int not null,
        id uuid not null,
        import uuid not null,
        person uuid not null,
        kind text not null check (kind in ('added', 'changed', 'gone')),
        name text,
        before jsonb,
        primary key (county, id),
        foreign key (county, import) references roster_import (county, id)
      )`.execute(db)
    await sql`create index roster_change_by_import on roster_change (county, import)`.execute(db)
  },
}
