import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { Role } from '../../../domain/role'
import type { App } from '../../app'
import type { Identity, StoredPerson } from '../../store/person-store'
import { setActiveRole } from '../../store/session-store'

/** 换个身份: only among the roles one has; it changes what is shown first, never what one may do. */
export const switchRole = async (
  { db }: Pick<App, 'db'>,
  { identity, person }: { readonly identity: Identity; readonly person: StoredPerson },
  { role }: { role: Role },
): Promise<Outcome<Record<string, never>, 'notAllowed'>> => {
  const isHeld = role === 'resident' || person.grants.some((grant) => grant.role === role)
  if (!isHeld || identity.kind === 'nobody') return fail('notAllowed')
  await setActiveRole(db, identity, role)
  return succeed({})
}
