import { formatReportNumber } from '../../src/domain/report-number'

test('a number names county, day and place in the day', () => {
  expect(formatReportNumber({ county: 340403, day: '2026-11-23', sequence: 42 })).toBe('0403-261123-0042')
})

test('the ten thousandth report of a day still gets a number of its own', () => {
  expect(formatReportNumber({ county: 340403, day: '2026-11-23', sequence: 10_000 })).toBe('0403-261123-10000')
})
