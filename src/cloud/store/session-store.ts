import { cityCounty } from '../../domain/city'
import type { Database } from './database'
import { selectIdentified } from './person-store'

export const insertSession = (db: Database, session: { tokenHash: string; account: string; at: Date; until: Date }) =>
  db
    .insertInto('session')
    .values({
      county: cityCounty,
      token_hash: session.tokenHash,
      account: session.account,
      created_at: session.at,
      expires_at: session.until,
    })
    .execute()

export const deleteSession = (db: Database, tokenHash: string) =>
  db.deleteFrom('session').where('county', '=', cityCounty).where('token_hash', '=', tokenHash).execute()

export const findDevelopmentAccount = async (db: Database, subject: string): Promise<string | undefined> =>
  (await selectIdentified(db, 'development', subject).executeTakeFirst())?.account
