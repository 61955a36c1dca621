import type { DayNumber } from './civil-day'
import { type BookingCalendar, isBookingWorkday } from './day-pattern'

/** 可约范围: how far ahead one can book, in days of the adviser's own calendar; today counts as none of them. */
export type Horizon =
  | { readonly by: 'days'; readonly days: number }
  /** Weekends and holidays in between can be booked and are not counted. */
  | { readonly by: 'workdays'; readonly workdays: number }
  /** From one day to another, both included. */
  | { readonly by: 'dates'; readonly from?: DayNumber; readonly until: DayNumber }
  /** So many days that have a free slot, today among them if it has one; full days are passed over. */
  | { readonly by: 'bookableDays'; readonly days: number }

/** The first and the last day that can be booked. */
export interface Span {
  readonly first: DayNumber
  readonly last: DayNumber
}

interface Asked {
  readonly today: DayNumber
  readonly calendar: BookingCalendar
  /** Whether a day would have a slot if there were no horizon. */
  readonly hasSlot: (day: DayNumber) => boolean
}

/** Nobody looks further ahead than a year, however many days were asked for. */
const furthest = 366

export const horizonSpan = (horizon: Horizon, asked: Asked): Span => {
  const { today } = asked
  if (horizon.by === 'dates') return { first: Math.max(today, horizon.from ?? today), last: horizon.until }
  if (horizon.by === 'days') return { first: today, last: today + horizon.days }
  return { first: today, last: horizon.by === 'workdays' ? workdaysOn(horizon.workdays, asked) : bookableDaysOn(horizon.days, asked) }
}

const workdaysOn = (workdays: number, { today, calendar }: Asked) => {
  let day = today
  for (let left = workdays; left > 0 && day < today + furthest; ) {
    day += 1
    if (isBookingWorkday(calendar, day)) left -= 1
  }
  return day
}

const bookableDaysOn = (days: number, { today, hasSlot }: Asked) => {
  let left = days
  for (let day = today; day <= today + furthest; day += 1) {
    if (hasSlot(day)) left -= 1
    if (left <= 0) return day
  }
  return today + furthest
}
