import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'
import type { Keyset } from './report-list-store'
import type { AccessLogTable, ConsentTable, DataCopyTable } from './tables/person-data'

const everyCounty = sql`any(array(select county from county_outline) || ${cityCounty}::int)`

/** County, town and community by their names. */
const homePlace = sql<string | null>`(
  select string_agg(name, ' ' order by code) from division
  where code in (left(account.home_community, 6), left(account.home_community, 9), account.home_community))`

/** What is kept of a person, the texts sealed, the rest counted; one statement. */
export const findKeptOf = (db: Database, account: string) => {
  const count = (table: string, column = 'account') =>
    sql<number>`(select count(*)::int from ${sql.table(table)} where county = ${everyCounty} and ${sql.ref(column)} = ${account}::uuid)`
  return db
    .selectFrom('account')
    .leftJoin('grid', (join) => join.onRef('grid.county', '=', 'account.home_county').onRef('grid.code', '=', 'account.home_grid'))
    .where('account.county', '=', cityCounty)
    .where('account.id', '=', account)
    .select(['account.name', 'account.phone', 'account.home_address', 'account.created_at', 'grid.name as home_grid'])
    .select(homePlace.as('home_place'))
    .select([
      sql<number>`${count('report', 'reporter')} + ${count('report_join')}`.as('matters'),
      sql<number>`${count('booking', 'owner')} + ${count('booking_wait')}`.as('bookings'),
      count('consultation', 'owner').as('consultations'),
      count('attachment', 'owner').as('files'),
      count('message').as('messages'),
      count('session').as('sessions'),
      count('subscribe_answer').as('answers'),
      count('verification').as('verifications'),
      count('data_copy').as('copies'),
      count('content_check', 'author').as('checks'),
      count('identity').as('identities'),
    ])
    .executeTakeFirst()
}

export type KeptOfPerson = NonNullable<Awaited<ReturnType<typeof findKeptOf>>>

/** The latest word on each purpose. */
export const listConsents = (db: Database, account: string) =>
  db
    .selectFrom('consent')
    .distinctOn('purpose')
    .select(['purpose', 'given', 'version', 'at'])
    .where('county', '=', cityCounty)
    .where('account', '=', account)
    .orderBy('purpose')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()

export const insertConsent = (db: Database, consent: Omit<ConsentTable, 'county'>) =>
  db
    .insertInto('consent')
    .values({ county: cityCounty, ...consent })
    .execute()

/** Seen twice under one id is seen once. */
export const insertLook = (db: Database, look: Omit<AccessLogTable, 'county'>) =>
  db
    .insertInto('access_log')
    .values({ county: cityCounty, ...look })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** Who looked, the latest first; names come sealed. */
export const listLooks = (db: Database, account: string, after: Keyset | undefined, limit: number) =>
  db
    .selectFrom('access_log as look')
    .leftJoin('account as actor', (join) => join.onRef('actor.county', '=', 'look.county').onRef('actor.id', '=', 'look.actor'))
    .select(['look.id', 'look.at', 'look.actor_role', 'look.what', 'look.reason', 'actor.name as actor_name'])
    .where('look.county', '=', cityCounty)
    .where('look.account', '=', account)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(look.at, look.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`))
    .orderBy('look.at', 'desc')
    .orderBy('look.id', 'desc')
    .limit(limit)
    .execute()

export type ListedLook = Awaited<ReturnType<typeof listLooks>>[number]

export const insertAudit = (db: Database, entry: { id: string; actor: string; act: string; about: object; at: Date }) =>
  db
    .insertInto('audit_log')
    .values({ county: cityCounty, ...entry, about: JSON.stringify(entry.about) })
    .execute()

/** Their own photos and recordings that are there to be read. */
export const listFilesOf = (db: Database, account: string) =>
  db
    .selectFrom('attachment')
    .select(['id', 'report', 'key', 'mime'])
    .where(sql<boolean>`county = ${everyCounty}`)
    .where('owner', '=', account)
    .where('state', '=', 'ready')
    .orderBy('created_at')
    .limit(1_000)
    .execute()

/** A copy of this person that lasts until then at least. */
export const findCopy = (db: Database, account: string, until: Date) =>
  db
    .selectFrom('data_copy')
    .select(['id', 'key', 'bytes', 'until'])
    .where('county', '=', cityCounty)
    .where('account', '=', account)
    .where('until', '>=', until)
    .executeTakeFirst()

/** By its id, for its owner alone. */
export const findOwnCopy = (db: Database, { id, account, at }: { id: string; account: string; at: Date }) =>
  db
    .selectFrom('data_copy')
    .select('key')
    .where('county', '=', cityCounty)
    .where('id', '=', id)
    .where('account', '=', account)
    .where('until', '>', at)
    .executeTakeFirst()

export const insertCopy = (db: Database, copy: Omit<DataCopyTable, 'county'>) =>
  db
    .insertInto('data_copy')
    .values({ county: cityCounty, ...copy })
    .execute()
