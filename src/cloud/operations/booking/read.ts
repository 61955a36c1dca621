import type { BookingKey, BookingView, OwnBookings } from '../../../contract/booking'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findBooking, listBookingsOf, listUnsettled } from '../../store/found-booking-store'
import { listWaitsOf } from '../../store/wait-store'
import { alternativesTo } from './alternatives'
import type { ConcernsApp } from './concerns'
import { partIn } from './office'
import { toBooking, toWaiting } from './wire-booking'

type ReadApp = Pick<App, 'db' | 'now'>

/** For whose it is, and for the office that answers for it; for nobody else it is there. */
export const viewBooking = async (app: ReadApp & ConcernsApp, person: Person, key: BookingKey): Promise<Outcome<BookingView, Failure>> => {
  const found = await findBooking(app.db, key)
  const part = found && partIn(found, person)
  if (!found || !part) return fail('notFound')
  if (part !== 'resident' && (found.status === 'held' || found.status === 'released')) return fail('notFound')
  const alternatives = part === 'resident' ? await alternativesTo(app, found) : []
  return succeed({ ...toBooking(found, { part, at: app.now() }), alternatives })
}

const shownMs = 90 * 86_400_000

/** 我的预约 and 候补, wherever in the city. */
export const ownBookings = (app: ReadApp, person: Person): Promise<OwnBookings> =>
  bookingsSince(app, person, new Date(app.now().getTime() - shownMs))

/** As far back as they are kept, for a person's own copy. */
export const allBookings = (app: ReadApp, person: Person): Promise<OwnBookings> => bookingsSince(app, person, new Date(0))

const bookingsSince = async ({ db, now }: ReadApp, { account }: Person, since: Date): Promise<OwnBookings> => {
  const at = now()
  const rows = await listBookingsOf(db, account, since)
  const waits = await listWaitsOf(db, account)
  return {
    bookings: rows.map((row) => toBooking(row, { part: 'resident', at })).filter(({ status }) => status !== 'released'),
    waiting: waits.map(toWaiting),
  }
}

/** 待处理: whatever stands in the way of somebody's leave, for all who may settle it. */
export const bookingsToSettle = async ({ db, now }: ReadApp, person: Person): Promise<BookingView[]> => {
  const at = now()
  const rows = await listUnsettled(db, { account: person.account, areas: person.grants.filter(isOffice).map(({ area }) => area), at })
  return rows.flatMap((row) => {
    const part = partIn(row, person)
    return part && part !== 'resident' ? [toBooking(row, { part, at })] : []
  })
}

const isOffice = ({ role }: Person['grants'][number]) => role === 'lawyer' || role === 'administrator'
