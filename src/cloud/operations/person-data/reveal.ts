import type { Failure } from '../../../contract/failure'
import type { Reveal } from '../../../contract/person-data'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { rolesOn } from '../../../domain/relation'
import { isRole } from '../../../domain/role'
import type { App } from '../../app'
import { insertLook } from '../../store/person-data-store'
import { findReport } from '../../store/report-view-store'

/** In full, for a reason, to whoever may; a name that the resident hides stays hidden, and the person reads of every look. */
export const revealPerson = async (
  { db, cipher, now, newId }: Pick<App, 'db' | 'cipher' | 'now' | 'newId'>,
  person: Person,
  { county, id, what, reason }: Reveal,
): Promise<Outcome<{ value: string }, Failure>> => {
  const report = await findReport(db, county, id)
  const [role] = report ? rolesOn('person.reveal', report, person).filter(isRole) : []
  if (!report || !role) return fail('notFound')
  const sealed = what === 'phone' ? report.reporter_phone : report.name_shown ? report.reporter_name : null
  if (!sealed || report.reporter === null) return fail(what === 'phone' ? 'noPhone' : 'notFound')
  const seen = { account: report.reporter, actor: person.account, actor_role: role, what, reason, about: id, at: now() }
  await insertLook(db, { id: newId(), ...seen })
  return succeed({ value: cipher.open(`account.${what}`, cityCounty, sealed) })
}
