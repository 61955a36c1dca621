import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * 封闭内容: what only named people read, even where a query forgets its filter. The application's role owns nothing, so the policies
 * bind it; whoever is let in stands in closed_access, and only who is in lets another in.
 */
export const guardClosedContent: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      do $$ begin
        -- Roles are the whole server's: another of its databases may be making the same one at this moment.
        if not exists (select from pg_roles where rolname = 'linli_app') then create role linli_app nologin; end if;
      exception when duplicate_object or unique_violation then null;
      end $$`.execute(db)
    await sql`grant linli_app to current_user`.execute(db)
    await sql`
      create table closed_access (
        county int not null,
        kind text not null,
        subject uuid not null,
        account uuid not null,
        given_by uuid not null,
        at timestamptz not null,
        primary key (county, kind, subject, account)
      )`.execute(db)
    await sql`create index closed_access_by_account on closed_access (county, account)`.execute(db)
    await sql`
      create table real_name (
        county int not null,
        account uuid not null,
        name text not null,
        id_number text not null,
        method text not null,
        checked_by uuid not null,
        at timestamptz not null,
        primary key (county, account),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
    await sql`
      create function linli_account() returns uuid language sql stable
        as $$ select nullif(current_setting('linli.account', true), '')::uuid $$`.execute(db)
    // Runs as its owner, whom no policy binds: who looks may not see the rows that decide.
    await sql`
      create function linli_may_let_in(a_county int, a_kind text, a_subject uuid) returns boolean
        language sql stable security definer set search_path = public
        as $$
          select not exists (select from closed_access where county = a_county and kind = a_kind and subject = a_subject)
            or exists (
              select from closed_access
              where county = a_county and kind = a_kind and subject = a_subject and account = linli_account()
            )
        $$`.execute(db)
    await sql`alter table closed_access enable row level security`.execute(db)
    await sql`create policy own on closed_access for select to linli_app using (account = linli_account())`.execute(db)
    await sql`
      create policy let_in on closed_access for insert to linli_app
        with check (given_by = linli_account() and linli_may_let_in(county, kind, subject))`.execute(db)
    await sql`create policy leave on closed_access for delete to linli_app using (account = linli_account())`.execute(db)
    await sql`alter table real_name enable row level security`.execute(db)
    await sql`
      create policy let_in on real_name for all to linli_app using (
        exists (
          select from closed_access a
          where a.county = real_name.county and a.kind = 'realName' and a.subject = real_name.account and a.account = linli_account()
        )
      )`.execute(db)
    await sql`grant usage on schema public to linli_app`.execute(db)
    await sql`grant select, insert, update, delete on all tables in schema public to linli_app`.execute(db)
    await sql`alter default privileges in schema public grant select, insert, update, delete on tables to linli_app`.execute(db)
  },
}
