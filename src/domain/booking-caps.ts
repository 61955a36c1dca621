import type { DayNumber } from './civil-day'
import type { Interval } from './interval'
import { localDayAt, type Zone } from './zone'

/** 限额: so much and no more; days and weeks are the adviser's own, a week begins on Monday. */
export interface Caps {
  readonly sittingsPerDay?: number
  readonly sittingsPerWeek?: number
  readonly minutesPerDay?: number
  readonly minutesPerWeek?: number
  /** Of one resident, with whichever adviser. */
  readonly bookingsPerResidentDay?: number
  readonly openBookingsPerResident?: number
}

interface Load {
  readonly count: number
  readonly minutes: number
}

const noLoad: Load = { count: 0, minutes: 0 }

const mondayBased = 3

/** The week a day is in, counted from the week of 1970-01-01. */
const weekAt = (day: DayNumber): number => Math.floor((day + mondayBased) / 7)

/** Whether the adviser takes one more sitting of this length on a day. */
export const adviserCap = (caps: Caps, zone: Zone, sittings: readonly Interval[]): ((day: DayNumber, minutes: number) => boolean) => {
  const days = loads(sittings, (start) => localDayAt(zone, start))
  const weeks = loads(sittings, (start) => weekAt(localDayAt(zone, start)))
  return (day, minutes) => {
    const onDay = days.get(day) ?? noLoad
    const inWeek = weeks.get(weekAt(day)) ?? noLoad
    return (
      onDay.count < (caps.sittingsPerDay ?? Number.POSITIVE_INFINITY) &&
      inWeek.count < (caps.sittingsPerWeek ?? Number.POSITIVE_INFINITY) &&
      onDay.minutes + minutes <= (caps.minutesPerDay ?? Number.POSITIVE_INFINITY) &&
      inWeek.minutes + minutes <= (caps.minutesPerWeek ?? Number.POSITIVE_INFINITY)
    )
  }
}

/** Whether a resident may hold one more booking on a day. */
export const residentCap = (caps: Caps, zone: Zone, claims: readonly Interval[]): ((day: DayNumber) => boolean) => {
  const days = loads(claims, (start) => localDayAt(zone, start))
  const mayHoldMore = claims.length < (caps.openBookingsPerResident ?? Number.POSITIVE_INFINITY)
  return (day) => mayHoldMore && (days.get(day) ?? noLoad).count < (caps.bookingsPerResidentDay ?? Number.POSITIVE_INFINITY)
}

const loads = (intervals: readonly Interval[], keyOf: (start: number) => number): ReadonlyMap<number, Load> => {
  const found = new Map<number, Load>()
  for (const { start, end } of intervals) {
    const { count, minutes } = found.get(keyOf(start)) ?? noLoad
    found.set(keyOf(start), { count: count + 1, minutes: minutes + end - start })
  }
  return found
}
