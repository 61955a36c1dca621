import type { BookingCalendar, DayPattern } from './day-pattern'
import { doOverlap, type Interval, merged } from './interval'
import type { ServiceItem } from './service-item'
import type { Zone } from './zone'

/** One person's place at a sitting. */
interface Seat {
  readonly owner: string
  /** A hold blocks only until it runs out; what is booked, or waits for a yes that keeps the time, blocks as it is. */
  readonly heldUntil?: number
}

/** 一场: what stands in an adviser's diary. */
export interface Sitting extends Interval {
  readonly service: string
  readonly before: number
  readonly after: number
  readonly place?: string
  readonly seats: readonly Seat[]
}

/** An adviser's hours and what is in them; instants are minutes since 1970-01-01T00:00Z. */
export interface Adviser {
  readonly id: string
  readonly zone: Zone
  readonly pattern: DayPattern
  readonly calendar: BookingCalendar
  readonly sittings: readonly Sitting[]
  /** Leave and whatever else keeps the adviser away; no rest is kept around it. */
  readonly away: readonly Interval[]
}

/** Minutes on the way from one village to another. */
export type Travel = (from: string, to: string) => number

/** For what, for whom and when a diary is read. */
export interface Reading {
  readonly service: ServiceItem
  readonly place: string | undefined
  readonly travel: Travel | undefined
  readonly now: number
  readonly account: string | undefined
}

interface SharedSlot extends Interval {
  readonly seatsLeft: number
}

interface Diary {
  /** The sittings that count. */
  readonly taken: readonly Sitting[]
  /** When the adviser has no time for a new sitting, as `merged` leaves it. */
  readonly blocked: readonly Interval[]
  /** Sittings of the same service at the same place that have a seat left. */
  readonly shared: readonly SharedSlot[]
}

/** What a diary leaves of an adviser's time for a service at a place. */
export const readDiary = ({ sittings, away }: Adviser, reading: Reading): Diary => {
  const taken = sittings.filter((sitting) => liveSeats(sitting, reading).length > 0)
  return {
    taken,
    blocked: merged([...away, ...taken.map((sitting) => withRest(sitting, reading))]),
    // Whoever is away opens no further seats of what was booked before.
    shared: taken.flatMap((sitting) => seatsAt(sitting, reading)).filter((slot) => !away.some((gone) => doOverlap(gone, slot))),
  }
}

/** The seats that count: a hold that ran out counts no more. */
const liveSeats = ({ seats }: Sitting, { now }: Reading): readonly Seat[] =>
  seats.filter(({ heldUntil }) => heldUntil === undefined || heldUntil > now)

/** A sitting with the time around it in which no other of this service may stand. */
const withRest = (sitting: Sitting, { service, place, travel }: Reading): Interval => {
  const rest = (one: number, other: number) => (service.combine === 'sum' ? one + other : Math.max(one, other))
  const way = (from: string | undefined, to: string | undefined) =>
    from === undefined || to === undefined || from === to ? 0 : (travel?.(from, to) ?? 0)
  return {
    start: sitting.start - Math.max(rest(sitting.before, service.after), way(place, sitting.place)),
    end: sitting.end + Math.max(rest(sitting.after, service.before), way(sitting.place, place)),
  }
}

const seatsAt = (sitting: Sitting, reading: Reading): SharedSlot[] => {
  const { start, end, service, place } = sitting
  const isSame = service === reading.service.id && place === reading.place && end - start === reading.service.duration
  const taken = liveSeats(sitting, reading)
  const isThere = taken.some(({ owner }) => owner === reading.account)
  const seatsLeft = reading.service.capacity - taken.length
  return isSame && !isThere && seatsLeft > 0 ? [{ start, end, seatsLeft }] : []
}
