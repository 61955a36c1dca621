import { cityCounty } from '../../domain/city'
import type { Role } from '../../domain/role'
import type { SessionKind } from '../../domain/session'
import type { Database } from './database'
import type { Identity } from './person-store'
import { selectIdentified } from './person-store'

export const insertSession = (db: Database, session: { tokenHash: string; account: string; kind: SessionKind; at: Date; until: Date }) =>
  db
    .insertInto('session')
    .values({
      county: cityCounty,
      token_hash: session.tokenHash,
      account: session.account,
      kind: session.kind,
      created_at: session.at,
      expires_at: session.until,
    })
    .execute()

export const setSessionEnd = (db: Database, tokenHash: string, until: Date) =>
  db.updateTable('session').set({ expires_at: until }).where('county', '=', cityCounty).where('token_hash', '=', tokenHash).execute()

export const deleteSession = (db: Database, tokenHash: string) =>
  db.deleteFrom('session').where('county', '=', cityCounty).where('token_hash', '=', tokenHash).execute()

/** 电脑上的登录: of this person, wherever they sat. */
export const deleteDeskSessionsOf = (db: Database, account: string) => deleteOf(db, account).where('kind', '=', 'desk').execute()

export const deleteSessionsOf = (db: Database, account: string) => deleteOf(db, account).execute()

const deleteOf = (db: Database, account: string) => db.deleteFrom('session').where('county', '=', cityCounty).where('account', '=', account)

/** The role in use is kept where the person is signed in: beside the session, or beside WeChat's openid. */
export const setActiveRole = async (db: Database, identity: Exclude<Identity, { kind: 'nobody' }>, role: Role): Promise<void> => {
  if (identity.kind === 'session')
    await db
      .updateTable('session')
      .set({ active_role: role })
      .where('county', '=', cityCounty)
      .where('token_hash', '=', identity.tokenHash)
      .execute()
  else
    await db
      .updateTable('identity')
      .set({ active_role: role })
      .where('county', '=', cityCounty)
      .where('kind', '=', 'openid')
      .where('subject', '=', identity.subject)
      .execute()
}

export const findDevelopmentAccount = async (db: Database, subject: string): Promise<string | undefined> =>
  (await selectIdentified(db, 'development', subject).executeTakeFirst())?.account
