import type { Failure } from '../../../contract/failure'
import type { HelpOf, ProtectionHelp, SetDirector } from '../../../contract/protection'
import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { readPhone } from '../../../domain/phone'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { findAreaNames } from '../../store/area-store'
import { findHome } from '../../store/home-store'
import { deleteDirector, listDirectors, putDirector } from '../../store/protection-store'
import { protectionNumbers } from '../../wording/protection'

type HelpApp = Pick<App, 'db' | 'cipher' | 'now'>

/** 110、12355 and the village's 儿童主任, for whoever asks, without a word about themselves. */
export const helpIn = async (app: HelpApp, { account }: Person, { community: named }: HelpOf): Promise<ProtectionHelp> => {
  const community = named ?? (await findHome(app.db, account))?.home_community ?? undefined
  return community === undefined ? { numbers: [...protectionNumbers], directors: [], mayAsk: false } : helpOf(app, community)
}

const helpOf = async ({ db, cipher }: HelpApp, community: string): Promise<ProtectionHelp> => {
  const county = countyOf(community)
  const directors = (await listDirectors(db, county, community)).map(({ id, name, phone }) => ({
    id,
    name: cipher.open('child_director.name', county, name),
    phone: cipher.open('child_director.phone', county, phone),
  }))
  return { numbers: [...protectionNumbers], directors, mayAsk: true }
}

/** 登记儿童主任, by whoever answers for the village; with nobody named they are taken off. */
export const setDirector = async (
  app: HelpApp,
  person: Person,
  { id, community, director }: SetDirector,
): Promise<Outcome<ProtectionHelp, Failure>> => {
  const { db, cipher, now } = app
  const isOver = person.grants.some(
    ({ role, area }) => (role === 'dispatcher' || role === 'clerk' || role === 'administrator') && covers(area, community),
  )
  if (!isOver) return fail('notAllowed')
  if (!(await findAreaNames(db, [community])).has(community)) return fail('placeNotFound')
  const county = countyOf(community)
  if (!director) {
    await deleteDirector(db, { county, id, community })
    return succeed(await helpOf(app, community))
  }
  const phone = readPhone(director.phone)
  if (!phone) return fail('notAPhone')
  await putDirector(db, {
    ...{ county, id, community, set_by: person.account, set_at: now() },
    name: cipher.seal('child_director.name', county, director.name),
    phone: cipher.seal('child_director.phone', county, phone),
    phone_index: cipher.index(phone),
  })
  return succeed(await helpOf(app, community))
}
