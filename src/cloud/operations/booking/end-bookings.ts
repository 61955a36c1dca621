import type { BookingAction, BookingStatus } from '../../../domain/booking'
import { listBookingsOf } from '../../store/found-booking-store'
import { leaveWait, listWaitsOf } from '../../store/wait-store'
import { takeStep } from './advance'
import type { LockedApp } from './under-lock'

const endedBy: { readonly [Status in BookingStatus]?: BookingAction } = { held: 'release', pending: 'cancel', confirmed: 'cancel' }

/** Whoever leaves gives back what they had booked and waited for, so that it serves another. */
export const endBookingsOf = async (app: LockedApp, account: string): Promise<void> => {
  for (const { county, id } of await listWaitsOf(app.db, account)) await leaveWait(app.db, { county, id, account })
  for (const found of await listBookingsOf(app.db, account, app.now())) {
    const action = endedBy[found.status]
    if (action) await takeStep(app, found, 'resident', { action, revision: found.revision })
  }
}
