import { type DayNumber, dayOf, weekdayOf } from './civil-day'

/** 驻村日: the same weekday of the month, or the same date. */
export type DutyRule =
  | { readonly by: 'weekday'; readonly nth: number; readonly weekday: number }
  | { readonly by: 'date'; readonly date: number }

/** Whether an adviser comes to the village on this day. */
const isDutyDay = (rule: DutyRule, day: DayNumber): boolean => {
  const date = Number(dayOf(day).slice(8))
  if (rule.by === 'date') return date === rule.date
  return weekdayOf(day) === rule.weekday && Math.ceil(date / 7) === rule.nth
}

const aheadDays = 92

/** The next so many days on which they come, today among them. */
export const nextDutyDays = (rule: DutyRule, today: DayNumber, count: number): string[] => {
  const found: string[] = []
  for (let day = today; day < today + aheadDays && found.length < count; day += 1) if (isDutyDay(rule, day)) found.push(dayOf(day))
  return found
}
