import type { BookingKey, OwnBookings, WaitForSlot } from '../../../contract/booking'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { dayAt, dayNumberAt, dayNumberOf } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { listOffers } from '../../store/offer-store'
import { insertWait, leaveWait, listWaitsOf } from '../../store/wait-store'
import { limitOf } from './limit-of'
import { ownBookings } from './read'

type WaitApp = Pick<App, 'db' | 'now'>

const longestDays = 60
const most = 3

/** 候补: next in line for whatever comes free in these days. */
export const waitForSlot = async (app: WaitApp, person: Person, wanted: WaitForSlot): Promise<Outcome<OwnBookings, Failure>> => {
  const { county, id, adviser, service, place = null, from, until } = wanted
  const [offer] = await listOffers(app.db, { county, service, adviser })
  if (!offer) return fail('notFound')
  if (place !== null && !offer.villages.includes(place)) return fail('placeNotFound')
  const at = app.now()
  if (from > until || until < dayAt(at.getTime()) || dayNumberOf(until) > dayNumberAt(at.getTime()) + longestDays) return fail('daysWrong')
  if (until > dayAt(at.getTime()) && (await limitOf(app, person.account, offer.mode)) !== undefined) return fail('missedTooOften')
  const waiting = await listWaitsOf(app.db, person.account)
  if (!waiting.some((each) => each.id === id)) {
    if (waiting.length >= most) return fail('residentHasEnough')
    await insertWait(app.db, {
      county,
      id,
      adviser,
      service,
      account: person.account,
      place,
      from_day: from,
      until_day: until,
      asked_at: at,
    })
  }
  return succeed(await ownBookings(app, person))
}

export const stopWaiting = async (app: WaitApp, person: Person, { county, id }: BookingKey): Promise<Outcome<OwnBookings, Failure>> => {
  const left = await leaveWait(app.db, { county, id, account: person.account })
  return left ? succeed(await ownBookings(app, person)) : fail('notFound')
}
