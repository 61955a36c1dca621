import { isProvisional, isWorkday, type WorkCalendar } from './calendar'
import { type DayNumber, dayAt, dayNumberAt, dayOf, momentOf } from './civil-day'

/**
 * 紧急工作时 runs day and night; 工作时 counts inside working windows of workdays only; 工作日 and 自然日 do not count the
 * day they start on and last to the end of the last day (期间, Civil Code art. 201).
 */
export const limitKinds = ['urgentHours', 'workHours', 'workdays', 'naturalDays'] as const
export type LimitKind = (typeof limitKinds)[number]

/** Urgent time is given in minutes where an hour would be too long. */
export const timeKinds = ['urgentMinutes', ...limitKinds] as const
export type TimeKind = (typeof timeKinds)[number]

export interface Limit {
  readonly kind: TimeKind
  /** A whole number of at least one. */
  readonly amount: number
}

/** One stretch of working time in minutes after midnight; a day's windows stand in order and do not touch. */
export interface WorkWindow {
  readonly from: number
  readonly to: number
}

/** 8:00–12:00 and 14:00–18:00. */
export const usualWindows: readonly WorkWindow[] = [
  { from: 480, to: 720 },
  { from: 840, to: 1_080 },
]

/** When work is done: on which days, and in which windows of them. */
export interface WorkTime {
  readonly calendar: WorkCalendar
  readonly windows?: readonly WorkWindow[]
}

export interface Start extends WorkTime {
  readonly startMs: number
  readonly limit: Limit
}

export interface Due {
  readonly dueMs: number
  /** The due day lies beyond the published calendar and is computed again when that grows. */
  readonly provisional: boolean
}

/** The last moment at which a matter is still in time. */
export const dueAt = ({ startMs, limit: { kind, amount }, calendar, windows = usualWindows }: Start): Due => {
  if (!Number.isSafeInteger(amount) || amount < 1) throw new RangeError(`a limit of ${amount} ${kind}`)
  if (windows.length === 0) throw new RangeError('a working day without working hours')
  const dueMs = dueByKind[kind](startMs, amount, { calendar, windows })
  return { dueMs, provisional: restsOnCalendar[kind] && isProvisional(calendar, dayAt(dueMs)) }
}

/** Whether nights and holidays count too: such a limit waits for no calendar. */
export const runsOn = (kind: TimeKind): boolean => !restsOnCalendar[kind]

/** Whether it is so pressing that people are told at night as well. */
export const isUrgent = (kind: TimeKind): boolean => kind === 'urgentHours' || kind === 'urgentMinutes'

/** The moment at which so much working time has passed since the start. */
export const afterWorkTime = (startMs: number, workMs: number, { calendar, windows = usualWindows }: WorkTime): number =>
  afterWork(startMs, workMs, { calendar, windows })

/** How much working time lies between two moments. */
export const workTimeBetween = (startMs: number, endMs: number, { calendar, windows = usualWindows }: WorkTime): number => {
  let sumMs = 0
  for (let day = dayNumberAt(startMs); day <= dayNumberAt(endMs); day += 1)
    for (const { opensMs, closesMs } of openingsOf(day, startMs, { calendar, windows }))
      sumMs += Math.max(0, Math.min(closesMs, endMs) - opensMs)
  return sumMs
}

/** Whether people are at work at this moment. */
export const isWorkTime = (atMs: number, time: WorkTime): boolean => nextWorkTime(atMs, time) === atMs

/** This moment where people are at work, else the next at which work begins. */
export const nextWorkTime = (atMs: number, { calendar, windows = usualWindows }: WorkTime): number => {
  for (let day = dayNumberAt(atMs); ; day += 1) {
    const [opening] = openingsOf(day, atMs, { calendar, windows })
    if (opening) return opening.opensMs
  }
}

/** The last moment before this one at which people began to work. */
export const lastWorkTime = (atMs: number, { calendar, windows = usualWindows }: WorkTime): number => {
  for (let day = dayNumberAt(atMs); ; day -= 1) {
    const opening = openingsOf(day, 0, { calendar, windows })
      .filter(({ opensMs }) => opensMs <= atMs)
      .at(-1)
    if (opening) return opening.opensMs
  }
}

type Hours = Required<WorkTime>

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const minutesADay = 1_440

const restsOnCalendar: Readonly<Record<TimeKind, boolean>> = {
  urgentMinutes: false,
  urgentHours: false,
  workHours: true,
  workdays: true,
  naturalDays: false,
}

const dueByKind: Readonly<Record<TimeKind, (startMs: number, amount: number, time: Hours) => number>> = {
  urgentMinutes: (startMs, amount) => startMs + amount * minuteMs,
  urgentHours: (startMs, amount) => startMs + amount * hourMs,
  workHours: (startMs, amount, time) => afterWork(startMs, amount * hourMs, time),
  workdays: (startMs, amount, { calendar, windows }) => momentOf(workdayAfter(dayNumberAt(startMs), amount, calendar), closing(windows)),
  // The last millisecond, not the next midnight: people read the due time as a day, and that day must be the last one.
  // It does not move off a holiday, because natural days are given to work that goes on through holidays.
  naturalDays: (startMs, amount) => momentOf(dayNumberAt(startMs) + amount, minutesADay) - 1,
}

/** The moment at which so much working time has passed; one that ends with a window is due at its end, not at the next opening. */
const afterWork = (startMs: number, workMs: number, time: Hours): number => {
  let leftMs = workMs
  for (let day = dayNumberAt(startMs); ; day += 1)
    for (const { opensMs, closesMs } of openingsOf(day, startMs, time)) {
      if (closesMs - opensMs >= leftMs) return opensMs + leftMs
      leftMs -= closesMs - opensMs
    }
}

interface Opening {
  readonly opensMs: number
  readonly closesMs: number
}

/** The working hours of a day, as far as they lie after the start. */
const openingsOf = (day: DayNumber, startMs: number, { calendar, windows }: Hours): Opening[] => {
  if (!isWorkday(calendar, dayOf(day))) return []
  return windows
    .map(({ from, to }) => ({ opensMs: momentOf(day, from), closesMs: momentOf(day, to) }))
    .filter(({ closesMs }) => closesMs > startMs)
    .map((opening) => (opening.opensMs < startMs ? { ...opening, opensMs: startMs } : opening))
}

const workdayAfter = (start: DayNumber, amount: number, calendar: WorkCalendar): DayNumber => {
  let day = start
  for (let left = amount; left > 0; ) {
    day += 1
    if (isWorkday(calendar, dayOf(day))) left -= 1
  }
  return day
}

const closing = (windows: readonly WorkWindow[]) => windows.at(-1)?.to ?? minutesADay
