import { area, type Position, type Ring } from './geometry/ring'
import counties from './huainan/counties.json'
import divisions from './huainan/divisions.json'

export interface CountyOutline {
  readonly county: number
  readonly name: string
  readonly ring: Ring
}

/** The seven outlines, by county; an outline of several parts, or one that touches itself, is its largest simple ring. */
export const countyOutlines = (): CountyOutline[] =>
  divisions.areas.map(({ code, name }) => {
    const feature = counties.features.find(({ properties }) => properties.name === name)
    if (!feature) throw new Error(`No outline of ${name}.`)
    return {
      county: Number(code),
      name,
      ring: largestSimpleRing(feature.geometry.coordinates.flatMap((ring) => splitWhereItTouchesItself(withTouchesAsCorners(ring)))),
    }
  })

const largestSimpleRing = (rings: readonly Ring[]): Ring => {
  const [largest] = [...rings].sort((a, b) => area(b) - area(a))
  if (!largest) throw new Error('An outline without a ring.')
  return largest
}

/** A corner that lies on an edge elsewhere becomes a corner of that edge too. */
const withTouchesAsCorners = (coordinates: readonly (readonly number[])[]): Ring => {
  const corners = coordinates.map(([x = 0, y = 0]): Position => [x, y])
  return corners.flatMap((from, at) => {
    const to = corners[(at + 1) % corners.length] ?? from
    return [from, ...corners.filter((corner) => liesBetween(corner, from, to)).sort((a, b) => distance(from, a) - distance(from, b))]
  })
}

const liesBetween = (corner: Position, from: Position, to: Position): boolean => {
  const length = distance(from, to)
  const sum = distance(from, corner) + distance(corner, to)
  return sum - length < 1e-12 && distance(from, corner) > 0 && distance(corner, to) > 0
}

const distance = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1])

/** Whenever the walk comes back to a position it has passed, the loop between is a ring of its own. */
const splitWhereItTouchesItself = (corners: Ring): Ring[] => {
  const rings: Ring[] = []
  const path: Position[] = []
  for (const corner of corners) {
    const start = path.findIndex((passed) => distance(passed, corner) === 0)
    if (start >= 0) rings.push(path.splice(start))
    path.push(corner)
  }
  return [...rings, path].filter((ring) => ring.length >= 3)
}
