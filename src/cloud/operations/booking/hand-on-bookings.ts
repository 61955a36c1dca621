import { hold } from '../../../domain/appointment-book'
import type { BookingAction, BookingStatus } from '../../../domain/booking'
import { succeed } from '../../../domain/outcome'
import { dropEmptySitting, passBooking, takeSeat } from '../../store/booking-store'
import { listParties } from '../../store/conflict-store'
import { type FoundBooking, findBooking } from '../../store/found-booking-store'
import { listBookedWithLeft } from '../../store/left-adviser-store'
import { listOffers, type StoredOffer } from '../../store/offer-store'
import { leftWording } from '../../wording/legal'
import { takeStep } from './advance'
import { openFor } from './concerns'
import type { HoldingApp } from './hold'
import { minuteOf } from './moments'
import { tellPassed } from './tell-passed'
import { refusedByDatabase, underLock } from './under-lock'

const batch = 100

/** 离任: what stands in the diary of somebody who left goes to another of the shop who has that time; else whoever booked is offered others. */
export const handOnBookings = async (app: HoldingApp): Promise<void> => {
  for (const key of await listBookedWithLeft(app.db, app.now(), batch)) {
    const found = await findBooking(app.db, key)
    if (found && !(await passOn(app, found))) await letGo(app, found)
  }
}

const passOn = async (app: HoldingApp, found: FoundBooking): Promise<boolean> => {
  // Who sits together with whom is agreed anew: a third is not put in the place of one of two.
  if (found.status === 'held' || found.with_adviser !== null) return false
  const { county, service, adviser, place } = found
  // What one alone was booked for stays so, though the service is given by two by now.
  const alone = { with_adviser: null, with_zone: null }
  const others = (await listOffers(app.db, { county, service })).flatMap((each) =>
    each.adviser === adviser ? [] : [{ ...each, ...alone }],
  )
  const serving = others.filter(({ villages, account }) => (place === null || villages.includes(place)) && account !== found.owner)
  for (const offer of await openFor(app, await listParties(app.db, found), serving)) if (await passTo(app, found, offer)) return true
  return false
}

/** The same time with somebody else, if it could be booked with them now. */
const passTo = async (app: HoldingApp, found: FoundBooking, offer: StoredOffer): Promise<boolean> => {
  const { county, id, owner, entry, revision } = found
  const [start, end] = [minuteOf(found.starts_at), minuteOf(found.ends_at)]
  const place = found.place ?? undefined
  const taken = await underLock(app, { offer, times: [{ start, end }], place }, async (locked) => {
    const service = { ...offer.item, id: offer.service, lead: 0 }
    const held = hold(locked.book, id, { owner, service, start, claims: [], ...(place !== undefined && { place }) })
    if (!held.ok) return held
    const isPassed = await passBooking(locked.trx, found, { adviser: offer.adviser, revision, reason: leftWording.passed })
    if (isPassed && entry !== null) {
      await takeSeat(locked.trx, { county, adviser: offer.adviser }, held.value, app.newId())
      await dropEmptySitting(locked.trx, county, entry)
    }
    if (isPassed) await tellPassed(app, locked, { found, to: offer })
    return succeed(isPassed)
  }).catch(refusedByDatabase)
  return taken.ok && taken.value
}

const endedBy: { readonly [Status in BookingStatus]?: BookingAction } = { held: 'release', pending: 'decline', confirmed: 'callOff' }

const letGo = async (app: HoldingApp, found: FoundBooking): Promise<void> => {
  const action = endedBy[found.status]
  const by = found.status === 'held' ? 'resident' : 'administrator'
  if (action) await takeStep(app, found, by, { action, revision: found.revision, reason: leftWording.calledOff })
}
