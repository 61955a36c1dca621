import { countyGrids, type SyntheticGrid } from '../../../src/cloud/store/seed/city-grids'
import { countyOutlines } from '../../../src/cloud/store/seed/county-outlines'
import { area, contains, type Position, type Ring } from '../../../src/cloud/store/seed/geometry/ring'
import { communityPlans } from '../../../src/cloud/store/seed/grid-counts'
import { createRandom } from '../../../src/cloud/store/seed/random'

const plans = communityPlans()
const outlines = countyOutlines()
const gridsOfCounty = new Map(outlines.map((outline) => [outline.county, countyGrids(outline, plans)]))
const grids = [...gridsOfCounty.values()].flat()

test('the city has exactly 5,001 grids, each with a code of its own, and every community has one at least', () => {
  expect(grids).toHaveLength(5001)
  expect(new Set(grids.map(({ code }) => code)).size).toBe(5001)
  expect(plans).toHaveLength(1131)
  expect(new Set(grids.map(({ community }) => community)).size).toBe(1131)
})

test('黎明社区 has nine grids, 锦里社区 a seventh and 河西社区 a third, named as people name them', () => {
  expect(gridsOf('340403007001').map(({ name }) => name)).toEqual(
    ['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((count) => `黎明社区第${count}网格`),
  )
  expect(gridsOf('340403007009').map(({ code }) => code)).toContain('340403007009007')
  expect(gridsOf('340404101002').map(({ code }) => code)).toContain('340404101002003')
})

test('grids are numbered from 001 without a gap, from west to east, and from north to south on one meridian', () => {
  for (const { code } of plans) {
    const inCommunity = gridsOf(code)
    expect(inCommunity.map((grid) => grid.code)).toEqual(inCommunity.map((_, at) => code + String(at + 1).padStart(3, '0')))
    const ordered = [...inCommunity].sort((a, b) => a.center[0] - b.center[0] || b.center[1] - a.center[1])
    expect(inCommunity).toEqual(ordered)
  }
})

test('every grid is a simple closed ring around its own center', () => {
  for (const { code, boundary, center } of grids) {
    expect([code, boundary.length >= 3 && isSimple(boundary), contains(boundary, center)]).toEqual([code, true, true])
  }
})

test('the grids of a county fill its outline: none reaches outside it, and their areas add up to its area', () => {
  for (const { county, ring } of outlines) {
    const inCounty = gridsOfCounty.get(county) ?? []
    const sum = inCounty.reduce((so, { boundary }) => so + area(boundary), 0)
    expect(Math.abs(sum / area(ring) - 1)).toBeLessThan(1e-6)
    for (const { boundary } of inCounty)
      for (const corner of boundary) expect(contains(ring, corner) || distanceToRing(ring, corner) < 3e-6).toBe(true)
  }
})

test('a point of the city lies in exactly one grid of its county', () => {
  const random = createRandom(7)
  for (const { county, ring } of outlines) {
    const inCounty = gridsOfCounty.get(county) ?? []
    for (let trial = 0; trial < 60; trial++) {
      const point = pointIn(ring, random)
      expect(inCounty.filter(({ boundary }) => contains(boundary, point))).toHaveLength(1)
    }
  }
})

test('the same seed draws the same grids, to the last digit', () => {
  const [first] = outlines
  if (!first) throw new Error('no county')
  expect(countyGrids(first, communityPlans())).toEqual(gridsOfCounty.get(first.county))
})

test('a street is divided more finely than the fields', () => {
  const meanArea = (prefix: string) => {
    const chosen = grids.filter(({ code }) => code.startsWith(prefix))
    return chosen.reduce((sum, { boundary }) => sum + area(boundary), 0) / chosen.length
  }
  expect(meanArea('340403007')).toBeLessThan(meanArea('340403102') / 4)
})

const gridsOf = (community: string): SyntheticGrid[] => grids.filter((grid) => grid.community === community)

const edgesOf = (ring: Ring): (readonly [Position, Position])[] => ring.map((from, at) => [from, ring[(at + 1) % ring.length] ?? from])

const isSimple = (ring: Ring): boolean => {
  const edges = edgesOf(ring)
  return edges.every(([a, b], i) =>
    edges.every(([c, d], j) => {
      const apart = Math.min(Math.abs(i - j), edges.length - Math.abs(i - j))
      return apart <= 1 || !meet(a, b, c, d)
    }),
  )
}

const side = ([ax, ay]: Position, [bx, by]: Position, [x, y]: Position) => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))

const meet = (a: Position, b: Position, c: Position, d: Position) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

const distanceToRing = (ring: Ring, point: Position) => Math.min(...edgesOf(ring).map(([a, b]) => distanceToEdge(a, b, point)))

const distanceToEdge = ([ax, ay]: Position, [bx, by]: Position, [x, y]: Position) => {
  const [dx, dy] = [bx - ax, by - ay]
  const part = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(x - ax - part * dx, y - ay - part * dy)
}

const pointIn = (ring: Ring, random: () => number): Position => {
  const [longitudes, latitudes] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  const between = (values: readonly number[]) => Math.min(...values) + random() * (Math.max(...values) - Math.min(...values))
  for (;;) {
    const point: Position = [between(longitudes), between(latitudes)]
    if (contains(ring, point)) return point
  }
}
