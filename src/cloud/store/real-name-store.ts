import { cityCounty } from '../../domain/city'
import type { Database } from './database'
import type { RealNameTable } from './tables/closed'

type StoredRealName = Omit<RealNameTable, 'county'>

/** Inside `asPerson` alone; a later check replaces an earlier one. */
export const setRealName = (trx: Database, { account, ...checked }: StoredRealName) =>
  trx
    .insertInto('real_name')
    .values({ county: cityCounty, account, ...checked })
    .onConflict((conflict) => conflict.columns(['county', 'account']).doUpdateSet(checked))
    .execute()

export const findRealName = (trx: Database, account: string) =>
  trx.selectFrom('real_name').selectAll().where('county', '=', cityCounty).where('account', '=', account).executeTakeFirst()
