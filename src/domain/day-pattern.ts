import { isProvisional, isWorkday, type WorkCalendar } from './calendar'
import { type DayNumber, dayOf, weekdayOf } from './civil-day'
import { type Interval, merged, without } from './interval'

/** 可约时段: minutes after midnight of one day; with a place, for those of that village alone. */
export interface OpenRange extends Interval {
  readonly place?: string
}

/** 排班模式: when an adviser takes bookings. */
export interface DayPattern {
  /** From Monday to Sunday. */
  readonly weekly: readonly (readonly OpenRange[])[]
  /** Taken out of every day of the week. */
  readonly breaks?: readonly Interval[]
  /** Days that the adviser set by hand; an empty list is a day off. */
  readonly overrides?: ReadonlyMap<DayNumber, readonly OpenRange[]>
  /** Days on which the adviser's office is closed, or open otherwise than usual. */
  readonly officeDays?: ReadonlyMap<DayNumber, readonly OpenRange[]>
  /** For a make-up workday (调休上班); without it such a day is like the weekday that the notice names, or like a Monday. */
  readonly makeup?: readonly OpenRange[]
  readonly worksOnHolidays?: boolean
}

/** The work calendar with what bookings ask about days that no notice speaks of yet. */
export interface BookingCalendar extends WorkCalendar {
  /** The weekday (1 for Monday) whose hours a make-up workday follows, where the notice names one. */
  readonly makeupWeekdays?: ReadonlyMap<string, number>
  /** Days off by the moon (除夕至初三, 端午, 中秋) beyond what the notices say, as 'YYYY-MM-DD'. */
  readonly lunarHolidays?: ReadonlySet<string>
}

/** When one can book on a day, ignoring what is booked already; the first rule that speaks of the day decides. */
export const openRanges = (pattern: DayPattern, calendar: BookingCalendar, day: DayNumber): readonly OpenRange[] => {
  const set = pattern.overrides?.get(day) ?? pattern.officeDays?.get(day)
  if (set) return set
  const date = dayOf(day)
  if (isOff(calendar, day, date) && !pattern.worksOnHolidays) return []
  return withoutBreaks(calendar.makeupDays.has(date) ? makeupRanges(pattern, calendar, date) : onWeekday(pattern, weekdayOf(day)), pattern)
}

/** Those of the ranges that serve a place, as few as possible and in order. */
export const rangesFor = (ranges: readonly OpenRange[], place: string | undefined): Interval[] =>
  merged(ranges.filter((range) => range.place === undefined || range.place === place))

const onWeekday = ({ weekly }: DayPattern, weekday: number) => weekly[weekday - 1] ?? []

const makeupRanges = (pattern: DayPattern, { makeupWeekdays }: BookingCalendar, date: string) =>
  pattern.makeup ?? onWeekday(pattern, makeupWeekdays?.get(date) ?? 1)

const withoutBreaks = (ranges: readonly OpenRange[], { breaks }: DayPattern): readonly OpenRange[] => {
  if (!breaks || breaks.length === 0) return ranges
  const pauses = merged(breaks)
  return ranges.flatMap((range) => without(range, pauses).map((left) => ({ ...range, ...left })))
}

const isOff = (calendar: BookingCalendar, day: DayNumber, date: string) => {
  if (!isProvisional(calendar, date)) return calendar.holidays.has(date)
  return isFixedHoliday(calendar, date) || mayBeShifted(calendar, day)
}

/** 全国年节及纪念日放假办法 (2025), art. 2: the days off that fall on the same date every year; 清明 is the 4th or the 5th. */
const fixedHolidays: ReadonlySet<string> = new Set(['01-01', '04-04', '04-05', '05-01', '05-02', '10-01', '10-02', '10-03'])

const isFixedHoliday = ({ lunarHolidays }: BookingCalendar, date: string) =>
  fixedHolidays.has(date.slice(5)) || (lunarHolidays?.has(date) ?? false)

/** So far from a holiday have notices moved a day's work: 2026-09-20 is worked for 2026-10-01. */
const shiftReach = 11

/** A weekend day so near a holiday may be given away or worked, so nobody is promised it before the notice. */
const mayBeShifted = (calendar: BookingCalendar, day: DayNumber) => {
  if (weekdayOf(day) <= 5) return false
  for (let near = day - shiftReach; near <= day + shiftReach; near += 1) if (isFixedHoliday(calendar, dayOf(near))) return true
  return false
}

/** Whether a day counts as a workday where a horizon is given in workdays. */
export const isBookingWorkday = (calendar: BookingCalendar, day: DayNumber): boolean => isWorkday(calendar, dayOf(day))
