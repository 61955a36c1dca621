import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 咨询: where it stands lies open to the program, what was said is closed content that only named accounts read. */
export const createConsultation: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table consultation (
        county int not null,
        id uuid not null,
        owner uuid,
        proxy uuid,
        hat text not null,
        community text not null references division (code),
        about_village text not null,
        category text not null,
        neutral boolean not null,
        wants_push boolean not null,
        status text not null,
        tier text not null check (tier in ('village', 'town', 'county')),
        adviser_county int,
        adviser uuid,
        adviser_account uuid,
        is_open boolean not null,
        is_party_unknown boolean not null,
        is_told_up boolean not null,
        promise text not null,
        round text,
        clock_from timestamptz,
        due timestamptz,
        due_provisional boolean,
        marks jsonb not null,
        next_mark_at timestamptz,
        waits_until timestamptz,
        first_reply_at timestamptz,
        breached_at timestamptz,
        asks int not null,
        follow_ups int not null,
        follow_up_until timestamptz,
        has_second boolean not null,
        reopen_until timestamptz,
        gone_at timestamptz,
        aid_hint boolean,
        close_reason text,
        reason text,
        last_action text not null,
        last_actor uuid,
        revision int not null,
        asked_at timestamptz not null,
        moved_at timestamptz not null,
        primary key (county, id),
        check (owner is not null or proxy is not null),
        check ((adviser is null) = (adviser_account is null) and (adviser is null) = (adviser_county is null)),
        check (adviser is not null or not is_open),
        check ((round is null) = (due is null) and (round is null) = (clock_from is null))
      )`.execute(db)
    await sql`create index consultation_by_owner on consultation (county, owner, asked_at desc, id desc) where owner is not null`.execute(
      db,
    )
    await sql`create index consultation_by_proxy on consultation (county, proxy, asked_at desc, id desc) where proxy is not null`.execute(
      db,
    )
    await sql`
      create index consultation_by_adviser on consultation (county, adviser_account, status, due, id)
        where adviser_account is not null`.execute(db)
    await sql`create index consultation_to_mark on consultation (county, next_mark_at) where next_mark_at is not null`.execute(db)
    await sql`create index consultation_waiting on consultation (county, waits_until) where waits_until is not null`.execute(db)
    await sql`create index consultation_to_clear on consultation (county, gone_at) where gone_at is not null`.execute(db)
    await sql`create index consultation_without_adviser on consultation (county, asked_at) where adviser is null and status = 'queued'`.execute(
      db,
    )
    await sql`create index consultation_told_up on consultation (county, due) where is_told_up and status in ('queued', 'answering')`.execute(
      db,
    )
    await sql`
      create table consultation_content (
        county int not null,
        consultation uuid not null,
        parties text not null,
        person_name text,
        person_phone text,
        consent jsonb,
        primary key (county, consultation),
        foreign key (county, consultation) references consultation (county, id)
      )`.execute(db)
    await sql`
      create table consultation_message (
        county int not null,
        id uuid not null,
        consultation uuid not null,
        kind text not null,
        by_part text not null,
        author uuid not null,
        adviser_name text,
        words text not null,
        details text,
        aid_hint boolean,
        attachments jsonb not null,
        at timestamptz not null,
        primary key (county, id),
        foreign key (county, consultation) references consultation (county, id)
      )`.execute(db)
    await sql`create index consultation_message_by_consultation on consultation_message (county, consultation, at, id)`.execute(db)
    // 主责顾问 one at most: whoever has it has the one row that has no end.
    await sql`
      create table consultation_hold (
        county int not null,
        consultation uuid not null,
        sequence int not null,
        adviser_county int not null,
        adviser uuid not null,
        account uuid not null,
        tier text not null,
        since timestamptz not null,
        until timestamptz,
        ended_by text,
        primary key (county, consultation, sequence),
        foreign key (county, consultation) references consultation (county, id)
      )`.execute(db)
    await sql`create unique index consultation_hold_one on consultation_hold (county, consultation) where until is null`.execute(db)
    await sql`create index consultation_hold_by_account on consultation_hold (county, account)`.execute(db)
    await sql`
      create table consultation_event (
        county int not null,
        consultation uuid not null,
        revision int not null,
        action text not null,
        part text not null,
        actor uuid,
        from_status text not null,
        to_status text not null,
        reason text,
        due timestamptz,
        at timestamptz not null,
        primary key (county, consultation, revision),
        foreign key (county, consultation) references consultation (county, id)
      )`.execute(db)
    await sql`
      create table consultation_mark (
        county int not null,
        consultation uuid not null,
        round text not null,
        started_at timestamptz not null,
        mark text not null,
        at timestamptz not null,
        primary key (county, consultation, started_at, mark),
        foreign key (county, consultation) references consultation (county, id)
      )`.execute(db)
    await sql`
      create table consultation_look (
        county int not null,
        id uuid not null,
        consultation uuid not null,
        account uuid not null,
        part text not null,
        name text not null,
        at timestamptz not null,
        primary key (county, id),
        foreign key (county, consultation) references consultation (county, id)
      )`.execute(db)
    await sql`create index consultation_look_by_consultation on consultation_look (county, consultation, at desc)`.execute(db)
    await sql`
      create table consultation_rating (
        county int not null,
        consultation uuid not null,
        adviser_county int not null,
        adviser uuid not null,
        clear int not null check (clear between 1 and 5),
        prompt int not null check (prompt between 1 and 5),
        attitude int not null check (attitude between 1 and 5),
        useful int not null check (useful between 1 and 5),
        remark text,
        at timestamptz not null,
        primary key (county, consultation),
        foreign key (county, consultation) references consultation (county, id)
      )`.execute(db)
    await sql`create index consultation_rating_by_adviser on consultation_rating (county, adviser_county, adviser, at)`.execute(db)
    for (const table of ['consultation_content', 'consultation_message']) {
      await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
      await sql`
        create policy let_in on ${sql.table(table)} for all to linli_app using (
          exists (
            select from closed_access a
            where a.county = ${sql.ref(`${table}.county`)} and a.kind = 'consultation' and a.subject = ${sql.ref(`${table}.consultation`)}
              and a.account = linli_account()
          )
        )`.execute(db)
    }
  },
}
