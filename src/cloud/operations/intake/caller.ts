import type { Failure } from '../../../contract/failure'
import type { Caller } from '../../../contract/intake'
import { allowances } from '../../../domain/allowance'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { maskName } from '../../../domain/id-number'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { maskPhone, readPhone } from '../../../domain/phone'
import type { App } from '../../app'
import { takeAllowances } from '../../store/allowance-store'
import { insertLook } from '../../store/person-data-store'
import { findConfirmedAccount } from '../../store/person-store'
import { findCallersName, findLastCaller, listCallersMatters } from '../../store/report-entry-store'
import { spokenConsent } from '../../wording/intake'
import { toFound } from './found'

type CallerApp = Pick<App, 'db' | 'cipher' | 'now'>

/** 来电人: who rings from this number, covered, and what of theirs is open here; whoever has an account reads of the look. */
export const findCaller = async (
  app: CallerApp,
  person: Person,
  { phone: typed, look }: { phone: string; look: string },
): Promise<Outcome<Caller, Failure>> => {
  const { db, cipher, now } = app
  const phone = readPhone(typed)
  if (!phone) return fail('notAPhone')
  const at = now()
  const taken = { key: `callerLooks:${person.account}`, ...allowances.callerLooks }
  if (!(await takeAllowances(db, cityCounty, [taken], at))) return fail('tooManyTries')
  const phoneIndex = cipher.index(phone)
  const account = await findConfirmedAccount(db, phoneIndex)
  const name = account ? await nameOfAccount(app, account) : await nameOfCaller(app, phoneIndex)
  if (account) {
    const role = person.grants.some((grant) => grant.role === 'dispatcher') ? 'dispatcher' : 'clerk'
    const seen = { account, actor: person.account, actor_role: role, what: 'phone', reason: 'contact', about: null } as const
    await insertLook(db, { id: look, ...seen, at })
  }
  const known = name === undefined ? null : { name: name && maskName(name), phone: maskPhone(phone), hasAccount: account !== undefined }
  const matters = toFound(person, await listCallersMatters(db, { account, phoneIndex }))
  return succeed({ known, matters, consent: spokenConsent.sentence })
}

const nameOfAccount = async ({ db, cipher }: CallerApp, account: string): Promise<string | null> => {
  const sealed = await findCallersName(db, account)
  return sealed && cipher.open('account.name', cityCounty, sealed)
}

const nameOfCaller = async ({ db, cipher }: CallerApp, phoneIndex: string): Promise<string | null | undefined> => {
  const last = await findLastCaller(db, phoneIndex)
  if (!last?.name) return last && null
  return cipher.open('report_entry.name', last.county, last.name)
}
