import type { BookingKey, OwnBookings, WaitForSlot } from '../../../contract/booking'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { dayAt, dayNumberAt, dayNumberOf } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { insertParties } from '../../store/conflict-store'
import { listOffers, type StoredOffer } from '../../store/offer-store'
import { insertWait, leaveWait, listWaitsOf } from '../../store/wait-store'
import { type ConcernsApp, namedIn, openFor } from './concerns'
import { limitOf } from './limit-of'
import { ownBookings } from './read'

type WaitApp = Pick<App, 'db' | 'now'>

const longestDays = 60
const most = 3

/** 候补: next in line for whatever comes free in these days. */
export const waitForSlot = async (app: ConcernsApp, person: Person, wanted: WaitForSlot): Promise<Outcome<OwnBookings, Failure>> => {
  const { county, id, adviser, service } = wanted
  const [offer] = await listOffers(app.db, { county, service, adviser })
  if (!offer) return fail('notFound')
  const wrong = await wrongIn(app, person, wanted, offer)
  if (wrong) return fail(wrong)
  const waiting = await listWaitsOf(app.db, person.account)
  if (!waiting.some((each) => each.id === id)) {
    if (waiting.length >= most) return fail('residentHasEnough')
    const begun = await begin(app, person, wanted, offer)
    if (!begun.ok) return begun
  }
  return succeed(await ownBookings(app, person))
}

const wrongIn = async (
  app: WaitApp,
  { account }: Person,
  { place, from, until }: WaitForSlot,
  offer: StoredOffer,
): Promise<Failure | undefined> => {
  if (place !== undefined && !offer.villages.includes(place)) return 'placeNotFound'
  const at = app.now().getTime()
  if (from > until || until < dayAt(at) || dayNumberOf(until) > dayNumberAt(at) + longestDays) return 'daysWrong'
  return until > dayAt(at) && (await limitOf(app, account, offer.mode)) !== undefined ? 'missedTooOften' : undefined
}

const begin = async (
  app: ConcernsApp,
  { account }: Person,
  { county, id, adviser, service, place, from, until, concerns }: WaitForSlot,
  offer: StoredOffer,
): Promise<Outcome<undefined, Failure>> => {
  const parties = await namedIn(app, account, concerns)
  if (!parties.ok) return parties
  if ((await openFor(app, parties.value, [offer])).length === 0) return fail('adviserNotOpen')
  const days = { from_day: from, until_day: until, asked_at: app.now() }
  await app.db.transaction().execute(async (trx) => {
    await insertParties(trx, { county, id }, parties.value)
    await insertWait(trx, { county, id, adviser, service, account, place: place ?? null, ...days })
  })
  return succeed(undefined)
}

export const stopWaiting = async (app: WaitApp, person: Person, { county, id }: BookingKey): Promise<Outcome<OwnBookings, Failure>> => {
  const left = await leaveWait(app.db, { county, id, account: person.account })
  return left ? succeed(await ownBookings(app, person)) : fail('notFound')
}
