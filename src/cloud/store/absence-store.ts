import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'

export interface NewAbsence {
  readonly account: string
  readonly from: Date
  readonly until: Date
  readonly standIn: string | null
  readonly handsOpen: boolean
  readonly setBy: string
}

/** In place of what was set before. */
export const setAbsence = async (db: Database, { account, from, until, standIn, handsOpen, setBy }: NewAbsence): Promise<void> => {
  const set = { starts_at: from, ends_at: until, stand_in: standIn, hands_open: handsOpen, handed_at: null, set_by: setBy }
  await db
    .insertInto('absence')
    .values({ county: cityCounty, account, ...set })
    .onConflict((conflict) => conflict.columns(['county', 'account']).doUpdateSet(set))
    .execute()
}

const selectAbsences = (db: Database) => db.selectFrom('absence').where('absence.county', '=', cityCounty)

export const findAbsence = (db: Database, account: string) =>
  selectAbsences(db).selectAll().where('account', '=', account).executeTakeFirst()

export const deleteAbsence = (db: Database, account: string) =>
  db.deleteFrom('absence').where('county', '=', cityCounty).where('account', '=', account).execute()

/** Whoever leaves stands in for nobody any more. */
export const clearStandIn = (db: Database, standIn: string) =>
  db.updateTable('absence').set({ stand_in: null }).where('county', '=', cityCounty).where('stand_in', '=', standIn).execute()

/** Who of these is away at this moment, until when, and who stands in. */
export const listAbsences = (db: Database, accounts: readonly string[], at: Date) =>
  selectAbsences(db)
    .select(['account', 'ends_at', 'stand_in'])
    .where('account', 'in', accounts)
    .where('starts_at', '<=', at)
    .where('ends_at', '>', at)
    .execute()

/** Whom this person stands in for, now or later, with sealed names. */
export const listStoodInFor = (db: Database, standIn: string, at: Date) =>
  selectAbsences(db)
    .innerJoin('account', (join) => join.onRef('account.county', '=', 'absence.county').onRef('account.id', '=', 'absence.account'))
    .select(['absence.account', 'account.name', 'absence.starts_at', 'absence.ends_at'])
    .where('absence.stand_in', '=', standIn)
    .where('absence.ends_at', '>', at)
    .orderBy('absence.starts_at')
    .execute()

/** Whose leave has begun while what they hold was to be handed on and was not yet. */
export const listToHandOn = (db: Database, at: Date, limit: number) =>
  selectAbsences(db)
    .selectAll()
    .where('hands_open', '=', true)
    .where('stand_in', 'is not', null)
    .where('handed_at', 'is', null)
    .where('starts_at', '<=', at)
    .where('ends_at', '>', at)
    .limit(limit)
    .execute()

export const setHandedAt = (db: Database, account: string, at: Date) =>
  db.updateTable('absence').set({ handed_at: at }).where('county', '=', cityCounty).where('account', '=', account).execute()

/** Whose leave is over and not yet put away. */
export const listOver = (db: Database, at: Date, limit: number) =>
  selectAbsences(db).selectAll().where('ends_at', '<=', at).orderBy('ends_at').limit(limit).execute()

/** Who works in these communities and is there from then until then, with sealed names and the grids they work. */
export const listColleaguesNearby = async (
  db: Database,
  { account, communities, from, until, at }: { account: string; communities: readonly string[]; from: Date; until: Date; at: Date },
) => {
  if (communities.length === 0) return []
  return db
    .selectFrom('role_grant')
    .innerJoin('account', (join) => join.onRef('account.county', '=', 'role_grant.county').onRef('account.id', '=', 'role_grant.account'))
    .select(['role_grant.account', 'account.name', 'role_grant.area'])
    .where('role_grant.county', '=', cityCounty)
    .where('role_grant.role', '=', 'gridWorker')
    .where('role_grant.account', '<>', account)
    .where(sql<string>`left(role_grant.area, 12)`, 'in', communities)
    .where('role_grant.valid_from', '<=', at)
    .where((eb) => eb.or([eb('role_grant.valid_to', 'is', null), eb('role_grant.valid_to', '>', at)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('absence')
            .whereRef('absence.county', '=', 'role_grant.county')
            .whereRef('absence.account', '=', 'role_grant.account')
            .where('absence.starts_at', '<', until)
            .where('absence.ends_at', '>', from)
            .select('absence.account'),
        ),
      ),
    )
    .orderBy('role_grant.area')
    .orderBy('role_grant.account')
    .limit(50)
    .execute()
}
