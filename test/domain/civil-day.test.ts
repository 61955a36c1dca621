import fc from 'fast-check'
import { dayAt, dayNumberAt, dayNumberOf, dayOf, momentOf, weekdayOf } from '../../src/domain/civil-day'

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2024-02-29', 19_782],
  ['2026-11-23', 20_780],
  ['2100-03-01', 47_541],
])('%s is day %i', (day, number) => {
  expect(dayNumberOf(day)).toBe(number)
  expect(dayOf(number)).toBe(day)
})

test('every day of four centuries has the name and weekday that the platform gives it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 90_000 }), (number) => {
      const date = new Date(number * 86_400_000)
      expect(dayOf(number)).toBe(date.toISOString().slice(0, 10))
      expect(dayNumberOf(dayOf(number))).toBe(number)
      expect(weekdayOf(number)).toBe(date.getUTCDay() || 7)
    }),
    { numRuns: 2_000 },
  )
})

test('a day in China begins at 16:00 UTC of the day before', () => {
  expect(dayAt(Date.parse('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22')
  expect(dayAt(Date.parse('2026-11-22T16:00:00.000Z'))).toBe('2026-11-23')
  expect(momentOf(dayNumberOf('2026-11-23'), 0)).toBe(Date.parse('2026-11-22T16:00:00.000Z'))
})

test('a moment lies in the day that it is said to lie in', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4e12, max: 8e12 }), (ms) => {
      const day = dayNumberAt(ms)
      expect(momentOf(day, 0)).toBeLessThanOrEqual(ms)
      expect(momentOf(day, 1_440)).toBeGreaterThan(ms)
    }),
  )
})
