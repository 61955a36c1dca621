import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * 预约: an adviser's hours and sittings lie in the adviser's county, the person's own time with the person. Overlaps are refused by
 * the database itself on both sides; everything finer is decided under the lock of adviser_day.
 */
export const createBooking: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table adviser_pattern (
        county int not null,
        adviser uuid not null,
        pattern jsonb not null,
        revision int not null,
        primary key (county, adviser),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
    await sql`
      create table adviser_override (
        county int not null,
        adviser uuid not null,
        day date not null,
        ranges jsonb not null,
        primary key (county, adviser, day),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
    await sql`
      create table shop_day (
        county int not null,
        shop uuid not null,
        day date not null,
        ranges jsonb not null,
        primary key (county, shop, day),
        foreign key (county, shop) references shop (county, id)
      )`.execute(db)
    await sql`
      create table adviser_leave (
        county int not null,
        id uuid not null,
        adviser uuid not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        kind text not null check (kind in ('leave', 'external')),
        primary key (county, id),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
    await sql`create index adviser_leave_by_adviser on adviser_leave (county, adviser, ends_at)`.execute(db)
    await sql`
      create table village_travel (
        county int not null,
        one text not null references division (code),
        other text not null references division (code),
        minutes int not null check (minutes >= 0),
        primary key (county, one, other)
      )`.execute(db)
    await sql`
      create table adviser_day (
        county int not null,
        adviser uuid not null,
        day date not null,
        revision int not null,
        primary key (county, adviser, day)
      )`.execute(db)
    await sql`
      create table adviser_entry (
        county int not null,
        id uuid not null,
        adviser uuid not null,
        service uuid not null,
        place text,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        primary key (county, id),
        constraint adviser_entry_alone exclude using gist (county with =, adviser with =, tstzrange(starts_at, ends_at) with &&)
      )`.execute(db)
    await sql`
      create table booking (
        county int not null,
        id uuid not null,
        adviser uuid not null,
        service uuid not null,
        owner uuid not null,
        place text,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        before_minutes int not null,
        after_minutes int not null,
        status text not null,
        entry uuid,
        held_until timestamptz,
        is_renewed boolean not null default false,
        moves int not null default 0,
        revision int not null default 0,
        decide_by timestamptz,
        rang_at timestamptz,
        late_cancel boolean not null default false,
        reason text,
        created_at timestamptz not null,
        ended_at timestamptz,
        primary key (county, id),
        foreign key (county, adviser) references adviser (county, id),
        foreign key (county, service) references shop_service (county, id),
        foreign key (county, entry) references adviser_entry (county, id),
        check (status <> 'held' or held_until is not null)
      )`.execute(db)
    await sql`
      create index booking_by_adviser on booking (county, adviser, starts_at)
        where status in ('held', 'pending', 'confirmed', 'arrived', 'underWay')`.execute(db)
    await sql`create index booking_by_owner on booking (county, owner, starts_at desc, id desc)`.execute(db)
    await sql`create index booking_by_entry on booking (county, entry) where entry is not null`.execute(db)
    await sql`create index booking_to_decide on booking (county, decide_by) where status = 'pending'`.execute(db)
    // The old and the new time of what is being moved are kept together, so that neither is given to anything else meanwhile.
    await sql`
      create table resident_claim (
        county int not null,
        booking uuid not null,
        booking_county int not null,
        account uuid not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        during tstzmultirange not null,
        revision int not null,
        expires_at timestamptz,
        primary key (county, booking),
        constraint resident_claim_alone exclude using gist (county with =, account with =, during with &&)
      )`.execute(db)
    await sql`create index resident_claim_by_account on resident_claim (county, account, ends_at)`.execute(db)
    await sql`
      create table booking_wait (
        county int not null,
        id uuid not null,
        adviser uuid not null,
        service uuid not null,
        account uuid not null,
        place text,
        from_day date not null,
        until_day date not null check (until_day >= from_day),
        asked_at timestamptz not null,
        state text not null check (state in ('waiting', 'offered', 'taken', 'passed', 'left')),
        offered uuid,
        offered_until timestamptz,
        primary key (county, id),
        foreign key (county, adviser) references adviser (county, id),
        foreign key (county, service) references shop_service (county, id),
        check ((state = 'offered') <= (offered is not null and offered_until is not null))
      )`.execute(db)
    await sql`create index booking_wait_open on booking_wait (county, adviser, service, asked_at, id) where state = 'waiting'`.execute(db)
    await sql`create index booking_wait_offered on booking_wait (county, offered_until) where state = 'offered'`.execute(db)
    await sql`create index booking_wait_by_account on booking_wait (county, account)`.execute(db)
    await sql`
      create table adviser_free_day (
        county int not null,
        adviser uuid not null,
        day date not null,
        last_start timestamptz,
        revision int not null,
        reckoned_at timestamptz not null,
        primary key (county, adviser, day),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
  },
}
