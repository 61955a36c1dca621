import type { BookingView, Waiting } from '../../../contract/booking'
import { bookingLifecycle, hasNotice } from '../../../domain/booking'
import { openActions } from '../../../domain/lifecycle'
import { priceOf } from '../../../domain/promotion'
import type { FoundBooking } from '../../store/found-booking-store'
import type { FoundWait } from '../../store/wait-store'
import { priceWording } from '../../wording/legal'
import { factsAt } from './facts'
import { minuteOf } from './moments'
import type { Part } from './office'

/** As its owner or its office sees it now. */
export const toBooking = (row: FoundBooking, { part, at }: { part: Part; at: Date }): BookingView => {
  const facts = factsAt(row, at)
  // Whoever did not come is rung before it is said that they stayed away.
  const isToRing = row.to_ring || (row.status === 'confirmed' && facts.isWaitOver && !facts.hasRung)
  const ring = part !== 'resident' && isToRing ? ['ring'] : []
  return {
    county: row.county,
    id: row.id,
    revision: row.revision,
    status: facts.isHoldOver && row.status === 'held' ? 'released' : row.status,
    actions: [
      ...openActions(bookingLifecycle, row.status, part, facts).filter((action) => !(facts.isHoldOver && action === 'release')),
      ...ring,
    ],
    start: row.starts_at.toISOString(),
    end: row.ends_at.toISOString(),
    timeZone: row.time_zone,
    adviser: row.adviser,
    adviserName: row.adviser_name,
    withName: row.with_name,
    shop: row.shop,
    shopName: row.shop_name,
    address: row.shop_address,
    phone: row.shop_phone,
    service: row.service,
    serviceName: row.service_name,
    mode: row.mode,
    price: priceWording[priceOf({ isPublic: row.is_public })],
    place: row.place,
    heldUntil: row.held_until?.toISOString() ?? null,
    lateNow: !hasNotice(minuteOf(row.starts_at), minuteOf(at), row.policy.cancelNotice),
    movesLeft: Math.max(0, row.policy.moves - row.moves),
    reason: row.reason,
    placeName: row.place_name,
    point: pointOf(row),
    meeting: row.meeting,
    unsettled: row.is_unsettled,
    toRing: part !== 'resident' && row.to_ring,
    as: part === 'resident' ? 'resident' : 'lawyer',
  }
}

const pointOf = ({ shop_longitude: longitude, shop_latitude: latitude }: FoundBooking) =>
  longitude === null || latitude === null ? null : { longitude, latitude }

export const toWaiting = (row: FoundWait): Waiting => ({
  county: row.county,
  id: row.id,
  adviserName: row.adviser_name,
  serviceName: row.service_name,
  from: row.from_day,
  until: row.until_day,
  offered: row.state === 'offered' && row.offered && row.offered_until ? { id: row.offered, until: row.offered_until.toISOString() } : null,
})
