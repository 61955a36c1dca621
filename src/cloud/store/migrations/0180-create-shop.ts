import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 法律店铺, 村居法律顾问, 法律明白人, 值班律师: who is there for whom. */
export const createShop: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table shop (
        county int not null,
        id uuid not null,
        kind text not null check (kind in ('firm', 'adviser', 'mediation', 'notary')),
        organization uuid,
        name text not null,
        intro text not null,
        address text not null,
        phone text,
        specialties text[] not null,
        areas text[] not null,
        search text not null,
        test_data boolean not null default false,
        closed_at timestamptz,
        primary key (county, id),
        foreign key (county, organization) references organization (county, id)
      )`.execute(db)
    await sql`create index shop_by_search on shop using gin (search gin_trgm_ops) with (fastupdate = off) where closed_at is null`.execute(
      db,
    )
    await sql`create index shop_by_areas on shop using gin (areas) where closed_at is null`.execute(db)
    await sql`create index shop_by_organization on shop (county, organization) where organization is not null`.execute(db)
    await sql`
      create table adviser (
        county int not null,
        id uuid not null,
        shop uuid not null,
        account uuid,
        kind text not null check (kind in ('lawyer', 'basicWorker', 'mediator', 'notary')),
        name text not null,
        license_number text,
        license_checked_at timestamptz,
        photo uuid,
        time_zone text not null,
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        test_data boolean not null default false,
        primary key (county, id),
        foreign key (county, shop) references shop (county, id)
      )`.execute(db)
    await sql`create index adviser_by_shop on adviser (county, shop)`.execute(db)
    await sql`create index adviser_by_account on adviser (county, account) where account is not null`.execute(db)
    // At most five villages: the sixth finds no place of its own.
    await sql`
      create table adviser_village (
        county int not null,
        adviser uuid not null,
        place int not null check (place between 1 and 5),
        community text not null references division (code),
        duty jsonb not null,
        primary key (county, adviser, place),
        unique (county, adviser, community),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
    await sql`create index adviser_village_by_community on adviser_village (county, community)`.execute(db)
    await sql`
      create table legal_duty (
        county int not null,
        area text not null references division (code),
        day date not null,
        adviser uuid not null,
        primary key (county, area, day, adviser),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
    await sql`create index legal_duty_by_adviser on legal_duty (county, adviser, day)`.execute(db)
    await sql`
      create table legal_guide (
        county int not null,
        id uuid not null,
        community text not null references division (code),
        kind text not null check (kind in ('guide', 'leader')),
        account uuid,
        name text not null,
        phone text not null,
        person_index text not null,
        neighbor_group text,
        skills text[] not null,
        last_active_on date,
        test_data boolean not null default false,
        primary key (county, id)
      )`.execute(db)
    await sql`create index legal_guide_by_community on legal_guide (county, community)`.execute(db)
    await sql`
      create table shop_service (
        county int not null,
        id uuid not null,
        shop uuid not null,
        name text not null,
        mode text not null check (mode in ('text', 'phone', 'video', 'onSite')),
        is_public boolean not null,
        item jsonb not null,
        policy jsonb not null,
        closed_at timestamptz,
        primary key (county, id),
        foreign key (county, shop) references shop (county, id)
      )`.execute(db)
    await sql`create index shop_service_by_shop on shop_service (county, shop) where closed_at is null`.execute(db)
  },
}
