import type { Zone, ZoneOffset } from '../../../domain/zone'

const minuteMs = 60_000
const aDay = 1_440

/**
 * The offsets of an IANA time zone between two moments, in minutes since 1970-01-01T00:00Z; the rules of a city's zone are data
 * that only the platform has. Throws a RangeError for a name that no zone bears.
 */
export const zoneOf = (name: string, from: number, until: number): Zone => {
  const offsetAt = offsetsOf(name)
  const offsets: [ZoneOffset, ...ZoneOffset[]] = [{ from, minutes: offsetAt(from) }]
  for (let day = from; day < until; day += aDay) {
    const minutes = offsetAt(day + aDay)
    if (minutes !== offsetAt(day)) offsets.push({ from: changeBetween(day, day + aDay, offsetAt), minutes })
  }
  return offsets
}

const offsetsOf = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  return (minute: number): number => {
    const text = format.formatToParts(minute * minuteMs).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(text) ?? []
    return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  }
}

/** The first minute at which the later of two offsets holds. */
const changeBetween = (before: number, after: number, offsetAt: (minute: number) => number): number => {
  let [low, high] = [before, after]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle) === offsetAt(before)) low = middle
    else high = middle
  }
  return high
}
