/** Longitude and latitude in GCJ-02. */
export type Position = readonly [longitude: number, latitude: number]

/** A simple closed ring; the first position is not repeated at the end, as in PostgreSQL's polygon. */
export type Ring = readonly Position[]

/** In square degrees; measured from the ring's own first corner, which keeps the small numbers exact. */
export const area = (ring: Ring): number => {
  const [originX, originY] = ring[0] ?? [0, 0]
  let twice = 0
  forEachEdge(ring, ([ax, ay], [bx, by]) => {
    twice += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY)
  })
  return Math.abs(twice) / 2
}

const forEachEdge = (ring: Ring, visit: (from: Position, to: Position) => void): void => {
  let from = ring[ring.length - 1]
  for (const to of ring) {
    if (from) visit(from, to)
    from = to
  }
}

/** Whether the ring surrounds a position, by counting the edges east of it. */
export const contains = (ring: Ring, [x, y]: Position): boolean => {
  let inside = false
  forEachEdge(ring, ([ax, ay], [bx, by]) => {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}

/** A position inside the ring: the centroid, or where that falls outside, the middle of the widest stretch at its latitude. */
export const centerOf = (ring: Ring): Position => {
  const centroid = rounded(centroidOf(ring))
  return contains(ring, centroid) ? centroid : middleOfWidestStretch(ring, centroid[1])
}

export const centroidOf = (ring: Ring): Position => {
  const [originX, originY] = ring[0] ?? [0, 0]
  let twice = 0
  let sumX = 0
  let sumY = 0
  forEachEdge(ring, (from, to) => {
    const [ax, ay, bx, by] = [from[0] - originX, from[1] - originY, to[0] - originX, to[1] - originY]
    const cross = ax * by - bx * ay
    twice += cross
    sumX += (ax + bx) * cross
    sumY += (ay + by) * cross
  })
  return [originX + sumX / (3 * twice), originY + sumY / (3 * twice)]
}

const middleOfWidestStretch = (ring: Ring, latitude: number): Position => {
  const crossings: number[] = []
  forEachEdge(ring, ([ax, ay], [bx, by]) => {
    if (ay > latitude !== by > latitude) crossings.push(((bx - ax) * (latitude - ay)) / (by - ay) + ax)
  })
  crossings.sort((a, b) => a - b)
  let [west, east] = [0, 0]
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [start = 0, end = 0] = crossings.slice(at, at + 2)
    if (end - start > east - west) [west, east] = [start, end]
  }
  return rounded([(west + east) / 2, latitude])
}

/** Seven decimals are a centimeter. */
export const rounded = ([x, y]: Position): Position => [Math.round(x * 1e7) / 1e7, Math.round(y * 1e7) / 1e7]
