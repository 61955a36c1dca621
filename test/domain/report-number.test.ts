import fc from 'fast-check'
import { formatReportNumber, parseReportNumber } from '../../src/domain/report-number'

test('a number names county, day and place in the day', () => {
  expect(formatReportNumber({ county: 340403, day: '2026-11-23', sequence: 42 })).toBe('0403-261123-0042')
})

test('the ten thousandth report of a day still gets a number of its own', () => {
  expect(formatReportNumber({ county: 340403, day: '2026-11-23', sequence: 10_000 })).toBe('0403-261123-10000')
})

test('a number that is written is read back as it was', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.integer({ min: 340_400, max: 340_499 }), day, fc.integer({ min: 0, max: 99_999 }), (county, day, sequence) => {
      expect(parseReportNumber(formatReportNumber({ county, day, sequence }))).toEqual({ county, day, sequence })
    }),
  )
})

test('anything else is no number', () => {
  for (const text of [
    '',
    '0403-261123-042',
    '0403-261323-0042',
    '0403-261100-0042',
    '0403261123 0042',
    ' 0403-261123-0042',
    'x0403-261123-0042',
  ])
    expect(parseReportNumber(text)).toBeUndefined()
})
