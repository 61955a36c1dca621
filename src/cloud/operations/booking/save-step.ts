import type { Booking } from '../../../domain/appointment-book'
import { type BookingStatus, bookedStatuses, hasNotice } from '../../../domain/booking'
import { leaveSeats, moveSitting, setBooking, takeSeat, takeSeatBeside } from '../../store/booking-store'
import { setPartiesEnd } from '../../store/conflict-store'
import type { StoredSeat } from '../../store/diary-store'
import type { StoredOffer } from '../../store/offer-store'
import type { LockedApp, LockedBook } from './under-lock'

export interface Step {
  readonly offer: StoredOffer
  readonly seat: StoredSeat
  readonly after: Booking
  readonly reason?: string | undefined
  /** Nobody is late who gives back what the adviser could not have kept. */
  readonly isUnsettled?: boolean
}

/** Writes a step that the engine allowed; answers the time that came free by it. */
export const saveStep = async (
  app: LockedApp,
  locked: LockedBook,
  { offer, seat, after, reason, isUnsettled = false }: Step,
): Promise<number | undefined> => {
  const { trx, now, at } = locked
  await setBooking(
    trx,
    { county: offer.county, id: seat.id },
    {
      status: after.status,
      heldUntil: after.heldUntil,
      isRenewed: after.isRenewed,
      moves: after.moves,
      decideBy: after.status === 'pending' ? decideBy(after, now) : undefined,
      isLate: after.status === 'cancelledByResident' && !isUnsettled && !hasNotice(after.start, now, offer.policy.cancelNotice),
      reason,
      isOver: !isBooked(after.status),
      at,
    },
  )
  if (!isBooked(after.status)) await setPartiesEnd(trx, { county: offer.county, id: seat.id }, at)
  const keeps = keepsTime(after, offer)
  if (seat.entry === null) {
    if (keeps) await takeSeats(app, locked, offer, after)
    return undefined
  }
  if (!keeps) await leaveSeats(trx, offer.county, [seat.id])
  else if (isElsewhere(seat, after)) await moveSeat(app, locked, { offer, seat: { ...seat, entry: seat.entry }, after })
  else return undefined
  return seat.start
}

/** With whoever is booked, and with whoever is there too. */
const takeSeats = async (app: LockedApp, { trx }: Pick<LockedBook, 'trx'>, offer: StoredOffer, after: Booking) => {
  const { county, adviser, with_adviser: beside } = offer
  await takeSeat(trx, { county, adviser }, after, app.newId())
  if (beside !== null) await takeSeatBeside(trx, { county, adviser: beside }, after, app.newId())
}

const keepsTime = ({ status }: Booking, { policy }: StoredOffer) => isBooked(status) && (status !== 'pending' || policy.blocksWhilePending)

export const isBooked = (status: BookingStatus): boolean => (bookedStatuses as readonly BookingStatus[]).includes(status)

const isElsewhere = (seat: StoredSeat, { start, end, place }: Booking) =>
  seat.start !== start || seat.end !== end || seat.place !== (place ?? null)

const moveSeat = async (app: LockedApp, { trx, seats }: LockedBook, { offer, seat, after }: Step & { seat: { entry: string } }) => {
  const key = { county: offer.county, adviser: offer.adviser }
  const isShared = seats.some(({ id, entry }) => id !== seat.id && entry === seat.entry)
  const isJoining = seats.some(({ service, start, place, entry }) => {
    return entry !== null && entry !== seat.entry && service === after.service && start === after.start && place === (after.place ?? null)
  })
  if (!isShared && !isJoining) return void (await moveSitting(trx, key, after))
  await leaveSeats(trx, offer.county, [seat.id])
  await takeSeats(app, { trx }, offer, after)
}

const aDay = 1_440

/** 顾问要在一天内, and within a quarter of the time that is left, say yes or no. */
const decideBy = ({ start }: Booking, now: number): number => now + Math.max(1, Math.min(aDay, Math.floor((start - now) / 4)))
