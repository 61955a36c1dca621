import type { Failure } from '../../../contract/failure'
import type { Preferences } from '../../../contract/person'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { readPhone } from '../../../domain/phone'
import type { App } from '../../app'
import { setSealedName, setSealedPhone } from '../../store/home-store'
import { deleteVerification } from '../../store/verification-store'

/** How one wants to be called and rung; an empty word takes it back, and what is not said stays. */
export const setPreferences = async (
  { db, cipher }: Pick<App, 'db' | 'cipher'>,
  { account }: Person,
  { name, phone: typed }: Preferences,
): Promise<Outcome<Record<string, never>, Failure>> => {
  const phone = typed ? readPhone(typed) : undefined
  if (typed && !phone) return fail('notAPhone')
  if (name !== undefined) await setSealedName(db, account, name === '' ? null : cipher.seal('account.name', cityCounty, name))
  if (typed !== undefined) {
    await setSealedPhone(db, account, phone ? { phone: cipher.seal('account.phone', cityCounty, phone), index: cipher.index(phone) } : null)
    // A number typed by hand is the person's word alone.
    await deleteVerification(db, account, 'phone')
  }
  return succeed({})
}
