import {
  addDays,
  addMonths,
  dayOfMoment,
  mondayOf,
  monthDays,
  timeOfMoment,
  weekdayOfDay,
  weekFrom,
} from '../../src/miniprogram/packages/legal/china-day'

test('a moment belongs to the day and the time on Huainan’s clock', () => {
  expect(dayOfMoment('2026-11-24T16:00:00Z')).toBe('2026-11-25')
  expect(dayOfMoment(new Date('2026-11-24T15:59:59Z'))).toBe('2026-11-24')
  expect(timeOfMoment('2026-11-24T16:05:00Z')).toBe('00:05')
})

test('weeks begin on Monday and months have their own days', () => {
  expect(['2026-11-23', '2026-11-29'].map(weekdayOfDay)).toEqual([1, 7])
  expect(weekFrom(mondayOf('2027-01-01'))).toEqual(
    ['28', '29', '30', '31'].map((day) => `2026-12-${day}`).concat(['01', '02', '03'].map((day) => `2027-01-${day}`)),
  )
  expect(monthDays('2028-02-10')).toHaveLength(29)
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect([addMonths('2026-12-31', 1), addMonths('2026-01-15', -1)]).toEqual(['2027-01-01', '2025-12-01'])
})
