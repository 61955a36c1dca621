import { dayNumberOf } from './civil-day'
import type { DayPattern, OpenRange } from './day-pattern'
import type { Interval } from './interval'

/** 排班 as an adviser sets it; single days are kept beside it. */
export interface KeptPattern {
  readonly weekly: readonly (readonly OpenRange[])[]
  readonly breaks: readonly Interval[]
  readonly makeup: readonly OpenRange[] | null
  readonly worksOnHolidays: boolean
}

/** A day with hours of its own, as 'YYYY-MM-DD'. */
export interface KeptDay {
  readonly day: string
  readonly ranges: readonly OpenRange[]
}

export const emptyPattern: KeptPattern = { weekly: [[], [], [], [], [], [], []], breaks: [], makeup: null, worksOnHolidays: false }

export const dayPatternOf = (
  { weekly, breaks, makeup, worksOnHolidays }: KeptPattern,
  { own, office }: { readonly own: readonly KeptDay[]; readonly office: readonly KeptDay[] },
): DayPattern => ({
  weekly,
  breaks,
  worksOnHolidays,
  ...(makeup && { makeup }),
  overrides: byDay(own),
  officeDays: byDay(office),
})

const byDay = (days: readonly KeptDay[]) => new Map(days.map(({ day, ranges }) => [dayNumberOf(day), ranges]))

/** Whether the hours of a day are in order and apart; two villages may share no minute. */
export const areInOrder = (ranges: readonly OpenRange[]): boolean =>
  ranges.every(({ start, end }, at) => start < end && (ranges[at - 1]?.end ?? 0) <= start)
