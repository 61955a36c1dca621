import fc from 'fast-check'
import calendarData from '../../src/cloud/store/seed/huainan/calendar.json'
import type { WorkCalendar } from '../../src/domain/calendar'
import { dueAt, type Limit, limitKinds } from '../../src/domain/deadline'
import { disputeDueAt } from '../../src/domain/report-dispute'
import { settings } from '../../src/domain/setting'

const calendar: WorkCalendar = {
  holidays: new Set(Object.keys(calendarData.holidays)),
  makeupDays: new Set(Object.keys(calendarData.workdays)),
  knownUntil: '2026-12-31',
}
const usual = { sharePercent: settings.disputeShare.usual, atLeast: settings.disputeLeast.usual }
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`)
const shown = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const due = (start: string, limit: Limit) => {
  const { dueMs, provisional } = disputeDueAt({ startMs: at(start), limit, calendar, ...usual })
  return `${shown(dueMs)}${provisional ? ' (provisional)' : ''}`
}

test('a dispute gives half of the limit, at least one workday', () => {
  const starts = ['2026-11-23 09:00', '2026-11-27 16:30', '2026-09-30 17:00', '2026-12-30 10:00']
  const limits: readonly Limit[] = [
    { kind: 'urgentHours', amount: 2 },
    { kind: 'urgentHours', amount: 72 },
    { kind: 'workHours', amount: 4 },
    { kind: 'workdays', amount: 1 },
    { kind: 'workdays', amount: 3 },
    { kind: 'workdays', amount: 10 },
    { kind: 'naturalDays', amount: 15 },
  ]
  const lines = starts.flatMap((start) => limits.map((limit) => `${start}, ${limit.amount} ${limit.kind}: ${due(start, limit)}`))
  expect(lines).toMatchInlineSnapshot(`
[
  "2026-11-23 09:00, 2 urgentHours: 2026-11-24 18:00",
  "2026-11-23 09:00, 72 urgentHours: 2026-11-24 21:00",
  "2026-11-23 09:00, 4 workHours: 2026-11-24 18:00",
  "2026-11-23 09:00, 1 workdays: 2026-11-24 18:00",
  "2026-11-23 09:00, 3 workdays: 2026-11-25 18:00",
  "2026-11-23 09:00, 10 workdays: 2026-11-30 18:00",
  "2026-11-23 09:00, 15 naturalDays: 2026-12-01 23:59",
  "2026-11-27 16:30, 2 urgentHours: 2026-11-30 18:00",
  "2026-11-27 16:30, 72 urgentHours: 2026-11-30 18:00",
  "2026-11-27 16:30, 4 workHours: 2026-11-30 18:00",
  "2026-11-27 16:30, 1 workdays: 2026-11-30 18:00",
  "2026-11-27 16:30, 3 workdays: 2026-12-01 18:00",
  "2026-11-27 16:30, 10 workdays: 2026-12-04 18:00",
  "2026-11-27 16:30, 15 naturalDays: 2026-12-05 23:59",
  "2026-09-30 17:00, 2 urgentHours: 2026-10-08 18:00",
  "2026-09-30 17:00, 72 urgentHours: 2026-10-08 18:00",
  "2026-09-30 17:00, 4 workHours: 2026-10-08 18:00",
  "2026-09-30 17:00, 1 workdays: 2026-10-08 18:00",
  "2026-09-30 17:00, 3 workdays: 2026-10-09 18:00",
  "2026-09-30 17:00, 10 workdays: 2026-10-13 18:00",
  "2026-09-30 17:00, 15 naturalDays: 2026-10-08 23:59",
  "2026-12-30 10:00, 2 urgentHours: 2026-12-31 18:00",
  "2026-12-30 10:00, 72 urgentHours: 2026-12-31 22:00",
  "2026-12-30 10:00, 4 workHours: 2026-12-31 18:00",
  "2026-12-30 10:00, 1 workdays: 2026-12-31 18:00",
  "2026-12-30 10:00, 3 workdays: 2027-01-01 18:00 (provisional)",
  "2026-12-30 10:00, 10 workdays: 2027-01-06 18:00 (provisional)",
  "2026-12-30 10:00, 15 naturalDays: 2027-01-07 23:59",
]
`)
})

const someStart = fc.integer({ min: at('2026-01-01 00:00'), max: at('2026-12-01 00:00') })
const someLimit: fc.Arbitrary<Limit> = fc.record({ kind: fc.constantFrom(...limitKinds), amount: fc.integer({ min: 1, max: 60 }) })
const aWorkday: Limit = { kind: 'workdays', amount: 1 }

test('it never ends before the next workday ends, and later than the whole limit only where that is shorter than a workday', () => {
  fc.assert(
    fc.property(someStart, someLimit, (startMs, limit) => {
      const { dueMs } = disputeDueAt({ startMs, limit, calendar, ...usual })
      const [workday, whole] = [aWorkday, limit].map((each) => dueAt({ startMs, limit: each, calendar }).dueMs)
      if (workday === undefined || whole === undefined) throw new Error('both were asked for')
      expect(dueMs).toBeGreaterThanOrEqual(workday)
      expect(dueMs).toBeLessThanOrEqual(Math.max(workday, whole))
    }),
    { numRuns: 2_000 },
  )
})

test('a later dispute is never due earlier', () => {
  fc.assert(
    fc.property(someStart, fc.nat(30 * 86_400_000), someLimit, (startMs, laterMs, limit) => {
      const later = disputeDueAt({ startMs: startMs + laterMs, limit, calendar, ...usual }).dueMs
      expect(later).toBeGreaterThanOrEqual(disputeDueAt({ startMs, limit, calendar, ...usual }).dueMs)
    }),
    { numRuns: 2_000 },
  )
})
