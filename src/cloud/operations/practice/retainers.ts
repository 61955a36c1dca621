import type { Failure } from '../../../contract/failure'
import type { EndRetainer, Practice, SetRetainer } from '../../../contract/practice'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { findAreaNames } from '../../store/area-store'
import { listShopAdvisers } from '../../store/legal-store'
import { endRetainer, findRetainer, putRetainer } from '../../store/practice-store'
import { hashedMarks } from './hashed-marks'
import { keptShop, type PracticeApp, viewPractice } from './view'

/** 登记顾问单位: dated, by the firm's lawyers or the bureau. */
export const setRetainer = async (app: PracticeApp, person: Person, input: SetRetainer): Promise<Outcome<Practice, Failure>> => {
  const { db, cipher, now } = app
  const shop = await keptShop(app, person, input.shop)
  if (!shop) return fail('notFound')
  const { id, since, until = null, adviser = null } = input
  if (!isPeriod(since, until)) return fail('timesWrong')
  if (adviser !== null && !(await listShopAdvisers(db, shop)).some((each) => each.id === adviser)) return fail('notFound')
  const party = await partyIn(app, input.party)
  if (!party.ok) return party
  const { kind, name, community, marks } = party.value
  const { county } = shop
  const isOurs = await putRetainer(db, {
    ...{ county, id, shop: shop.id, adviser, kind, community, since, until, set_by: person.account, set_at: now() },
    ...{ name: cipher.seal('retainer.name', county, name), name_mark: marks.name, number_mark: marks.number },
  })
  return isOurs ? succeed(await viewPractice(app, person, { shop: input.shop })) : fail('idTaken')
}

/** Who it is, with what it is compared by. */
const partyIn = async ({ db, cipher }: PracticeApp, { kind, name, number, community: named }: SetRetainer['party']) => {
  const community = kind === 'villageCommittee' ? (named ?? null) : null
  if (community !== null && !(await findAreaNames(db, [community])).has(community)) return fail('placeNotFound')
  const marks = hashedMarks(cipher, { kind, name, number: community ?? number ?? null })
  if (marks.name === null) return fail('wordsMissing')
  if (number && marks.number === null) return fail('numberMissing')
  return succeed({ kind, name, community, marks: { name: marks.name, number: marks.number } })
}

/** 到期: its last day is written down, and for a year it is still compared with. */
export const endRetainerOn = async (
  app: PracticeApp,
  person: Person,
  { county, id, until }: EndRetainer,
): Promise<Outcome<Practice, Failure>> => {
  const found = await findRetainer(app.db, county, id)
  const shop = found && (await keptShop(app, person, { county, id: found.shop }))
  if (!found || !shop) return fail('notFound')
  if (!isDay(until) || until < found.since) return fail('timesWrong')
  await endRetainer(app.db, { county, id, until })
  return succeed(await viewPractice(app, person, { shop: { county, id: shop.id } }))
}

const isPeriod = (since: string, until: string | null) => isDay(since) && (until === null || (isDay(until) && until >= since))

/** A day that the calendar has. */
const isDay = (day: string) => {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
