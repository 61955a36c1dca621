import fc from 'fast-check'
import calendarData from '../../src/cloud/store/seed/huainan/calendar.json'
import type { WorkCalendar } from '../../src/domain/calendar'
import { afterWorkTime, dueAt, type Limit, limitKinds, workTimeBetween } from '../../src/domain/deadline'
import { extendedDueAt, extensionShares } from '../../src/domain/report-extension'
import { dueAfterPause, pauseEndsAt } from '../../src/domain/report-pause'

const calendar: WorkCalendar = {
  holidays: new Set(Object.keys(calendarData.holidays)),
  makeupDays: new Set(Object.keys(calendarData.workdays)),
  knownUntil: '2026-12-31',
}
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`)
const shown = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

const someMoment = fc.integer({ min: at('2026-01-05 00:00'), max: at('2026-10-31 00:00') })
const someSpan = fc.nat(40 * 86_400_000)
const someLimit: fc.Arbitrary<Limit> = fc.record({ kind: fc.constantFrom(...limitKinds), amount: fc.integer({ min: 1, max: 30 }) })

/** A matter that begins, is paused while it is in time, and goes on. */
const somePause = fc
  .record({ startMs: someMoment, limit: someLimit, share: fc.double({ min: 0, max: 0.99, noNaN: true }), pauseMs: someSpan })
  .map(({ startMs, limit, share, pauseMs }) => {
    const { dueMs } = dueAt({ startMs, limit, calendar })
    const pausedMs = startMs + Math.floor((dueMs - startMs) * share)
    return { kind: limit.kind, dueMs, pausedMs, resumedMs: pausedMs + pauseMs, calendar }
  })

test.each([
  [
    'a pause within one day gives back its hours',
    'workHours',
    '2026-11-23 16:00',
    '2026-11-23 09:00',
    '2026-11-23 11:00',
    '2026-11-23 18:00',
  ],
  ['over night nothing is lost', 'workHours', '2026-11-24 10:00', '2026-11-23 17:00', '2026-11-24 08:30', '2026-11-24 11:30'],
  ['over several days and a weekend', 'workdays', '2026-11-30 18:00', '2026-11-27 17:00', '2026-12-02 08:00', '2026-12-03 09:00'],
  [
    'a pause begun and ended outside working hours',
    'workdays',
    '2026-11-25 18:00',
    '2026-11-23 20:00',
    '2026-11-23 23:00',
    '2026-11-25 18:00',
  ],
  [
    'urgent hours go by the clock on the wall',
    'urgentHours',
    '2026-11-23 12:00',
    '2026-11-23 10:00',
    '2026-11-23 23:30',
    '2026-11-24 01:30',
  ],
  [
    'what was late before stays late by as much',
    'workdays',
    '2026-11-23 18:00',
    '2026-11-24 18:00',
    '2026-11-26 18:00',
    '2026-11-25 18:00',
  ],
] as const)('%s', (_, kind, due, paused, resumed, expected) => {
  const after = dueAfterPause({ kind, dueMs: at(due), pausedMs: at(paused), resumedMs: at(resumed), calendar })
  expect(shown(after.dueMs)).toBe(expected)
})

test('a pause gives back exactly what was left, and never shortens a promise', () => {
  fc.assert(
    fc.property(somePause, (pause) => {
      const { dueMs } = dueAfterPause(pause)
      const runsOn = pause.kind === 'urgentHours' || pause.kind === 'naturalDays'
      const left = runsOn ? pause.dueMs - pause.pausedMs : workTimeBetween(pause.pausedMs, pause.dueMs, { calendar })
      expect(runsOn ? dueMs - pause.resumedMs : workTimeBetween(pause.resumedMs, dueMs, { calendar })).toBe(left)
      expect(dueMs).toBeGreaterThanOrEqual(pause.dueMs)
    }),
    { numRuns: 2_000 },
  )
})

test('two pauses in a row are one as long as both', () => {
  fc.assert(
    fc.property(somePause, someSpan, (pause, moreMs) => {
      const once = dueAfterPause({ ...pause, resumedMs: pause.resumedMs + moreMs })
      const first = dueAfterPause(pause)
      const twice = dueAfterPause({ ...pause, dueMs: first.dueMs, pausedMs: pause.resumedMs, resumedMs: pause.resumedMs + moreMs })
      expect(shown(twice.dueMs)).toBe(shown(once.dueMs))
    }),
    { numRuns: 2_000 },
  )
})

test('working time is counted as it is used up', () => {
  fc.assert(
    fc.property(someMoment, fc.integer({ min: 1, max: 200 * 3_600_000 }), (startMs, workMs) => {
      expect(workTimeBetween(startMs, afterWorkTime(startMs, workMs, { calendar }), { calendar })).toBe(workMs)
    }),
    { numRuns: 2_000 },
  )
})

test('a pause of so many days ends as the last of them begins to be worked', () => {
  expect(shown(pauseEndsAt(at('2026-11-23 16:40'), 7))).toBe('2026-11-30 08:00')
  expect(shown(pauseEndsAt(at('2026-11-23 00:00'), 1))).toBe('2026-11-24 08:00')
})

test('an extension runs on from the old due time, by half of the limit or the whole', () => {
  const dueMs = at('2026-11-25 18:00')
  const due = (limit: Limit) => extensionShares.map((share) => shown(extendedDueAt({ dueMs, limit, share, calendar }).dueMs))
  expect(due({ kind: 'workdays', amount: 5 })).toEqual(['2026-11-30 18:00', '2026-12-02 18:00'])
  expect(due({ kind: 'urgentHours', amount: 24 })).toEqual(['2026-11-26 06:00', '2026-11-26 18:00'])
  expect(due({ kind: 'workHours', amount: 4 })).toEqual(['2026-11-26 10:00', '2026-11-26 12:00'])
})

test('an extension always gives more time, and the whole never less than the half', () => {
  fc.assert(
    fc.property(someMoment, someLimit, (dueMs, limit) => {
      const [half = 0, whole = 0] = extensionShares.map((share) => extendedDueAt({ dueMs, limit, share, calendar }).dueMs)
      expect(half).toBeGreaterThan(dueMs)
      expect(whole).toBeGreaterThanOrEqual(half)
    }),
    { numRuns: 2_000 },
  )
})
