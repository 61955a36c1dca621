import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 利益冲突检查: what advisers and firms are bound to, and who is a party to what they have in hand; parties by hashes alone. */
export const createPractice: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table retainer (
        county int not null,
        id uuid not null,
        shop uuid not null,
        adviser uuid,
        kind text not null check (kind in ('person', 'company', 'villageCommittee')),
        name text not null,
        community text references division (code),
        name_mark text not null,
        number_mark text,
        since date not null,
        until date check (until >= since),
        set_by uuid not null,
        set_at timestamptz not null,
        primary key (county, id),
        foreign key (county, shop) references shop (county, id),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
    await sql`create index retainer_by_shop on retainer (county, shop)`.execute(db)
    await sql`
      create table adviser_relative (
        county int not null,
        id uuid not null,
        adviser uuid not null,
        kin text not null,
        name text not null,
        name_mark text not null,
        number_mark text,
        at timestamptz not null,
        primary key (county, id),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
    await sql`create index adviser_relative_by_adviser on adviser_relative (county, adviser)`.execute(db)
    await sql`
      create table matter_party (
        county int not null,
        matter uuid not null,
        place int not null,
        side text not null check (side in ('asker', 'other')),
        name_mark text,
        number_mark text,
        ended_at timestamptz,
        primary key (county, matter, place)
      )`.execute(db)
    await sql`create index matter_party_by_name on matter_party (county, name_mark) where name_mark is not null`.execute(db)
    await sql`create index matter_party_by_number on matter_party (county, number_mark) where number_mark is not null`.execute(db)
    await sql`create index matter_party_ended on matter_party (county, ended_at) where ended_at is not null`.execute(db)
  },
}
