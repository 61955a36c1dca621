import type { BookingKey, BookingView, OwnBookings } from '../../../contract/booking'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findBooking, listBookingsOf } from '../../store/booking-store'
import { listWaitsOf } from '../../store/wait-store'
import { toBooking, toWaiting } from './wire-booking'

type ReadApp = Pick<App, 'db' | 'now'>

/** For whose it is, and in whose diary it stands; for nobody else it is there. */
export const viewBooking = async ({ db, now }: ReadApp, { account }: Person, key: BookingKey): Promise<Outcome<BookingView, Failure>> => {
  const found = await findBooking(db, key)
  if (!found || (found.owner !== account && found.adviser_account !== account)) return fail('notFound')
  if (found.owner !== account && (found.status === 'held' || found.status === 'released')) return fail('notFound')
  return succeed(toBooking(found, { account, at: now() }))
}

const shownMs = 90 * 86_400_000

/** 我的预约 and 候补, wherever in the city. */
export const ownBookings = async ({ db, now }: ReadApp, { account }: Person): Promise<OwnBookings> => {
  const at = now()
  const rows = await listBookingsOf(db, account, new Date(at.getTime() - shownMs))
  const waits = await listWaitsOf(db, account)
  return {
    bookings: rows.map((row) => toBooking(row, { account, at })).filter(({ status }) => status !== 'released'),
    waiting: waits.map(toWaiting),
  }
}
