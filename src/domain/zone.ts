import type { DayNumber } from './civil-day'

/** From this moment on (minutes since 1970-01-01T00:00Z) the clocks of a place are so many minutes ahead of UTC. */
export interface ZoneOffset {
  readonly from: number
  readonly minutes: number
}

/** 时区: the offsets of a place in the order of time, the first one good for all that came before; made outside, where the time-zone data is. */
export type Zone = readonly [ZoneOffset, ...ZoneOffset[]]

export const minutesADay = 1_440

/** The day that the calendar on the wall shows there at this moment. */
export const localDayAt = (zone: Zone, instant: number): DayNumber => Math.floor(localMinutesAt(zone, instant) / minutesADay)

/** What the clocks there show, as minutes since 1970-01-01 00:00 of their own. */
export const localMinutesAt = (zone: Zone, instant: number): number => {
  let { minutes } = zone[0]
  for (const offset of zone) if (offset.from <= instant) ({ minutes } = offset)
  return instant + minutes
}

/**
 * The moment at which clocks there show so many minutes after a day began. Where clocks are set back and show it twice, it is
 * the first time; where they are set forward over it, it is the moment at which that happens.
 */
export const instantOf = (zone: Zone, day: DayNumber, minutes: number): number => {
  const local = day * minutesADay + minutes
  let found = local - zone[0].minutes
  for (const [index, offset] of zone.entries()) {
    found = local - offset.minutes
    if (index > 0) found = Math.max(found, offset.from)
    const next = zone[index + 1]
    if (!next || found < next.from) return found
  }
  return found
}
