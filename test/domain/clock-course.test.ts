import fc from 'fast-check'
import calendarData from '../../src/cloud/store/seed/huainan/calendar.json'
import { isWorkday, type WorkCalendar } from '../../src/domain/calendar'
import { dayNumberAt, dayOf, momentOf } from '../../src/domain/civil-day'
import { type Course, reckon, type Turn } from '../../src/domain/clock-course'
import { isWorkTime, type Limit, timeKinds, usualWindows, type WorkTime, type WorkWindow } from '../../src/domain/deadline'

const calendar: WorkCalendar = {
  holidays: new Set(Object.keys(calendarData.holidays)),
  makeupDays: new Set(Object.keys(calendarData.workdays)),
  knownUntil: '2026-12-31',
}
const nineToFive: readonly WorkWindow[] = [{ from: 540, to: 1_020 }]
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`)
const shown = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const minuteMs = 60_000
const warnAt = 75

const pause = (from: string, to: string): Turn[] => [
  { turn: 'pause', atMs: at(from) },
  { turn: 'resume', atMs: at(to) },
]
const due = (start: string, limit: Limit, turns: readonly Turn[] = [], windows = usualWindows) =>
  shown(reckon({ startMs: at(start), limit, turns }, warnAt, { calendar, windows }).dueMs)
const fourHours: Limit = { kind: 'workHours', amount: 4 }

describe('a pause gives back exactly what it took', () => {
  test.each([
    [
      'two pauses in one day',
      '2026-11-23 08:00',
      [...pause('2026-11-23 09:00', '2026-11-23 10:00'), ...pause('2026-11-23 10:30', '2026-11-23 11:00')],
      '2026-11-23 15:30',
    ],
    ['across midnight', '2026-11-23 16:00', pause('2026-11-23 17:00', '2026-11-24 09:00'), '2026-11-24 12:00'],
    ['across midnight, from evening to morning', '2026-11-23 16:00', pause('2026-11-23 22:00', '2026-11-24 06:00'), '2026-11-24 10:00'],
    ['over several days and a weekend', '2026-11-26 16:00', pause('2026-11-26 17:00', '2026-12-01 10:30'), '2026-12-01 15:30'],
    ['over National Day with a Saturday worked', '2026-09-30 17:00', pause('2026-09-30 17:30', '2026-10-09 17:30'), '2026-10-10 11:00'],
    [
      'begun while it was paused already',
      '2026-11-23 08:00',
      [...pause('2026-11-23 09:00', '2026-11-23 10:00').slice(0, 1), ...pause('2026-11-23 09:30', '2026-11-23 10:00')],
      '2026-11-23 15:00',
    ],
    ['ended before work began', '2026-11-23 20:00', pause('2026-11-23 21:00', '2026-11-24 07:00'), '2026-11-24 12:00'],
    ['within lunch', '2026-11-23 11:00', pause('2026-11-23 12:10', '2026-11-23 13:40'), '2026-11-23 17:00'],
    ['from lunch on', '2026-11-23 11:00', pause('2026-11-23 12:10', '2026-11-23 14:40'), '2026-11-23 17:40'],
    [
      'a second resume changes nothing',
      '2026-11-23 08:00',
      [...pause('2026-11-23 09:00', '2026-11-23 10:00'), { turn: 'resume' as const, atMs: at('2026-11-23 11:00') }],
      '2026-11-23 15:00',
    ],
  ] as const)('%s', (_, start, turns, expected) => expect(due(start, fourHours, turns)).toBe(expected))

  test('Friday 16:30 and one hour is Monday 09:30 in a window from nine to five, and a pause moves it on', () => {
    const hour: Limit = { kind: 'workHours', amount: 1 }
    expect(due('2026-11-27 16:30', hour, [], nineToFive)).toBe('2026-11-30 09:30')
    expect(due('2026-11-27 16:30', hour, pause('2026-11-27 16:40', '2026-11-30 11:00'), nineToFive)).toBe('2026-11-30 11:50')
    // Closed before its window opens: what passes outside of it costs nothing.
    expect(due('2026-11-27 16:30', hour, pause('2026-11-27 18:00', '2026-11-30 08:59'), nineToFive)).toBe('2026-11-30 09:30')
  })

  test('a clock that stands is due as it was when it was stopped', () => {
    expect(due('2026-11-23 08:00', fourHours, [{ turn: 'pause', atMs: at('2026-11-23 09:00') }])).toBe('2026-11-23 12:00')
  })
})

test('an extension runs on from the due time, and a pause after it moves both', () => {
  const extend: Turn = { turn: 'extend', atMs: at('2026-11-23 10:00'), by: { kind: 'workHours', amount: 2 } }
  expect(due('2026-11-23 08:00', fourHours, [extend])).toBe('2026-11-23 16:00')
  expect(due('2026-11-23 08:00', fourHours, [extend, ...pause('2026-11-23 15:00', '2026-11-24 08:00')])).toBe('2026-11-24 09:00')
})

test('a warning comes when three quarters of the time are used up, pauses and extensions counted, and never at lunch', () => {
  const warned = (turns: readonly Turn[] = []) =>
    shown(reckon({ startMs: at('2026-11-23 08:00'), limit: fourHours, turns }, warnAt, { calendar }).warnMs)
  expect(warned()).toBe('2026-11-23 11:00')
  expect(warned(pause('2026-11-23 09:00', '2026-11-23 10:00'))).toBe('2026-11-23 14:00')
  expect(warned([{ turn: 'extend', atMs: at('2026-11-23 11:30'), by: fourHours }])).toBe('2026-11-23 16:00')
  const urgent = reckon({ startMs: at('2026-11-28 22:00'), limit: { kind: 'urgentMinutes', amount: 30 }, turns: [] }, 50, { calendar })
  expect([shown(urgent.warnMs), shown(urgent.dueMs)]).toEqual(['2026-11-28 22:15', '2026-11-28 22:30'])
})

const worked = new Map<number, boolean>()
const isWorked = (day: number): boolean => {
  const known = worked.get(day) ?? isWorkday(calendar, dayOf(day))
  worked.set(day, known)
  return known
}

type Counts = (ms: number) => boolean

/** Which minutes count: all of them, or those in which people work. */
const countsOf = ({ kind }: Limit, windows: readonly WorkWindow[]): Counts => {
  if (kind.startsWith('urgent') || kind === 'naturalDays') return () => true
  return (ms) => {
    const day = dayNumberAt(ms)
    const minute = Math.floor((ms - momentOf(day, 0)) / minuteMs)
    return isWorked(day) && windows.some(({ from, to }) => from <= minute && minute < to)
  }
}

/** Walks on until so many minutes have counted. */
const walk = (fromMs: number, minutes: number, counts: Counts): number => {
  let ms = fromMs
  for (let left = minutes; left > 0; ms += minuteMs) if (counts(ms)) left -= 1
  return ms
}

const walkDays = (fromMs: number, days: number): number => {
  let day = dayNumberAt(fromMs)
  for (let left = days; left > 0; ) {
    day += 1
    if (isWorked(day)) left -= 1
  }
  return day
}

const counted = (fromMs: number, toMs: number, counts: Counts): number => {
  let minutes = 0
  for (let ms = fromMs; ms < toMs; ms += minuteMs) if (counts(ms)) minutes += 1
  return minutes
}

/** The same by walking every minute: slow, and plain to read. A natural day lasts to its last millisecond. */
const slowly = ({ startMs, limit, turns }: Course, { windows = usualWindows }: WorkTime): number => {
  const counts = countsOf(limit, windows)
  const { kind, amount } = limit
  const ends = {
    urgentMinutes: () => walk(startMs, amount, counts),
    urgentHours: () => walk(startMs, amount * 60, counts),
    workHours: () => walk(startMs, amount * 60, counts),
    workdays: () => momentOf(walkDays(startMs, amount), windows.at(-1)?.to ?? 0),
    naturalDays: () => momentOf(dayNumberAt(startMs) + amount, 1_440),
  }
  let dueMs = ends[kind]()
  let left = counted(startMs, dueMs, counts)
  let sinceMs = startMs
  for (const { turn, atMs } of turns) {
    if (turn === 'pause') left -= counted(sinceMs, atMs, counts)
    sinceMs = atMs
    if (turn === 'resume') dueMs = walk(atMs, left, counts)
  }
  return kind === 'naturalDays' ? dueMs - 1 : dueMs
}

const someMinute = fc
  .integer({ min: at('2026-01-05 00:00') / minuteMs, max: at('2026-10-31 00:00') / minuteMs })
  .map((minute) => minute * minuteMs)
const someLimit: fc.Arbitrary<Limit> = fc.record({ kind: fc.constantFrom(...timeKinds), amount: fc.integer({ min: 1, max: 12 }) })
const someWindows = fc.constantFrom<readonly WorkWindow[]>(usualWindows, nineToFive, [
  { from: 0, to: 450 },
  { from: 451, to: 600 },
  { from: 1_200, to: 1_440 },
])

/** A course that is paused up to three times, each time while something is left of it. */
const someCourse = fc
  .record({
    startMs: someMinute,
    limit: someLimit,
    windows: someWindows,
    pauses: fc.array(fc.record({ share: fc.double({ min: 0, max: 0.95, noNaN: true }), minutes: fc.integer({ min: 0, max: 6_000 }) }), {
      maxLength: 3,
    }),
  })
  .map(({ startMs, limit, windows, pauses }) => {
    const time = { calendar, windows }
    let course: Course = { startMs, limit, turns: [] }
    let sinceMs = startMs
    for (const { share, minutes } of pauses) {
      const leftMs = reckon(course, warnAt, time).dueMs - sinceMs
      const pausedMs = sinceMs + Math.floor((leftMs * share) / minuteMs) * minuteMs
      sinceMs = pausedMs + minutes * minuteMs
      course = { ...course, turns: [...course.turns, { turn: 'pause', atMs: pausedMs }, { turn: 'resume', atMs: sinceMs }] }
    }
    return { course, time }
  })

test('whatever its limit, windows and pauses, it is due at the minute that walking minute by minute comes to', () => {
  fc.assert(
    fc.property(someCourse, ({ course, time }) => {
      expect(shown(reckon(course, warnAt, time).dueMs)).toBe(shown(slowly(course, time)))
    }),
    { numRuns: 300 },
  )
}, 120_000)

test('a pause never makes it due earlier, and the warning never comes after it is due', () => {
  fc.assert(
    fc.property(someCourse, ({ course, time }) => {
      const { dueMs, warnMs } = reckon(course, warnAt, time)
      expect(dueMs).toBeGreaterThanOrEqual(reckon({ ...course, turns: [] }, warnAt, time).dueMs)
      expect(warnMs).toBeLessThanOrEqual(dueMs)
    }),
    { numRuns: 2_000 },
  )
})

test('a calendar that grows and shrinks again leaves every due time as it was', () => {
  const grown: WorkCalendar = {
    ...calendar,
    holidays: new Set([...calendar.holidays, '2027-01-01', '2027-02-08']),
    knownUntil: '2027-12-31',
  }
  const course: Course = { startMs: at('2026-12-28 10:00'), limit: { kind: 'workdays', amount: 5 }, turns: [] }
  const before = reckon(course, warnAt, { calendar })
  const after = reckon(course, warnAt, { calendar: grown })
  expect([shown(before.dueMs), before.provisional]).toEqual(['2027-01-04 18:00', true])
  expect([shown(after.dueMs), after.provisional]).toEqual(['2027-01-05 18:00', false])
  expect(reckon(course, warnAt, { calendar })).toEqual(before)
})

test('people are at work in the windows of workdays alone', () => {
  const isWork = (text: string) => isWorkTime(at(text), { calendar })
  expect(['2026-11-23 08:00', '2026-11-23 11:59', '2026-10-10 09:00'].map(isWork)).toEqual([true, true, true])
  expect(['2026-11-23 07:59', '2026-11-23 12:00', '2026-11-28 10:00', '2026-10-01 10:00'].map(isWork)).toEqual([false, false, false, false])
})
