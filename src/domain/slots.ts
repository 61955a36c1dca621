import { adviserCap, residentCap } from './booking-caps'
import { horizonSpan, type Span } from './booking-horizon'
import { isProvisional } from './calendar'
import { type DayNumber, dayOf } from './civil-day'
import { type Adviser, type Reading, readDiary, type Travel } from './diary'
import { doOverlap, type Interval } from './interval'
import type { ServiceItem } from './service-item'
import { isWithinHours, startsOn } from './slot-starts'
import { localDayAt } from './zone'

/** Who looks for a time. */
interface Seeker {
  readonly account: string
  /** What this person has booked or holds already, with whichever adviser; without what is about to be confirmed or moved. */
  readonly claims: readonly Interval[]
}

export interface SlotQuery {
  readonly service: ServiceItem
  readonly adviser: Adviser
  readonly now: number
  /** Slots that begin from here on … */
  readonly from: number
  /** … and before this moment. */
  readonly until: number
  /** Where it takes place; none where nobody travels. */
  readonly place?: string
  readonly travel?: Travel
  readonly seeker?: Seeker
}

export interface Slot extends Interval {
  readonly seatsLeft: number
  /** 待节假日公布确认: no notice has been published yet that could take the day away. */
  readonly provisional: boolean
}

/**
 * The times at which a service can be booked with one adviser, in order. A hold is decided by this same function, so nothing is
 * offered that would be refused, and nothing refused that is offered (Linli's booking rules, 5.3).
 */
export const findSlots = (query: SlotQuery): Slot[] => {
  const { adviser, from, until } = query
  if (from >= until) return []
  const daily = slotsByDay(query)
  const { first, last } = spanOf(query, daily)
  const firstDay = Math.max(first, localDayAt(adviser.zone, from))
  const lastDay = Math.min(last, localDayAt(adviser.zone, until - 1))
  const found: Slot[] = []
  for (let day = firstDay; day <= lastDay; day += 1)
    for (const slot of daily(day)) if (slot.start >= from && slot.start < until) found.push(slot)
  return found
}

/** The first and the last day on which anything can be booked at all. */
export const bookableSpan = (query: Omit<SlotQuery, 'from' | 'until'>): Span => spanOf(query, slotsByDay(query))

const spanOf = ({ service, adviser, now }: Omit<SlotQuery, 'from' | 'until'>, daily: (day: DayNumber) => readonly Slot[]): Span =>
  horizonSpan(service.horizon, {
    today: localDayAt(adviser.zone, now),
    calendar: adviser.calendar,
    hasSlot: (day) => daily(day).length > 0,
  })

/** The slot that begins at this moment, if it can be booked. */
export const slotAt = (query: Omit<SlotQuery, 'from' | 'until'>, start: number): Slot | undefined =>
  findSlots({ ...query, from: start, until: start + 1 })[0]

/** Everything but the horizon, a day at a time: the slots that begin on it. */
const slotsByDay = ({
  service,
  adviser,
  now,
  place,
  travel,
  seeker,
}: Omit<SlotQuery, 'from' | 'until'>): ((day: DayNumber) => readonly Slot[]) => {
  const reading: Reading = { service, place, travel, now, account: seeker?.account }
  const hours = { service, adviser, place }
  const { blocked, taken, shared } = readDiary(adviser, reading)
  const adviserMayTake = adviserCap(service.caps, adviser.zone, taken)
  const residentMayTake = residentCap(service.caps, adviser.zone, seeker?.claims ?? [])
  const isFree = (start: number, end: number) =>
    start >= now + service.lead && !seeker?.claims.some((claim) => doOverlap(claim, { start, end }))

  const freshOn = (day: DayNumber, provisional: boolean): Slot[] => {
    const found: Slot[] = []
    if (!adviserMayTake(day, service.duration)) return found
    for (const start of startsOn(day, hours, blocked)) {
      const end = start + service.duration
      if (isFree(start, end)) found.push({ start, end, seatsLeft: service.capacity, provisional })
    }
    return found
  }
  const sharedOn = (day: DayNumber, provisional: boolean): Slot[] =>
    shared
      .filter((slot) => localDayAt(adviser.zone, slot.start) === day && isWithinHours(slot, day, hours) && isFree(slot.start, slot.end))
      .map(({ start, end, seatsLeft }) => ({ start, end, seatsLeft, provisional }))

  return (day) => {
    if (!residentMayTake(day)) return []
    const provisional = isProvisional(adviser.calendar, dayOf(day))
    const [fresh, joined] = [freshOn(day, provisional), sharedOn(day, provisional)]
    return joined.length === 0 ? fresh : [...fresh, ...joined].sort((one, other) => one.start - other.start)
  }
}
