import { type BookingAction, type BookingFacts, type BookingStatus, bookedStatuses, bookingLifecycle, hasNotice } from './booking'
import type { Adviser, Sitting, Travel } from './diary'
import type { Interval } from './interval'
import { next } from './lifecycle'
import { fail, type Outcome, succeed } from './outcome'
import type { Actor } from './role'
import type { ServiceItem } from './service-item'
import { type SlotRefusal, slotRefusal } from './slot-refusal'

/** One person's booking; instants in minutes since 1970-01-01T00:00Z. */
export interface Booking extends Interval {
  readonly id: string
  readonly owner: string
  readonly service: string
  readonly place?: string
  readonly status: BookingStatus
  /** 保留到: a hold is over at this minute. */
  readonly heldUntil?: number
  readonly isRenewed: boolean
  /** How often the resident has moved it. */
  readonly moves: number
  readonly before: number
  readonly after: number
}

/** 预约规矩: what the office asks of everybody, in minutes and times. */
export interface BookingPolicy {
  readonly holdMinutes: number
  readonly moveNotice: number
  readonly moves: number
  readonly wantsApproval: boolean
  /** Whether what waits for the adviser's yes keeps its time; otherwise the first yes takes it. */
  readonly blocksWhilePending: boolean
}

interface OwnBook {
  readonly adviser: Omit<Adviser, 'sittings'>
  readonly bookings: readonly Booking[]
  readonly travel?: Travel
}

/** One adviser's bookings and everything a decision about them asks; read and written under one lock. */
export interface AppointmentBook extends OwnBook {
  /** 联合接待: whoever sits with the adviser has the time too, or neither has. */
  readonly beside?: OwnBook
  readonly policy: BookingPolicy
  readonly now: number
}

export interface TimeWanted {
  readonly owner: string
  readonly service: ServiceItem
  readonly start: number
  readonly place?: string
  /** What the person holds with whichever adviser, without what is about to be moved. */
  readonly claims: readonly Interval[]
}

export type BookingRefusal = SlotRefusal | 'holdOver' | 'notYours' | 'notNow'

/** 锁定: the time is kept for this person until the hold runs out. */
export const hold = (book: AppointmentBook, id: string, wanted: TimeWanted): Outcome<Booking, BookingRefusal> => {
  const refusal = refusalOf(book, wanted)
  if (refusal) return fail(refusal)
  const { owner, service, start, place } = wanted
  return succeed({
    id,
    owner,
    service: service.id,
    start,
    end: start + service.duration,
    before: service.before,
    after: service.after,
    ...(place !== undefined && { place }),
    status: 'held',
    heldUntil: book.now + book.policy.holdMinutes,
    isRenewed: false,
    moves: 0,
  })
}

/** 确认: only by whose hold it is, only while it lasts, and only if the time could be taken now. */
export const confirm = (book: AppointmentBook, booking: Booking, wanted: TimeWanted): Outcome<Booking, BookingRefusal> => {
  const step = take(book, booking, 'confirm', 'resident')
  if (!step.ok) return step
  if (booking.owner !== wanted.owner) return fail('notYours')
  return retaken(book, booking, wanted, step.value)
}

/** 顾问同意: of two that wait for the same time one alone is said yes to. */
export const approve = (book: AppointmentBook, booking: Booking, wanted: TimeWanted): Outcome<Booking, BookingRefusal> => {
  const step = take(book, booking, 'approve', 'lawyer')
  if (!step.ok) return step
  return retaken(book, booking, wanted, step.value)
}

/** 改期, or moved by the office: the old time is given up in the same moment as the new one is taken, and never blocks it. */
export const reschedule = (
  book: AppointmentBook,
  booking: Booking,
  wanted: TimeWanted,
  by: 'resident' | 'lawyer' = 'resident',
): Outcome<Booking, BookingRefusal> => {
  const step = take(book, booking, by === 'resident' ? 'reschedule' : 'move', by)
  if (!step.ok) return step
  if (booking.owner !== wanted.owner) return fail('notYours')
  const refusal = refusalOf(without(book, booking), wanted)
  if (refusal) return fail(refusal)
  const moves = booking.moves + Number(by === 'resident')
  return succeed({ ...booking, start: wanted.start, end: wanted.start + wanted.service.duration, moves })
}

/** Every step that asks for no new time: renew, release, approve, decline, cancel and what comes after. */
export const take = (
  book: AppointmentBook,
  booking: Booking,
  action: BookingAction,
  actor: Actor,
  more: BookingFacts = {},
): Outcome<BookingStatus, BookingRefusal> => {
  const step = next(bookingLifecycle, { status: booking.status }, action, actor, { ...factsOf(book, booking), ...more })
  if (step.ok) return step
  return fail(booking.status === 'held' && isHoldOver(book, booking) ? 'holdOver' : 'notNow')
}

/** 续时: once, for as long again. */
export const renew = (book: AppointmentBook, booking: Booking): Outcome<Booking, BookingRefusal> => {
  const step = take(book, booking, 'renew', 'resident')
  if (!step.ok) return step
  return succeed({ ...booking, isRenewed: true, heldUntil: (booking.heldUntil ?? book.now) + book.policy.holdMinutes })
}

/** The sittings that bookings make: those of one service that begin together in one place share it. */
export const sittingsOf = ({ bookings, policy }: Pick<AppointmentBook, 'bookings' | 'policy'>): Sitting[] => {
  const sittings = new Map<string, Sitting>()
  for (const booking of bookings.filter((kept) => keepsTime(kept, policy))) {
    const { start, end, before, after, service, place, owner, heldUntil } = booking
    const key = [service, start, place ?? ''].join(' ')
    const seat = { owner, ...(booking.status === 'held' && heldUntil !== undefined && { heldUntil }) }
    const shared = sittings.get(key)
    const sitting = { start, end, before, after, service, ...(place !== undefined && { place }) }
    sittings.set(key, shared ? { ...shared, seats: [...shared.seats, seat] } : { ...sitting, seats: [seat] })
  }
  return [...sittings.values()]
}

const keepsTime = ({ status }: Booking, { blocksWhilePending }: BookingPolicy) =>
  (bookedStatuses as readonly BookingStatus[]).includes(status) && (status !== 'pending' || blocksWhilePending)

/** What was held or waited for is taken as if it had never been there; that it was asked for early enough was seen then. */
const retaken = (book: AppointmentBook, booking: Booking, wanted: TimeWanted, status: BookingStatus): Outcome<Booking, BookingRefusal> => {
  const refusal = refusalOf(without(book, booking), { ...wanted, service: { ...wanted.service, lead: 0 } })
  return refusal ? fail(refusal) : succeed(kept(booking, status))
}

const without = ({ beside, ...book }: AppointmentBook, { id }: Booking): AppointmentBook => {
  const others = (bookings: readonly Booking[]) => bookings.filter((other) => other.id !== id)
  return { ...book, bookings: others(book.bookings), ...(beside && { beside: { ...beside, bookings: others(beside.bookings) } }) }
}

/** Of two who sit together each is asked alone. */
const refusalOf = ({ beside, ...book }: AppointmentBook, wanted: TimeWanted) =>
  refusalIn(book, wanted) ?? (beside && refusalIn({ ...beside, policy: book.policy, now: book.now }, wanted))

const refusalIn = (book: AppointmentBook, { owner, service, start, place, claims }: TimeWanted) => {
  const { adviser, now, travel } = book
  return slotRefusal(
    {
      service,
      adviser: { ...adviser, sittings: sittingsOf(book) },
      now,
      ...(place !== undefined && { place }),
      ...(travel && { travel }),
      seeker: { account: owner, claims },
    },
    start,
  )
}

const isHoldOver = ({ now }: AppointmentBook, { heldUntil }: Booking) => heldUntil !== undefined && heldUntil <= now

const factsOf = (book: AppointmentBook, booking: Booking): BookingFacts => ({
  isHoldOver: isHoldOver(book, booking),
  isRenewed: booking.isRenewed,
  wantsApproval: book.policy.wantsApproval,
  hasBegun: booking.start <= book.now,
  hasNotice: hasNotice(booking.start, book.now, book.policy.moveNotice),
  movesLeft: book.policy.moves - booking.moves,
})

const kept = ({ heldUntil: _, ...booking }: Booking, status: BookingStatus): Booking => ({ ...booking, status })
