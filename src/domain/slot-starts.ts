import type { DayNumber } from './civil-day'
import { openRanges, rangesFor } from './day-pattern'
import type { Adviser } from './diary'
import { firstEndingAfter, type Interval, without } from './interval'
import type { ServiceItem } from './service-item'
import { instantOf, localMinutesAt, minutesADay, type Zone } from './zone'

/** Whose hours, for which service and where. */
export interface HoursQuery {
  readonly service: ServiceItem
  readonly adviser: Adviser
  readonly place: string | undefined
}

/**
 * The moments of a day at which a new sitting could begin; it may end after midnight where the hours go on. What is blocked
 * stands as `merged` leaves it.
 */
export const startsOn = (day: DayNumber, query: HoursQuery, blocked: readonly Interval[]): number[] =>
  runsOn(day, query).flatMap((run) => (query.service.align === 'flow' ? flowing : onGrid)(run, query, blocked))

/** Whether a sitting that begins on a day keeps to the hours of it. */
export const isWithinHours = ({ start, end }: Interval, day: DayNumber, query: HoursQuery): boolean =>
  runsOn(day, query).some((run) => run.start <= start && start < run.end && end <= run.openUntil)

/**
 * One stretch of a day's hours. Hours that cross midnight are kept as two days' ranges and read as one: starts are counted from
 * where the stretch began, and the last may run on into the next day. A day open from midnight to midnight counts anew.
 */
interface Run {
  readonly countedFrom: number
  readonly start: number
  readonly end: number
  readonly openUntil: number
}

const runsOn = (day: DayNumber, { adviser, place }: HoursQuery): Run[] => {
  const { zone } = adviser
  const hours = (of: DayNumber) => rangesFor(openRanges(adviser.pattern, adviser.calendar, of), place)
  return hours(day).map(({ start, end }) => {
    const before = start === 0 ? hours(day - 1).at(-1) : undefined
    const isContinued = before?.end === minutesADay && before.start > 0
    const next = end === minutesADay ? hours(day + 1)[0] : undefined
    return {
      countedFrom: isContinued ? instantOf(zone, day - 1, before.start) : instantOf(zone, day, start),
      start: instantOf(zone, day, start),
      end: instantOf(zone, day, end),
      openUntil: next?.start === 0 ? instantOf(zone, day + 1, next.end) : instantOf(zone, day, end),
    }
  })
}

const onGrid = (
  { countedFrom, start, end, openUntil }: Run,
  { service: { duration, step } }: HoursQuery,
  blocked: readonly Interval[],
): number[] => {
  const found: number[] = []
  let next = firstEndingAfter(blocked, start)
  for (let at = countedFrom + ceilTo(start - countedFrom, step); at < end && at + duration <= openUntil; at += step) {
    while ((blocked[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1
    if ((blocked[next]?.start ?? Number.POSITIVE_INFINITY) >= at + duration) found.push(at)
  }
  return found
}

const flowing = (run: Run, { service: { duration, step }, adviser: { zone } }: HoursQuery, blocked: readonly Interval[]): number[] => {
  const { countedFrom, start, end, openUntil } = run
  const found: number[] = []
  for (const free of without({ start: countedFrom, end: openUntil }, blocked))
    for (let at = roundUp(free.start, step, zone); at < end && at + duration <= free.end; at += step) if (at >= start) found.push(at)
  return found
}

/** What people call a round time for such a step: the hour for an hour, the quarter for three quarters. */
const roundTimes = [60, 30, 20, 15, 10, 5] as const

const roundUp = (instant: number, step: number, zone: Zone) => {
  const round = roundTimes.find((minutes) => step % minutes === 0) ?? 1
  const local = localMinutesAt(zone, instant)
  return instant + ceilTo(local, round) - local
}

const ceilTo = (value: number, unit: number) => Math.ceil(value / unit) * unit
