import type { FoundBooking } from '../../store/found-booking-store'
import type { StoredOffer } from '../../store/offer-store'

/** The terms on which it was booked, though the service may be offered no more. */
export const offerOf = (found: FoundBooking): StoredOffer => ({
  county: found.county,
  adviser: found.adviser,
  account: found.adviser_account,
  time_zone: found.time_zone,
  organization: found.organization,
  villages: [],
  service: found.service,
  mode: found.mode,
  item: found.item,
  policy: found.policy,
  with_adviser: found.with_adviser,
  with_zone: found.with_zone,
})
