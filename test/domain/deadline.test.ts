import fc from 'fast-check'
import calendarData from '../../src/cloud/store/seed/huainan/calendar.json'
import { isProvisional, isWorkday, type WorkCalendar } from '../../src/domain/calendar'
import { dayAt, dayNumberAt, momentOf } from '../../src/domain/civil-day'
import { dueAt, type Limit, type LimitKind, limitKinds, usualWindows, type WorkWindow } from '../../src/domain/deadline'

const calendar: WorkCalendar = {
  holidays: new Set(Object.keys(calendarData.holidays)),
  makeupDays: new Set(Object.keys(calendarData.workdays)),
  knownUntil: '2026-12-31',
}
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`)
const shown = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 23).replace('T', ' ').replace(':00.000', '')
const due = (start: string, amount: number, kind: LimitKind, windows?: readonly WorkWindow[]) => {
  const { dueMs, provisional } = dueAt({ startMs: at(start), limit: { kind, amount }, calendar, ...(windows && { windows }) })
  return `${shown(dueMs)}${provisional ? ' (provisional)' : ''}`
}

describe('urgent hours run day and night', () => {
  test.each([
    ['2026-11-23 22:36', 2, '2026-11-24 00:36'],
    ['2026-10-01 09:00', 1, '2026-10-01 10:00'],
    ['2026-02-16 23:59', 24, '2026-02-17 23:59'],
    ['2026-12-31 23:30', 1, '2027-01-01 00:30'],
  ])('%s + %i urgent hours is %s', (start, amount, expected) => expect(due(start, amount, 'urgentHours')).toBe(expected))
})

describe('work hours count inside working windows alone', () => {
  test.each([
    ['in one window', '2026-11-23 08:30', 2, '2026-11-23 10:30'],
    ['to the very end of a window', '2026-11-23 08:00', 4, '2026-11-23 12:00'],
    ['across lunch', '2026-11-23 11:30', 1, '2026-11-23 14:30'],
    ['from within lunch', '2026-11-23 12:48', 1, '2026-11-23 15:00'],
    ['from the minute at which lunch begins', '2026-11-23 12:00', 1, '2026-11-23 15:00'],
    ['from the minute at which lunch ends', '2026-11-23 14:00', 4, '2026-11-23 18:00'],
    ['from before work', '2026-11-23 00:00', 2, '2026-11-23 10:00'],
    ['from after work', '2026-11-23 22:36', 2, '2026-11-24 10:00'],
    ['from midnight sharp', '2026-11-24 00:00', 8, '2026-11-24 18:00'],
    ['over night', '2026-11-23 17:30', 1, '2026-11-24 08:30'],
    ['over a weekend', '2026-11-27 17:00', 2, '2026-11-30 09:00'],
    ['over National Day', '2026-09-30 17:00', 2, '2026-10-08 09:00'],
    ['from within National Day', '2026-10-03 10:00', 4, '2026-10-08 12:00'],
    ['on Saturday 02-14, worked for Spring Festival', '2026-02-13 17:00', 2, '2026-02-14 09:00'],
    ['over Spring Festival', '2026-02-14 17:30', 1, '2026-02-24 08:30'],
    ['on Saturday 02-28, worked', '2026-02-27 17:30', 1, '2026-02-28 08:30'],
    ['on Saturday 05-09, worked for Labor Day', '2026-05-08 16:00', 4, '2026-05-09 10:00'],
    ['on Sunday 09-20, worked for National Day', '2026-09-19 10:00', 2, '2026-09-20 10:00'],
    ['on Saturday 10-10, worked for National Day', '2026-10-09 17:59', 1, '2026-10-10 08:59'],
    ['several days on', '2026-11-23 09:00', 24, '2026-11-26 09:00'],
    ['the last that the calendar knows', '2026-12-31 15:00', 3, '2026-12-31 18:00'],
    ['beyond what the calendar knows', '2026-12-31 17:00', 2, '2027-01-01 09:00 (provisional)'],
  ])('%s: %s + %i work hours is %s', (_, start, amount, expected) => expect(due(start, amount, 'workHours')).toBe(expected))

  test('Friday 16:30 and one hour is Monday 09:30 in a window from nine to five', () => {
    expect(due('2026-11-27 16:30', 1, 'workHours', [{ from: 540, to: 1_020 }])).toBe('2026-11-30 09:30')
  })

  test('seconds and milliseconds are kept', () => {
    expect(due('2026-11-23 11:59:59.999', 1, 'workHours')).toBe('2026-11-23 14:59:59.999')
  })
})

describe('workdays do not count the day they start on and last to the end of work', () => {
  test.each([
    ['2026-11-23 00:00', 1, '2026-11-24 18:00'],
    ['2026-11-23 23:59', 1, '2026-11-24 18:00'],
    ['2026-11-27 10:00', 1, '2026-11-30 18:00'],
    ['2026-11-28 10:00', 1, '2026-11-30 18:00'],
    ['2026-09-30 10:00', 1, '2026-10-08 18:00'],
    ['2026-09-30 10:00', 3, '2026-10-10 18:00'],
    ['2026-09-30 10:00', 5, '2026-10-13 18:00'],
    ['2026-02-13 10:00', 1, '2026-02-14 18:00'],
    ['2026-02-13 10:00', 2, '2026-02-24 18:00'],
    ['2026-02-24 10:00', 4, '2026-02-28 18:00'],
    ['2026-05-08 10:00', 1, '2026-05-09 18:00'],
    ['2026-09-18 10:00', 1, '2026-09-20 18:00'],
    ['2026-10-09 10:00', 1, '2026-10-10 18:00'],
    ['2026-12-30 10:00', 1, '2026-12-31 18:00'],
    ['2026-12-31 10:00', 1, '2027-01-01 18:00 (provisional)'],
    ['2026-12-18 10:00', 10, '2027-01-01 18:00 (provisional)'],
    ['2027-03-05 10:00', 1, '2027-03-08 18:00 (provisional)'],
  ])('%s + %i workdays is %s', (start, amount, expected) => expect(due(start, amount, 'workdays')).toBe(expected))
})

describe('natural days do not count the day they start on and last to its midnight, holiday or not', () => {
  test.each([
    ['2026-11-23 00:00', 1, '2026-11-24 23:59:59.999'],
    ['2026-11-23 23:59', 1, '2026-11-24 23:59:59.999'],
    ['2026-09-30 10:00', 3, '2026-10-03 23:59:59.999'],
    ['2026-02-27 10:00', 2, '2026-03-01 23:59:59.999'],
    ['2026-12-20 10:00', 15, '2027-01-04 23:59:59.999'],
  ])('%s + %i natural days is %s', (start, amount, expected) => expect(due(start, amount, 'naturalDays')).toBe(expected))
})

test('beyond the published calendar weekends are off, all else is worked, and that is provisional', () => {
  expect(isWorkday(calendar, '2027-10-01')).toBe(true)
  expect(isWorkday(calendar, '2027-10-02')).toBe(false)
  expect(isProvisional(calendar, '2026-12-31')).toBe(false)
  expect(isProvisional(calendar, '2027-01-01')).toBe(true)
})

test('2026 has 248 workdays and 33 days of holiday', () => {
  const days = Array.from({ length: 365 }, (_, day) => dayAt(at('2026-01-01 12:00') + day * 86_400_000))
  expect(days.filter((day) => isWorkday(calendar, day))).toHaveLength(248)
  expect(days.filter((day) => calendar.holidays.has(day))).toHaveLength(33)
})

test('a limit of nothing, of less, or of a part is a mistake of the program', () => {
  for (const kind of limitKinds)
    for (const amount of [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => dueAt({ startMs: 0, limit: { kind, amount }, calendar })).toThrow(RangeError)
  expect(() => dueAt({ startMs: 0, limit: { kind: 'workHours', amount: 1 }, calendar, windows: [] })).toThrow(RangeError)
})

const start = fc.integer({ min: at('2025-06-01 00:00'), max: at('2027-06-01 00:00') })
const amount = fc.integer({ min: 1, max: 60 })
const anyWindows = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_440 }), { minLength: 2, maxLength: 6 })
  .map((minutes) => minutes.slice(minutes.length % 2).sort((one, other) => one - other))
  .map((minutes) => minutes.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: minutes[index + 1] ?? 1_440 }] : [])))
const dueMs = (startMs: number, limit: Limit, windows: readonly WorkWindow[] = usualWindows) =>
  dueAt({ startMs, limit, calendar, windows }).dueMs

test('a later start is never due earlier, whatever the limit', () => {
  fc.assert(
    fc.property(start, start, amount, fc.constantFrom(...limitKinds), anyWindows, (one, other, amount, kind, windows) => {
      const [early, late] = one < other ? [one, other] : [other, one]
      expect(dueMs(early, { kind, amount }, windows)).toBeLessThanOrEqual(dueMs(late, { kind, amount }, windows))
    }),
  )
})

test('a longer limit is always due later', () => {
  fc.assert(
    fc.property(start, amount, fc.constantFrom(...limitKinds), anyWindows, (startMs, amount, kind, windows) => {
      expect(dueMs(startMs, { kind, amount }, windows)).toBeLessThan(dueMs(startMs, { kind, amount: amount + 1 }, windows))
    }),
  )
})

test('work is due inside a window of a workday', () => {
  fc.assert(
    fc.property(start, amount, fc.constantFrom('workHours' as const, 'workdays' as const), anyWindows, (startMs, amount, kind, windows) => {
      const ms = dueMs(startMs, { kind, amount }, windows)
      // A window that ends at midnight ends on the day before.
      const day = dayNumberAt(ms - 1)
      expect(isWorkday(calendar, dayAt(ms - 1))).toBe(true)
      expect(windows.some(({ from, to }) => momentOf(day, from) < ms && ms <= momentOf(day, to))).toBe(true)
    }),
  )
})

test('two limits of work hours, one after the other, are their sum', () => {
  fc.assert(
    fc.property(start, amount, amount, anyWindows, (startMs, one, other, windows) => {
      const first = dueMs(startMs, { kind: 'workHours', amount: one }, windows)
      expect(dueMs(first, { kind: 'workHours', amount: other }, windows)).toBe(
        dueMs(startMs, { kind: 'workHours', amount: one + other }, windows),
      )
    }),
  )
})

test('work hours are never over before the same hours by the clock', () => {
  fc.assert(
    fc.property(start, amount, anyWindows, (startMs, amount, windows) => {
      expect(dueMs(startMs, { kind: 'workHours', amount }, windows)).toBeGreaterThanOrEqual(dueMs(startMs, { kind: 'urgentHours', amount }))
    }),
  )
})

test('workdays are never over before as many natural days have begun', () => {
  fc.assert(
    fc.property(start, amount, (startMs, amount) => {
      const due = dueAt({ startMs, limit: { kind: 'workdays', amount }, calendar })
      expect(dayNumberAt(due.dueMs)).toBeGreaterThanOrEqual(dayNumberAt(startMs) + amount)
    }),
  )
})

test('only work that is due beyond the published calendar is provisional', () => {
  fc.assert(
    fc.property(start, amount, fc.constantFrom(...limitKinds), (startMs, amount, kind) => {
      const { dueMs, provisional } = dueAt({ startMs, limit: { kind, amount }, calendar })
      const isWork = kind === 'workHours' || kind === 'workdays'
      expect(provisional).toBe(isWork && shown(dueMs) > '2027')
    }),
  )
})
