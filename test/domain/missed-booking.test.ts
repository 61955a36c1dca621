import { limitedUntil } from '../../src/domain/missed-booking'

const day = 1_440

test('three misses within ninety days limit for thirty days after the last; two, or three further apart, do not', () => {
  expect(limitedUntil([0, 10 * day], 11 * day)).toBeUndefined()
  expect(limitedUntil([20 * day, 0, 10 * day], 21 * day)).toBe(50 * day)
  expect(limitedUntil([0, 10 * day, 90 * day], 91 * day)).toBe(120 * day)
  expect(limitedUntil([0, 10 * day, 90 * day + 1], 91 * day)).toBeUndefined()
})

test('the limit ends to the minute, and a later miss begins it anew', () => {
  const missed = [0, day, 2 * day]
  expect(limitedUntil(missed, 32 * day - 1)).toBe(32 * day)
  expect(limitedUntil(missed, 32 * day)).toBeUndefined()
  expect(limitedUntil([...missed, 40 * day], 41 * day)).toBe(70 * day)
  expect(limitedUntil([...missed, 95 * day], 96 * day)).toBeUndefined()
})
