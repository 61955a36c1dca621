import { isProvisional } from './calendar'
import { dayAt } from './civil-day'
import {
  afterWorkTime,
  type Due,
  dueAt,
  isUrgent,
  type Limit,
  lastWorkTime,
  nextWorkTime,
  runsOn,
  type WorkTime,
  workTimeBetween,
} from './deadline'
import { dueAfterPause } from './report-pause'

/** What became of a clock after it began. */
export type Turn =
  | { readonly turn: 'pause' | 'resume'; readonly atMs: number }
  | { readonly turn: 'extend'; readonly atMs: number; readonly by: Limit }

/** A clock as it ran: from this its due time can be computed again whenever the calendar grows. */
export interface Course {
  readonly startMs: number
  readonly limit: Limit
  /** Never due before this has passed as well. */
  readonly atLeast?: Limit | undefined
  /** When it was due before its course was kept; what came before is not known. */
  readonly knownDueMs?: number | undefined
  readonly turns: readonly Turn[]
}

export interface Reckoned extends Due {
  /** When so much of its time is used up that whoever has it is warned. */
  readonly warnMs: number
}

interface Standing {
  readonly due: Due
  /** All the time it was given. */
  readonly totalMs: number
  /** Since when it runs without a break. */
  readonly sinceMs: number
  readonly pausedMs: number | undefined
}

/** The due time of a clock after all that became of it; of a paused one, as it was when it was paused. */
export const reckon = (course: Course, warnPercent: number, time: WorkTime): Reckoned => {
  const { startMs, limit, turns } = course
  const due = firstDue(course, time)
  const measure = (fromMs: number, toMs: number) => (runsOn(limit.kind) ? toMs - fromMs : workTimeBetween(fromMs, toMs, time))
  const begun: Standing = { due, totalMs: measure(startMs, due.dueMs), sinceMs: startMs, pausedMs: undefined }
  const { due: last, totalMs, sinceMs } = turns.reduce((standing, turn) => takenBy(standing, turn, { limit, measure, time }), begun)
  const beforeMs = measure(sinceMs, last.dueMs) - Math.floor((totalMs * (100 - warnPercent)) / 100)
  const usedUpMs = beforeMs <= 0 ? sinceMs : passed(sinceMs, beforeMs, limit, time)
  return { ...last, warnMs: isUrgent(limit.kind) ? usedUpMs : atWork(usedUpMs, { sinceMs, dueMs: last.dueMs }, time) }
}

/** Nobody is warned off work, unless it would be too late the next time that they are there. */
const atWork = (ms: number, { sinceMs, dueMs }: { sinceMs: number; dueMs: number }, time: WorkTime): number => {
  const next = nextWorkTime(ms, time)
  return next < dueMs ? next : Math.max(sinceMs, Math.min(ms, lastWorkTime(ms, time)))
}

const firstDue = ({ startMs, limit, atLeast, knownDueMs }: Course, time: WorkTime): Due => {
  if (knownDueMs !== undefined)
    return { dueMs: knownDueMs, provisional: !runsOn(limit.kind) && isProvisional(time.calendar, dayAt(knownDueMs)) }
  const first = dueAt({ startMs, limit, ...time })
  const least = atLeast && dueAt({ startMs, limit: atLeast, ...time })
  return least && least.dueMs > first.dueMs ? least : first
}

const passed = (fromMs: number, ms: number, { kind }: Limit, time: WorkTime): number =>
  runsOn(kind) ? fromMs + ms : afterWorkTime(fromMs, ms, time)

interface Measured {
  readonly limit: Limit
  readonly measure: (fromMs: number, toMs: number) => number
  readonly time: WorkTime
}

const takenBy = (standing: Standing, turn: Turn, { limit, measure, time }: Measured): Standing => {
  const { due, totalMs, pausedMs } = standing
  if (turn.turn === 'extend') {
    const extended = dueAt({ startMs: due.dueMs, limit: turn.by, ...time })
    return { ...standing, due: extended, totalMs: totalMs + measure(due.dueMs, extended.dueMs) }
  }
  // A clock that stands is not stopped again, and one that runs not set going again.
  if (turn.turn === 'pause') return pausedMs === undefined ? { ...standing, pausedMs: turn.atMs } : standing
  if (pausedMs === undefined) return standing
  const { dueMs } = dueAfterPause({ kind: limit.kind, dueMs: due.dueMs, pausedMs, resumedMs: turn.atMs, ...time })
  const provisional = !runsOn(limit.kind) && isProvisional(time.calendar, dayAt(dueMs))
  return { ...standing, due: { dueMs, provisional }, sinceMs: turn.atMs, pausedMs: undefined }
}
