import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 同意, 查看记录 and 审计: what was said and seen is only ever added to; each goes when its time is over, and not before. */
export const createPersonData: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table account add column closed_at timestamptz`.execute(db)
    await sql`
      create table consent (
        county int not null,
        id uuid not null,
        account uuid not null,
        purpose text not null,
        given boolean not null,
        at timestamptz not null,
        primary key (county, id),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
    await sql`create index consent_by_account on consent (county, account, purpose, at desc)`.execute(db)
    await sql`
      create table access_log (
        county int not null,
        id uuid not null,
        account uuid not null,
        actor uuid not null,
        actor_role text not null,
        what text not null,
        reason text not null,
        about uuid,
        at timestamptz not null,
        primary key (county, id)
      )`.execute(db)
    await sql`create index access_log_by_account on access_log (county, account, at desc, id desc)`.execute(db)
    await sql`
      create table audit_log (
        county int not null,
        id uuid not null,
        actor uuid not null,
        act text not null,
        about jsonb not null,
        at timestamptz not null,
        primary key (county, id)
      )`.execute(db)
    await sql`create index audit_log_by_time on audit_log (county, at)`.execute(db)
    await sql`
      create table data_copy (
        county int not null,
        id uuid not null,
        account uuid not null,
        key text not null,
        bytes int not null,
        until timestamptz not null,
        primary key (county, id),
        foreign key (county, account) references account (county, id)
      )`.execute(db)
    await sql`create index data_copy_by_account on data_copy (county, account)`.execute(db)
    await sql`
      create table clock (
        county int not null,
        name text not null,
        rang_at timestamptz not null,
        primary key (county, name)
      )`.execute(db)
    for (const [table, kept] of [
      ['consent', '3 years'],
      ['access_log', '3 years'],
      ['audit_log', '6 months'],
    ] as const)
      await onlyAdded(db, table, kept)
  },
}

/** Whoever may write here may neither rewrite nor strike out what is younger than the law keeps it. */
const onlyAdded = async (db: Kysely<unknown>, table: string, kept: string) => {
  const name = sql.id(`${table}_is_only_added_to`)
  await sql`
    create function ${name}() returns trigger language plpgsql as ${sql.lit(`
      begin
        if tg_op = 'DELETE' and old.at < now() - interval '${kept}' then return old; end if;
        raise exception '${table} is only added to';
      end`)}`.execute(db)
  await sql`create trigger ${name} before update or delete on ${sql.table(table)} for each row execute function ${name}()`.execute(db)
  await sql`revoke update, truncate on ${sql.table(table)} from linli_app`.execute(db)
  await sql`create trigger ${sql.id(`${table}_is_never_emptied`)} before truncate on ${sql.table(table)} execute function ${name}()`.execute(
    db,
  )
}
