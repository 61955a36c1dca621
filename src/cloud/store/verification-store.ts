import { cityCounty } from '../../domain/city'
import type { ConfirmedLevel } from '../../domain/identity-level'
import type { Database } from './database'
import type { VerificationMethod } from './tables/verification'

interface NewVerification {
  readonly account: string
  readonly level: ConfirmedLevel
  readonly method: VerificationMethod
  readonly by?: string
  readonly at: Date
}

/** The latest confirmation of a level is the one that counts. */
export const setVerification = (db: Database, { account, level, method, by, at }: NewVerification) =>
  db
    .insertInto('verification')
    .values({ county: cityCounty, account, level, method, by: by ?? null, at })
    .onConflict((conflict) => conflict.columns(['county', 'account', 'level']).doUpdateSet({ method, by: by ?? null, at }))
    .execute()

export const deleteVerification = (db: Database, account: string, level: ConfirmedLevel) =>
  db.deleteFrom('verification').where('county', '=', cityCounty).where('account', '=', account).where('level', '=', level).execute()
