import fc from 'fast-check'
import { type Candidate, joinableSince, likeliest, nearnessOf, roundedMeters, type Spot } from '../../src/domain/nearby'

const here: Spot = { grid: 'a', estate: 'e', building: '3 栋' }
const aMatter = (change: Partial<Candidate> = {}): Candidate => ({
  grid: 'a',
  estate: null,
  building: null,
  meters: null,
  likeness: 0,
  filedMs: 0,
  ...change,
})

test.each([
  ['in the same building', here, { estate: 'e', building: '3 栋' }, 'building'],
  ['in another building of the estate', here, { estate: 'e', building: '4 栋' }, undefined],
  ['in another estate with a building of that name', here, { estate: 'f', building: '3 栋' }, undefined],
  ['somewhere in the estate', here, { estate: 'e' }, 'grid'],
  ['somewhere in the grid', here, {}, 'grid'],
  ['in another grid', here, { grid: 'b' }, undefined],
  ['249 m away in the next grid', { ...here, building: null }, { grid: 'b', meters: 249 }, 'meters'],
  ['251 m away in the same grid', { ...here, building: null }, { meters: 251 }, undefined],
  ['in the same community where neither has a grid', { ...here, grid: null }, { grid: null }, 'grid'],
] as const)('a matter %s', (_where, spot, there, near) => {
  expect(nearnessOf(spot, aMatter(there), 250)).toBe(near)
})

test('the place comes first, then what was said, then the distance and the age', () => {
  const building = aMatter({ estate: 'e', building: '3 栋', likeness: 0.1 })
  const meters = aMatter({ meters: 40, likeness: 0.9 })
  const alike = aMatter({ likeness: 0.5 })
  const newer = aMatter({ filedMs: 5 })
  expect(likeliest(here, [newer, alike, meters, building], 250)).toEqual([building, meters, alike])
  expect(likeliest(here, [aMatter(), newer], 250)).toEqual([newer, aMatter()])
})

test('a radius of 0 asks nobody', () => {
  expect(likeliest(here, [aMatter({ estate: 'e', building: '3 栋' })], 0)).toEqual([])
})

test('never more than three are shown, each of them near, and none twice', () => {
  const spot = fc.record({ grid: fc.constantFrom('a', 'b'), estate: fc.constantFrom('e', 'f', null), building: fc.constantFrom('1', '2') })
  const known = spot.map((each) => ({ ...each, building: each.estate === null ? null : each.building }))
  const matters = fc.array(
    fc.record({
      where: known,
      meters: fc.option(fc.double({ min: 0, max: 600, noNaN: true })),
      likeness: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  )
  fc.assert(
    fc.property(known, matters, fc.integer({ min: 1, max: 500 }), (spot, found, radius) => {
      const candidates = found.map(({ where, ...rest }) => aMatter({ ...where, ...rest }))
      const shown = likeliest(spot, candidates, radius)
      expect(shown.length).toBe(Math.min(3, candidates.filter((each) => nearnessOf(spot, each, radius)).length))
      expect(shown.every((each) => nearnessOf(spot, each, radius) !== undefined)).toBe(true)
      expect(new Set(shown).size).toBe(shown.length)
    }),
    { numRuns: 500 },
  )
})

test('a distance is told in steps of fifty, and never as nothing', () => {
  expect([0, 1, 50, 51, 249].map(roundedMeters)).toEqual([50, 50, 50, 100, 250])
})

test('what ended seven days ago is over', () => {
  expect(joinableSince(Date.parse('2026-11-23T00:00:00Z'), 7)).toBe(Date.parse('2026-11-16T00:00:00Z'))
})
