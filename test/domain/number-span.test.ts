import fc from 'fast-check'
import { dayNumberOf, dayOf } from '../../src/domain/civil-day'
import { numberSpans, partsOfStretch, stretchBefore, stretchOf } from '../../src/domain/number-span'

test.each([
  ['day', '2026-11-23', '2026-11-23', '2026-11-24'],
  ['week', '2026-11-22', '2026-11-16', '2026-11-23'],
  ['week', '2026-11-23', '2026-11-23', '2026-11-30'],
  ['month', '2026-12-31', '2026-12-01', '2027-01-01'],
  ['quarter', '2026-11-23', '2026-10-01', '2027-01-01'],
  ['year', '2026-11-23', '2026-01-01', '2027-01-01'],
] as const)('the %s of %s is from %s until %s', (span, day, from, until) => {
  expect(stretchOf(span, day)).toEqual({ from, until })
})

test('stretches follow each other without a gap, and their parts fill them', () => {
  const day = fc.integer({ min: dayNumberOf('2020-01-01'), max: dayNumberOf('2040-12-31') }).map(dayOf)
  fc.assert(
    fc.property(fc.constantFrom(...numberSpans), day, (span, on) => {
      const stretch = stretchOf(span, on)
      expect(stretch.from <= on && on < stretch.until).toBe(true)
      expect(stretchBefore(span, stretch).until).toBe(stretch.from)
      const parts = partsOfStretch(span, stretch)
      expect(parts[0]).toBe(stretch.from)
      expect(parts.every((part) => part >= stretch.from && part < stretch.until)).toBe(true)
      expect(new Set(parts).size).toBe(parts.length)
    }),
  )
})
