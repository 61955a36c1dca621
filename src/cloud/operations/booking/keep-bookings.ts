import type { BookingAction, BookingStatus } from '../../../domain/booking'
import { findBooking, listDueBookings } from '../../store/found-booking-store'
import { takeStep } from './advance'
import { askOfDays } from './ask-of-days'
import { waitMinutes } from './facts'
import type { LockedApp } from './under-lock'

const batch = 100
const minuteMs = 60_000

/** What the clock alone does: holds end, a yes that nobody said is one or a no, and who came and found nobody is not left waiting. */
export const keepBookings = async (app: LockedApp): Promise<number> => {
  const at = app.now()
  await askOfDays(app)
  const due = await listDueBookings(app.db, { at, startedBefore: new Date(at.getTime() - waitMinutes * minuteMs) }, batch)
  for (const key of due) {
    const found = await findBooking(app.db, key)
    const action = found && actionOf(found)
    if (found && action) await takeStep(app, found, 'timer', { action, revision: found.revision })
  }
  return due.length
}

const actionOf = ({ status, policy }: { status: BookingStatus; policy: { silenceApproves: boolean } }): BookingAction | undefined => {
  if (status === 'held') return 'release'
  if (status === 'pending') return policy.silenceApproves ? 'approve' : 'decline'
  return status === 'arrived' ? 'reportAbsence' : undefined
}
