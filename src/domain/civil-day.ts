const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

// China keeps one time, +08:00, all year.
const shanghaiMs = 8 * hourMs

/** A calendar day counted from 1970-01-01 = 0, so that days can be added and compared. */
export type DayNumber = number

/** The day in China at this moment. */
export const dayNumberAt = (ms: number): DayNumber => floorDivide(ms + shanghaiMs, dayMs)

/** The day in China at this moment as 'YYYY-MM-DD'. */
export const dayAt = (ms: number): string => dayOf(dayNumberAt(ms))

/** The moment in China so many minutes after the day began. */
export const momentOf = (day: DayNumber, minutes: number): number => day * dayMs - shanghaiMs + minutes * minuteMs

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: DayNumber): number => remainder(day + 3, 7) + 1

/** The number of a day written 'YYYY-MM-DD'; `days_from_civil` of Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms". */
export const dayNumberOf = (day: string): DayNumber => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const marchYear = month > 2 ? year : year - 1
  const era = floorDivide(marchYear, 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = floorDivide(153 * (month > 2 ? month - 3 : month + 9) + 2, 5) + date - 1
  const dayOfEra = yearOfEra * 365 + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day as 'YYYY-MM-DD'; `civil_from_days` of the same source. */
export const dayOf = (day: DayNumber): string => {
  const shifted = day + 719_468
  const era = floorDivide(shifted, 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = floorDivide(
    dayOfEra - floorDivide(dayOfEra, 1_460) + floorDivide(dayOfEra, 36_524) - floorDivide(dayOfEra, 146_096),
    365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100))
  const marchMonth = floorDivide(5 * dayOfYear + 2, 153)
  const date = dayOfYear - floorDivide(153 * marchMonth + 2, 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

const remainder = (value: number, divisor: number) => ((value % divisor) + divisor) % divisor

const floorDivide = (value: number, divisor: number) => (value - remainder(value, divisor)) / divisor
