import type { WorkCalendar } from '../../../domain/calendar'
import { dayNumberOf, dayOf } from '../../../domain/civil-day'
import type { NoticeDay } from '../../../domain/holiday-notice'
import { calendarOf } from '../../store/calendar-store'

export interface NextCalendar {
  readonly calendar: WorkCalendar
  /** Days that the older notice of that year had, and which go. */
  readonly gone: readonly string[]
  readonly knownUntil: string
  /** From here on the two differ. */
  readonly changedFrom: string
}

/** The calendar with a year's notice in the place of what was there; without days the year is as unknown as before. */
export const nextCalendar = (
  known: readonly NoticeDay[],
  { knownUntil, year, days }: { knownUntil: string; year: number; days: readonly NoticeDay[] },
): NextCalendar => {
  // New Year's days off may begin in the old year: what a new notice says of a day wins.
  const ours = new Set(days.map(({ day }) => day))
  const gone = known.filter(({ day }) => day.startsWith(`${year}-`) || ours.has(day))
  const kept = known.filter((each) => !gone.includes(each))
  const until = untilOf({ knownUntil, year, isTakenBack: days.length === 0 })
  return {
    calendar: calendarOf([...kept, ...days], until),
    gone: gone.map(({ day }) => day),
    knownUntil: until,
    changedFrom: [...differing(gone, days), dayAfter(knownUntil < until ? knownUntil : until)].sort()[0] ?? until,
  }
}

const untilOf = ({ knownUntil, year, isTakenBack }: { knownUntil: string; year: number; isTakenBack: boolean }): string => {
  const [last, before] = [`${year}-12-31`, `${year - 1}-12-31`]
  if (isTakenBack) return knownUntil < before ? knownUntil : before
  return knownUntil > last ? knownUntil : last
}

const differing = (gone: readonly NoticeDay[], days: readonly NoticeDay[]): string[] => {
  const before = new Map(gone.map(({ day, kind }) => [day, kind]))
  const after = new Map(days.map(({ day, kind }) => [day, kind]))
  return [...new Set([...before.keys(), ...after.keys()])].filter((day) => before.get(day) !== after.get(day))
}

const dayAfter = (day: string): string => dayOf(dayNumberOf(day) + 1)
