import { isProvisional } from './calendar'
import { dayAt, dayNumberAt, momentOf } from './civil-day'
import { afterWorkTime, type Due, runsOn, type TimeKind, usualWindows, type WorkTime, workTimeBetween } from './deadline'

/** 挂账 lasts a year at most, whatever the city sets. */
export const longestPauseDays = 365

/** When a pause of so many days ends: as the last of them begins to be worked. */
export const pauseEndsAt = (startMs: number, days: number, windows = usualWindows): number =>
  momentOf(dayNumberAt(startMs) + days, windows[0]?.from ?? 0)

interface Pause extends WorkTime {
  readonly kind: TimeKind
  readonly dueMs: number
  readonly pausedMs: number
  readonly resumedMs: number
}

/**
 * The due time after a pause: what was left is left again, to the millisecond; what was late before stays late by as much.
 * Limits that run through nights and holidays are moved by the time that passed; the others get back the working time that was left.
 */
export const dueAfterPause = ({ kind, dueMs, pausedMs, resumedMs, ...time }: Pause): Due => {
  if (runsOn(kind) || dueMs <= pausedMs) return { dueMs: dueMs + (resumedMs - pausedMs), provisional: false }
  const leftMs = workTimeBetween(pausedMs, dueMs, time)
  const moved = leftMs === 0 ? Math.max(dueMs, resumedMs) : afterWorkTime(resumedMs, leftMs, time)
  return { dueMs: moved, provisional: isProvisional(time.calendar, dayAt(moved)) }
}
