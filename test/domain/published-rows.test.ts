import fc from 'fast-check'
import { publishedRows, standingKeys, standsInTime } from '../../src/domain/published-rows'
import { noCounts } from '../../src/domain/report-tally'

const row = fc.record({ key: fc.string({ minLength: 1, maxLength: 3 }), received: fc.nat(12) })
const rows = fc.uniqueArray(row, { selector: ({ key }) => key })
const least = fc.integer({ min: 2, max: 8 })
const sumOf = (cells: readonly { received: number }[]) => cells.reduce((sum, { received }) => sum + received, 0)

test('no row is under the least, all of them add up, and no small one can be worked out', () => {
  fc.assert(
    fc.property(rows, least, fc.constantFrom(0, 1, 9), (named, least, unplaced) => {
      const cells = [...named, ...(unplaced ? [{ key: null, received: unplaced }] : [])]
      const shown = publishedRows(
        cells.map(({ key, received }) => ({ key, counts: { ...noCounts, received, closed: received } })),
        least,
      )
      if (!shown) return expect(sumOf(cells)).toBeLessThan(least)
      expect(shown.reduce((sum, { counts: { received } }) => sum + received, 0)).toBe(sumOf(cells))
      for (const { counts: own } of shown) expect(own.received).toBeGreaterThanOrEqual(least)
      expect(shown.filter(({ key }) => key === null).length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 2_000 },
  )
})

test('what may not stand elsewhere is not told here, nor left alone to be worked out', () => {
  fc.assert(
    fc.property(rows, least, fc.func(fc.boolean()), (cells, least, mayStand) => {
      const standing = standingKeys(cells, least, mayStand)
      if (!standing) return expect(sumOf(cells)).toBeLessThan(least)
      for (const { key, received } of cells) if (standing.has(key)) expect([mayStand(key), received >= least]).toEqual([true, true])
      const hidden = cells.filter(({ key, received }) => received > 0 && !standing.has(key))
      if (standing.size > 0) expect(hidden.length).not.toBe(1)
    }),
    { numRuns: 2_000 },
  )
})

test('the order in which rows come changes nothing', () => {
  fc.assert(
    fc.property(rows, least, (cells, least) => {
      expect(standingKeys([...cells].reverse(), least)).toEqual(standingKeys(cells, least))
    }),
  )
})

test('a day that its week or its month hides is told on no page, and a month that its quarter or its year hides neither', () => {
  const days = new Map([
    ['2026-11-16', 9],
    ['2026-11-17', 2],
    ['2026-11-18', 6],
    ['2026-11-26', 7],
  ])
  const stands = standsInTime('day', days, 5)
  // The 18th, the smallest of the week of the 17th, is hidden with it; and of the month as well.
  expect([...days.keys()].map(stands)).toEqual([true, false, false, true])
  const months = new Map([
    ['2026-01-01', 3],
    ['2026-02-01', 20],
    ['2026-03-01', 30],
    ['2026-05-01', 8],
    ['2026-06-01', 40],
  ])
  const stand = standsInTime('month', months, 5)
  expect([...months.keys()].map(stand)).toEqual([false, false, true, false, true])
})
