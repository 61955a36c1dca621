import type { App } from '../../app'
import { findAccountOf, insertPersonOf } from '../../store/person-store'

/** The account of this openid, made at the first visit. */
export const meet = async ({ db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>, openid: string): Promise<string> => {
  const known = await findAccountOf(db, openid)
  if (known) return known
  await insertPersonOf(db, { subject: openid, account: newId(), at: now() })
  const met = await findAccountOf(db, openid)
  if (!met) throw new Error('a person was met and is not there')
  return met
}
