import { type DayNumber, dayNumberOf, dayOf, weekdayOf } from './civil-day'

/** 五每: 每天通报、每周研判、每月调度、每季度考核, and the year. */
export const numberSpans = ['day', 'week', 'month', 'quarter', 'year'] as const
export type NumberSpan = (typeof numberSpans)[number]

/** What is kept of each area: its days, and for long looks its months. */
export type KeptSpan = 'day' | 'month'

/** Days as 'YYYY-MM-DD'; the first, and the first that is no longer of it. */
export interface Stretch {
  readonly from: string
  readonly until: string
}

export const keptSpanOf = (span: NumberSpan): KeptSpan => (span === 'quarter' || span === 'year' ? 'month' : 'day')

const monthsIn: { readonly [Span in NumberSpan]?: number } = { month: 1, quarter: 3, year: 12 }

/** The day, week, month, quarter or year in which the day lies. */
export const stretchOf = (span: NumberSpan, day: string): Stretch => {
  const months = monthsIn[span]
  if (months !== undefined) return stretchOfMonths(Math.floor(monthNumberOf(day) / months) * months, months)
  const number = dayNumberOf(day)
  const first = span === 'week' ? number - weekdayOf(number) + 1 : number
  return { from: dayOf(first), until: dayOf(first + (span === 'week' ? 7 : 1)) }
}

/** The one before it. */
export const stretchBefore = (span: NumberSpan, { from }: Stretch): Stretch => stretchOf(span, dayOf(dayNumberOf(from) - 1))

/** The days or months in it, each by its first day. */
export const partsOfStretch = (span: NumberSpan, { from, until }: Stretch): string[] => {
  if (keptSpanOf(span) === 'month') {
    const first = monthNumberOf(from)
    return Array.from({ length: monthNumberOf(until) - first }, (_, month) => monthBegin(first + month))
  }
  const first: DayNumber = dayNumberOf(from)
  return Array.from({ length: dayNumberOf(until) - first }, (_, day) => dayOf(first + day))
}

const monthNumberOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const monthBegin = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

const stretchOfMonths = (first: number, months: number): Stretch => ({ from: monthBegin(first), until: monthBegin(first + months) })
