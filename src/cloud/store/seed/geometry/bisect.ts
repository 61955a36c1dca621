import type { Random } from '../random'
import { area, centroidOf, type Position, type Ring, rounded } from './ring'

/** A degree of longitude in degrees of latitude, at Huainan. */
const eastWestScale = 0.8425
const directionCount = 8
/** Nearer to a corner than this (0.2 m), a cut ends in the corner itself. */
const snapDistance = 2e-6

/**
 * Cuts a ring in two along one straight chord, so that the first part (the western or northern one) has about
 * `share` of the area. One chord of a simple ring always leaves two simple rings, whatever its shape; of several
 * directions the one with the shortest and best-placed chord wins.
 */
export const bisect = (ring: Ring, share: number, random: Random): readonly [first: Ring, second: Ring] => {
  const turn = random() * Math.PI
  let best: Cut | undefined
  for (let k = 0; k < directionCount; k++) {
    const normal = normalAt(turn + (k * Math.PI) / directionCount)
    for (const cut of cutsAcross(ring, share, normal)) if (!best || cut.cost < best.cost) best = cut
  }
  if (!best) throw new Error(`No chord divides a ring of ${ring.length} corners.`)
  return best.parts()
}

interface Cut {
  readonly cost: number
  readonly parts: () => readonly [Ring, Ring]
}

/** Where the line meets the ring: on the edge that leaves the corner of this index. */
interface Crossing {
  readonly edge: number
  readonly at: Position
}

/** Points east or south, so that lower offsets come first: west before east, north before south. */
const normalAt = (angle: number): Position => {
  const [x, y] = [Math.cos(angle) * eastWestScale, Math.sin(angle)]
  const isForward = Math.abs(x) > Math.abs(y) ? x > 0 : y < 0
  return isForward ? [x, y] : [-x, -y]
}

const offset = ([x, y]: Position, [nx, ny]: Position) => x * nx + y * ny

const cutsAcross = (ring: Ring, share: number, normal: Position): Cut[] => {
  const offsets = ring.map((position) => offset(position, normal))
  const line = lineWithShareBelow(ring, offsets, share, normal)
  const crossings = crossingsOf(ring, offsets, line).sort((a, b) => along(a.at, normal) - along(b.at, normal))
  const cuts: Cut[] = []
  for (let k = 0; k + 1 < crossings.length; k += 2) {
    const [a, b] = crossings.slice(k, k + 2)
    if (a && b) cuts.push(cutAlong(ring, a, b, share, normal))
  }
  return cuts.filter(({ cost }) => Number.isFinite(cost))
}

const along = ([x, y]: Position, [nx, ny]: Position) => y * nx - x * ny

/** Bisects the offset until the ring's area below it is the share wanted. */
const lineWithShareBelow = (ring: Ring, offsets: readonly number[], share: number, normal: Position): number => {
  const positionsAlong = ring.map((position) => along(position, normal))
  const wanted = areaBelow(offsets, positionsAlong, Math.max(...offsets)) * share
  let [low, high] = [Math.min(...offsets), Math.max(...offsets)]
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (areaBelow(offsets, positionsAlong, middle) < wanted) low = middle
    else high = middle
  }
  return (low + high) / 2
}

const areaBelow = (offsets: readonly number[], positionsAlong: readonly number[], line: number): number => {
  let twice = 0
  for (let from = offsets.length - 1, to = 0; to < offsets.length; from = to++)
    twice += twiceAreaBelowEdge(positionsAlong[from] ?? 0, (offsets[from] ?? 0) - line, positionsAlong[to] ?? 0, (offsets[to] ?? 0) - line)
  return Math.abs(twice) / 2
}

/** Measured from the line itself, the stretches that run along it add nothing, so each edge is clipped by itself. */
const twiceAreaBelowEdge = (u1: number, s1: number, u2: number, s2: number): number => {
  if (s1 >= 0 && s2 >= 0) return 0
  const crossing = u1 + ((u2 - u1) * s1) / (s1 - s2)
  if (s1 > 0) return crossing * s2
  return s2 > 0 ? -crossing * s1 : u1 * s2 - u2 * s1
}

const crossingsOf = (ring: Ring, offsets: readonly number[], line: number): Crossing[] =>
  ring.flatMap((from, edge) => {
    const next = (edge + 1) % ring.length
    const [to, s1, s2] = [ring[next] ?? from, (offsets[edge] ?? 0) - line, (offsets[next] ?? 0) - line]
    if (s1 < 0 === s2 < 0) return []
    const part = s1 / (s1 - s2)
    const at = rounded([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part])
    return [{ edge, at: [from, to].find((corner) => isNear(corner, at)) ?? at }]
  })

const isNear = (a: Position, b: Position) => Math.abs(a[0] - b[0]) < snapDistance && Math.abs(a[1] - b[1]) < snapDistance

const cutAlong = (ring: Ring, a: Crossing, b: Crossing, share: number, normal: Position): Cut => {
  const parts = (): readonly [Ring, Ring] => {
    const [left, right] = [pieceBetween(ring, a, b), pieceBetween(ring, b, a)]
    return offset(centroidOf(left), normal) <= offset(centroidOf(right), normal) ? [left, right] : [right, left]
  }
  const [first, second] = parts()
  if (first.length < 3 || second.length < 3) return { cost: Number.POSITIVE_INFINITY, parts }
  const actual = area(first) / area(ring)
  const error = Math.abs(Math.log(actual / share)) + Math.abs(Math.log((1 - actual) / (1 - share)))
  const length = Math.hypot((a.at[0] - b.at[0]) * eastWestScale, a.at[1] - b.at[1])
  return { cost: length * Math.exp(3 * error), parts }
}

/** The corners met from one crossing to the other, closed by the chord. */
const pieceBetween = (ring: Ring, from: Crossing, to: Crossing): Ring => {
  const corners: Position[] = [from.at]
  for (let at = (from.edge + 1) % ring.length; ; at = (at + 1) % ring.length) {
    const corner = ring[at]
    if (corner) corners.push(corner)
    if (at === to.edge) break
  }
  corners.push(to.at)
  return corners.filter((corner, at) => !isSame(corner, corners[(at + 1) % corners.length]))
}

const isSame = (a: Position, b: Position | undefined) => b !== undefined && a[0] === b[0] && a[1] === b[1]
