import { cityCounty } from '../../domain/city'
import type { GrantedRole } from '../../domain/role'
import type { Database } from './database'

interface NewInvitation {
  readonly id: string
  readonly codeHash: string
  readonly role: GrantedRole
  readonly area: string
  readonly within: string
  readonly by: string
  readonly at: Date
  readonly until: Date
}

export const insertInvitation = (db: Database, { id, codeHash, role, area, within, by, at, until }: NewInvitation) =>
  db
    .insertInto('invitation')
    .values({ county: cityCounty, id, code_hash: codeHash, role, area, within, given_by: by, given_at: at, expires_at: until })
    .execute()

/** By its code, taken or not; one that is over is not there. */
export const findInvitation = (db: Database, codeHash: string, at: Date) =>
  selectCurrent(db, at).where('code_hash', '=', codeHash).selectAll().executeTakeFirst()

export const findInvitationById = (db: Database, id: string, at: Date) =>
  selectCurrent(db, at).where('id', '=', id).selectAll().executeTakeFirst()

/** Those that nobody has taken yet, the newest first. */
export const listOpenInvitations = (db: Database, givenBy: string, at: Date) =>
  selectCurrent(db, at)
    .where('given_by', '=', givenBy)
    .where('taken_by', 'is', null)
    .selectAll()
    .orderBy('given_at', 'desc')
    .limit(100)
    .execute()

const selectCurrent = (db: Database, at: Date) => db.selectFrom('invitation').where('county', '=', cityCounty).where('expires_at', '>', at)

/** True for whoever takes it first, and for the same person again. */
export const takeInvitation = async (db: Database, id: string, account: string, at: Date): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set((eb) => ({ taken_by: account, taken_at: eb.fn.coalesce('taken_at', eb.val(at)) }))
    .where('county', '=', cityCounty)
    .where('id', '=', id)
    .where('expires_at', '>', at)
    .where((eb) => eb.or([eb('taken_by', 'is', null), eb('taken_by', '=', account)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const deleteOpenInvitation = (db: Database, id: string) =>
  db.deleteFrom('invitation').where('county', '=', cityCounty).where('id', '=', id).where('taken_by', 'is', null).execute()
