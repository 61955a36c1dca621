import type { BookingContact, BookingKey, BookingView, SetMeeting } from '../../../contract/booking'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { type BookingStatus, bookedStatuses } from '../../../domain/booking'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { setMeeting as saveMeeting } from '../../store/booking-store'
import { findBooking } from '../../store/found-booking-store'
import { findHome } from '../../store/home-store'
import { insertLook } from '../../store/person-data-store'
import { partIn } from './office'
import { toBooking } from './wire-booking'

const isOpen = (status: BookingStatus) => (bookedStatuses as readonly BookingStatus[]).includes(status) && status !== 'held'

/** 会议号: of this sitting alone, so that nobody walks in on another's. */
export const setMeeting = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  person: Person,
  { county, id, meeting }: SetMeeting,
): Promise<Outcome<BookingView, Failure>> => {
  const found = await findBooking(db, { county, id })
  const part = found && partIn(found, person)
  if (!found || !part || part === 'resident') return fail('notFound')
  if (found.mode !== 'video' || !isOpen(found.status)) return fail('notNow')
  const digits = meeting.replace(/\D/g, '') || null
  await saveMeeting(db, found, digits)
  return succeed(toBooking({ ...found, meeting: digits }, { part, at: now() }))
}

/** 联系方式 of who booked, for whoever is to ring them; the person reads of every look. */
export const contactOf = async (
  { db, cipher, now, newId }: Pick<App, 'db' | 'cipher' | 'now' | 'newId'>,
  person: Person,
  key: BookingKey,
): Promise<Outcome<BookingContact, Failure>> => {
  const found = await findBooking(db, key)
  const part = found && partIn(found, person)
  if (!found || !part || part === 'resident' || !(isOpen(found.status) || found.to_ring)) return fail('notFound')
  const sealed = (await findHome(db, found.owner))?.phone
  const look = { account: found.owner, actor: person.account, actor_role: part, what: 'phone', reason: 'contact' } as const
  await insertLook(db, { id: newId(), ...look, about: found.id, at: now() })
  return succeed({ phone: sealed ? cipher.open('account.phone', cityCounty, sealed) : null })
}
