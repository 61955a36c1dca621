import { type Selectable, sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { RequestStatus } from '../../domain/protection'
import type { Database } from './database'
import type { ChildDirectorTable, ProtectionReportTable, ProtectionRequestTable } from './tables/protection'

const everyCounty = sql`any(array(select county from county_outline))`

export const listDirectors = (db: Database, county: number, community: string) =>
  db
    .selectFrom('child_director')
    .select(['id', 'name', 'phone', 'phone_index'])
    .where('county', '=', county)
    .where('community', '=', community)
    .orderBy('set_at')
    .orderBy('id')
    .limit(5)
    .execute()

interface Within {
  readonly beginnings: readonly string[]
  readonly words: string
  readonly limit: number
}
interface DirectorsOfVillage {
  readonly code: string
  readonly name: string
  readonly town: string
  readonly directors: readonly Pick<ChildDirectorTable, 'id' | 'name' | 'phone'>[]
}

/** The villages whose codes begin so, with their 儿童主任; those without first. */
export const listDirectorsWithin = async (db: Database, { beginnings, words, limit }: Within): Promise<DirectorsOfVillage[]> => {
  const { rows } = await sql<DirectorsOfVillage>`
    select village.code, village.name, coalesce(town.name, '') as town, coalesce(named.directors, '[]') as directors
    from division village
    left join division town on town.code = village.parent
    left join lateral (
      select json_agg(json_build_object('id', director.id, 'name', director.name, 'phone', director.phone) order by director.set_at, director.id) as directors
      from child_director director
      where director.county = left(village.code, 6)::int and director.community = village.code) named on true
    where village.level = 'village' and exists (select from unnest(${sql.val(beginnings)}::text[]) area where starts_with(village.code, area))
      and (${words} = '' or strpos(coalesce(town.name, '') || village.name, ${words}) > 0)
    order by named.directors is not null, village.code
    limit ${limit}`.execute(db)
  return rows
}

export const putDirector = (db: Database, { county, id, ...kept }: ChildDirectorTable) =>
  db
    .insertInto('child_director')
    .values({ county, id, ...kept })
    .onConflict((conflict) => conflict.columns(['county', 'id']).doUpdateSet(kept).where('child_director.community', '=', kept.community))
    .execute()

export const deleteDirector = (db: Database, { county, id, community }: Pick<ChildDirectorTable, 'county' | 'id' | 'community'>) =>
  db.deleteFrom('child_director').where('county', '=', county).where('id', '=', id).where('community', '=', community).execute()

/** Accounts whose proven phone is that of one of the village's 儿童主任. */
export const listDirectorAccounts = async (db: Database, county: number, community: string): Promise<string[]> => {
  const { rows } = await sql<{ account: string }>`
    select distinct account.id as account
    from child_director director
    join account on account.county = ${cityCounty} and account.phone_index = director.phone_index and account.closed_at is null
    join verification on verification.county = account.county and verification.account = account.id and verification.level = 'phone'
    where director.county = ${county} and director.community = ${community}`.execute(db)
  return rows.map(({ account }) => account)
}

export type StoredRequest = Selectable<ProtectionRequestTable>
export type FoundRequest = StoredRequest & {
  readonly community_name: string
  readonly taken_name: string | null
  readonly is_director: boolean
}

const requests = (account: string) => sql`
  select request.*, division.name as community_name, taker.name as taken_name,
    exists (
      select from child_director director
      join account on account.county = ${cityCounty} and account.id = ${account}::uuid and account.phone_index = director.phone_index
      join verification on verification.county = account.county and verification.account = account.id and verification.level = 'phone'
      where director.county = request.county and director.community = request.community
    ) as is_director
  from protection_request request
  join division on division.code = request.community
  left join account taker on taker.county = ${cityCounty} and taker.id = request.taken_by`

/** Whether it is new. */
export const insertRequest = async (trx: Database, row: StoredRequest): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('protection_request')
    .values(row)
    .onConflict((conflict) => conflict.columns(['county', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export const findRequest = async (db: Database, { county, id }: { county: number; id: string }, account: string) => {
  const { rows } = await sql<FoundRequest>`
    select * from (${requests(account)}) found where county = ${county} and id = ${id}::uuid`.execute(db)
  return rows[0]
}

/** One's own, those of the villages whose 儿童主任 one is, and those of the counties that one leads. */
export const listRequestsFor = async (db: Database, account: string, led: readonly number[], limit: number) => {
  const { rows } = await sql<FoundRequest>`
    select * from (${requests(account)}) found
    where county = ${everyCounty} and (asker = ${account}::uuid or is_director or county = any(${sql.val(led)}::int[]))
    order by asked_at desc, id desc limit ${limit}`.execute(db)
  return rows
}

/** From the status that was seen; whether nobody was quicker. */
export const moveRequest = async (
  trx: Database,
  { county, id, status }: Pick<StoredRequest, 'county' | 'id' | 'status'>,
  change: Partial<Pick<StoredRequest, 'taken_by' | 'taken_at' | 'done_at' | 'answer'>> & { status: RequestStatus },
): Promise<boolean> => {
  const query = trx.updateTable('protection_request').set(change).where('county', '=', county).where('id', '=', id)
  return (await query.where('status', '=', status).executeTakeFirst()).numUpdatedRows === 1n
}

/** Each once, whatever dies in between. */
export const markUntaken = async (trx: Database, { at, before }: { at: Date; before: Date }) => {
  const { rows } = await sql<{ county: number; id: string; community: string }>`
    update protection_request set reminded_at = ${at}::timestamptz
    where county = ${everyCounty} and status = 'open' and reminded_at is null and asked_at <= ${before}::timestamptz
    returning county, id, community`.execute(trx)
  return rows
}

export const insertProtectionReport = async (db: Database, row: ProtectionReportTable): Promise<void> => {
  await db
    .insertInto('protection_report')
    .values(row)
    .onConflict((conflict) => conflict.columns(['county', 'id']).doNothing())
    .execute()
}

/** What one reported oneself, and all of the counties that one leads. */
export const listProtectionReports = async (
  db: Database,
  account: string,
  { led, limit, id = null }: { led: readonly number[]; limit: number; id?: string | null },
) => {
  const { rows } = await sql<Selectable<ProtectionReportTable> & { readonly actor_name: string | null }>`
    select report.*, actor.name as actor_name
    from protection_report report left join account actor on actor.county = ${cityCounty} and actor.id = report.account
    where report.county = ${everyCounty} and (report.account = ${account}::uuid or report.county = any(${sql.val(led)}::int[]))
      and (${id}::uuid is null or report.id = ${id}::uuid)
    order by report.noted_at desc, report.id desc limit ${limit}`.execute(db)
  return rows
}

export interface PushRequest {
  readonly county: number
  readonly id: string
  readonly community: string
  readonly asked_at: Date
}

export const listPushRequests = async (db: Database, keys: readonly { readonly county: number; readonly about: string }[]) => {
  const { rows } = await sql<PushRequest>`
    select county, id, community, asked_at from protection_request
    where (county, id) in (select * from unnest(${sql.val(keys.map(({ county }) => county))}::int[], ${sql.val(keys.map(({ about }) => about))}::uuid[]))`.execute(
    db,
  )
  return rows
}
