import type { OfferedSlot } from '../../../contract/booking'
import { unkept } from '../../../domain/booking'
import { minutesADay } from '../../../domain/zone'
import { listClaims } from '../../store/claim-store'
import { listParties } from '../../store/conflict-store'
import type { FoundBooking } from '../../store/found-booking-store'
import { listOffers } from '../../store/offer-store'
import { type ConcernsApp, openFor } from './concerns'
import { minuteOf } from './moments'
import { slotsOf, united } from './slots'

const offeredCount = 3
const daysAhead = 14
/** Whoever was let down looks for another time soon, or never. */
const openDays = 30

/** 另选: where the office could not keep its word, the next three times, with the same adviser before any other of the shop. */
export const alternativesTo = async (app: ConcernsApp, found: FoundBooking): Promise<OfferedSlot[]> => {
  const now = minuteOf(app.now())
  const isOpen = found.is_unsettled || (unkept.includes(found.status) && minuteOf(found.ends_at) > now - openDays * minutesADay)
  if (!isOpen) return []
  const { county, service, owner, adviser } = found
  const place = found.place ?? undefined
  const serving = (await listOffers(app.db, { county, service })).filter(({ villages }) => place === undefined || villages.includes(place))
  const offers = await openFor(app, await listParties(app.db, found), serving)
  if (!offers.length) return []
  const claims = await listClaims(app.db, owner, now)
  const looking = { from: now, until: now + daysAhead * minutesADay, place, seeker: { account: owner, claims } }
  const slots = await slotsOf(app, offers, looking)
  const same = united(slots.filter(([id]) => id === adviser))
  const others = united(slots.filter(([id]) => id !== adviser))
  return [...same, ...others].slice(0, offeredCount)
}
