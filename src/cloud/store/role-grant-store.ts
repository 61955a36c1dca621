import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { GrantedRole, Role } from '../../domain/role'
import type { Database } from './database'

/** Accounts that hold a role over one of these areas at a moment, each once. */
export const listRoleHolders = async (
  db: Database,
  role: Exclude<Role, 'resident'>,
  areas: readonly string[],
  at: Date,
): Promise<string[]> => {
  const rows = await db
    .selectFrom('role_grant')
    .select('account')
    .distinct()
    .where('county', '=', cityCounty)
    .where('role', '=', role)
    .where('area', 'in', areas)
    .where('valid_from', '<=', at)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', at)]))
    .orderBy('account')
    .execute()
  return rows.map(({ account }) => account)
}

interface NewGrant {
  /** The invitation's own id, so that taking it twice gives once. */
  readonly id: string
  readonly account: string
  readonly role: GrantedRole
  readonly area: string
  readonly within: string
  readonly givenBy: string
  readonly at: Date
}

export const insertGrant = (db: Database, { givenBy, at, ...grant }: NewGrant) =>
  db
    .insertInto('role_grant')
    .values({ county: cityCounty, ...grant, given_by: givenBy, valid_from: at, valid_to: null })
    .onConflict((conflict) => conflict.columns(['county', 'id']).doNothing())
    .execute()

/** Every grant of this account that is in force. */
export const listGrantsOf = (db: Database, account: string, at: Date) =>
  selectInForce(db, at).where('account', '=', account).select(['id', 'role', 'area', 'within']).orderBy('id').execute()

/** Who holds a role within one of these places, the longest first; keyset by grant. */
export const listGrantsWithin = (
  db: Database,
  { role, places, after, limit, at }: { role: GrantedRole; places: readonly string[]; after: string | undefined; limit: number; at: Date },
) =>
  selectInForce(db, at)
    .innerJoin('account', (join) => join.onRef('account.county', '=', 'role_grant.county').onRef('account.id', '=', 'role_grant.account'))
    .where('role', '=', role)
    .where((eb) => eb.or(places.map((place) => eb(eb.fn.coalesce('within', 'area'), 'like', `${place}%`))))
    .$if(after !== undefined, (query) => query.where('role_grant.id', '>', after ?? ''))
    .select(['role_grant.id', 'role_grant.account', 'role', 'area', 'valid_from', 'account.name'])
    .orderBy('role_grant.id')
    .limit(limit)
    .execute()

/** A grant ends at a moment, not before it began. */
export const endGrants = async (db: Database, ids: readonly string[], at: Date): Promise<number> => {
  if (ids.length === 0) return 0
  const { numUpdatedRows } = await db
    .updateTable('role_grant')
    .set({ valid_to: sql<Date>`greatest(${at}::timestamptz, valid_from + interval '1 millisecond')` })
    .where('county', '=', cityCounty)
    .where('id', 'in', ids)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', at)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

const selectInForce = (db: Database, at: Date) =>
  db
    .selectFrom('role_grant')
    .where('role_grant.county', '=', cityCounty)
    .where('valid_from', '<=', at)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', at)]))
