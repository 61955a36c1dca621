import { isProvisional, type WorkCalendar } from './calendar'
import { dayAt, dayNumberAt, momentOf } from './civil-day'
import { afterWorkTime, type Due, type LimitKind, usualWindows, workTimeBetween } from './deadline'

/** 挂账 lasts a year at most. */
export const longestPauseDays = 365

/** When a pause of so many days ends: as the last of them begins to be worked. */
export const pauseEndsAt = (startMs: number, days: number): number => momentOf(dayNumberAt(startMs) + days, usualWindows[0]?.from ?? 0)

interface Pause {
  readonly kind: LimitKind
  readonly dueMs: number
  readonly pausedMs: number
  readonly resumedMs: number
  readonly calendar: WorkCalendar
}

/** Limits that run through nights and holidays are moved by the time that passed; the others get back the working time that was left. */
const runsOn: Readonly<Record<LimitKind, boolean>> = { urgentHours: true, naturalDays: true, workHours: false, workdays: false }

/** The due time after a pause: what was left is left again, to the millisecond; what was late before stays late by as much. */
export const dueAfterPause = ({ kind, dueMs, pausedMs, resumedMs, calendar }: Pause): Due => {
  if (runsOn[kind] || dueMs <= pausedMs) return { dueMs: dueMs + (resumedMs - pausedMs), provisional: false }
  const leftMs = workTimeBetween(pausedMs, dueMs, calendar)
  const moved = leftMs === 0 ? Math.max(dueMs, resumedMs) : afterWorkTime(resumedMs, leftMs, calendar)
  return { dueMs: moved, provisional: isProvisional(calendar, dayAt(moved)) }
}
