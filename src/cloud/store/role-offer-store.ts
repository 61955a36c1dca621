import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'

export interface RoleOffer {
  readonly county: number
  readonly id: string
  readonly role: 'guide' | 'leader' | 'adviser'
  /** Sealed where it is a guide's. */
  readonly name: string
  readonly shop_name: string | null
  readonly villages: readonly string[]
  readonly until: string | null
  /** The firm over which an adviser's role is held. */
  readonly organization: string | null
  readonly account: string | null
}

const everyCounty = sql`any(array(select county from county_outline))`

/** What stands in the rosters for this number, and was neither taken nor said to be somebody else. */
export const listRoleOffers = async (db: Database, phoneIndex: string, today: string): Promise<RoleOffer[]> =>
  (await readOffers(db, { phoneIndex, today })).filter(({ account }) => account === null)

/** One's own answer again, or an open offer. */
export const findRoleOffer = async (
  db: Database,
  { county, id }: { county: number; id: string },
  { account, phoneIndex, today }: { account: string; phoneIndex: string; today: string },
): Promise<RoleOffer | undefined> =>
  (await readOffers(db, { phoneIndex, today })).find(
    (offer) => offer.county === county && offer.id === id && (offer.account === null || offer.account === account),
  )

const readOffers = async (db: Database, { phoneIndex, today }: { phoneIndex: string; today: string }): Promise<RoleOffer[]> => {
  const { rows } = await sql<RoleOffer>`
    select guide.county, guide.offer as id, case guide.kind when 'leader' then 'leader' else 'guide' end as role, guide.name,
      null as shop_name, array[division.name] as villages, guide.listed_until::text as until, null::uuid as organization, guide.account
    from legal_guide guide join division on division.code = guide.community
    where guide.county = ${everyCounty} and guide.person_index = ${phoneIndex} and guide.offer is not null and guide.refused_at is null
      and guide.left_at is null and (guide.listed_until is null or guide.listed_until >= ${today}::date)
    union all
    select adviser.county, adviser.offer, 'adviser', adviser.name, shop.name,
      array(select division.name from adviser_village village join division on division.code = village.community
        where village.county = adviser.county and village.adviser = adviser.id order by village.place),
      adviser.listed_until::text, shop.organization, adviser.account
    from adviser join shop on shop.county = adviser.county and shop.id = adviser.shop
    where adviser.county = ${everyCounty} and adviser.phone_index = ${phoneIndex} and adviser.offer is not null and adviser.refused_at is null
      and adviser.valid_to is null and (adviser.listed_until is null or adviser.listed_until >= ${today}::date)`.execute(db)
  return rows
}

const tableOf = (role: RoleOffer['role']) => (role === 'adviser' ? 'adviser' : 'legal_guide')

/** Whether it was still open to them. */
export const takeRoleOffer = async (db: Database, { county, id, role }: RoleOffer, account: string): Promise<boolean> => {
  const { rows } = await sql`
    update ${sql.table(tableOf(role))} set account = ${account}::uuid
    where county = ${county} and offer = ${id}::uuid and refused_at is null and (account is null or account = ${account}::uuid)
    returning 1`.execute(db)
  return rows.length > 0
}

/** 不是我: the number is wrong, and nobody is asked again until a roster brings another. */
export const refuseRoleOffer = (db: Database, { county, id, role }: RoleOffer, at: Date) =>
  sql`update ${sql.table(tableOf(role))} set refused_at = ${at}::timestamptz where county = ${county} and offer = ${id}::uuid and account is null`.execute(
    db,
  )

/** As the roster has it: the grant has the offer's id, so that saying yes twice gives once. */
export const insertOfferedGrant = async (
  db: Database,
  { offer, account, until, at }: { offer: RoleOffer; account: string; until: Date | null; at: Date },
) => {
  if (offer.organization === null) return
  await db
    .insertInto('role_grant')
    .values({
      county: cityCounty,
      id: offer.id,
      account,
      role: 'lawyer',
      area: offer.organization,
      within: String(offer.county),
      given_by: null,
      valid_from: at,
      valid_to: until,
    })
    .onConflict((conflict) => conflict.columns(['county', 'id']).doNothing())
    .execute()
}

/** A new roster moves the end of what an earlier one gave. */
export const setGrantEnd = async (db: Database, ids: readonly string[], until: Date | null) => {
  if (ids.length === 0) return
  await db.updateTable('role_grant').set({ valid_to: until }).where('county', '=', cityCounty).where('id', 'in', ids).execute()
}

/** Who of these has an account behind them already. */
export const listClaimedAdvisers = async (db: Database, county: number, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('adviser')
    .select('id')
    .where('county', '=', county)
    .where('id', 'in', ids)
    .where('account', 'is not', null)
    .execute()
  return rows.map(({ id }) => id)
}
