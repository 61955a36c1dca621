import type { CountyOutline } from './county-outlines'
import { divide } from './geometry/divide'
import { centerOf, type Position, type Ring } from './geometry/ring'
import type { CommunityPlan } from './grid-counts'
import { gridName } from './grid-name'
import { createRandom, type Random } from './random'

/** An invented grid: only its code's first twelve digits and its outline's county are real. */
export interface SyntheticGrid {
  readonly county: number
  readonly code: string
  readonly community: string
  readonly name: string
  readonly boundary: Ring
  readonly center: Position
}

/** Divides a county's outline among its towns, theirs among communities, and theirs into grids; the same every time. */
export const countyGrids = ({ county, ring }: CountyOutline, plans: readonly CommunityPlan[]): SyntheticGrid[] => {
  const random = createRandom(county)
  const inCounty = plans.filter(({ code }) => code.startsWith(String(county)))
  const towns = [...new Set(inCounty.map(({ code }) => code.slice(0, 9)))].map((town) => {
    const communities = inCounty.filter(({ code }) => code.startsWith(town))
    return { communities, weight: communities.reduce((sum, { weight }) => sum + weight, 0) }
  })
  return divide(ring, towns, random).flatMap(({ item: town, ring: townRing }) =>
    divide(townRing, town.communities, random).flatMap(({ item, ring: communityRing }) => communityGrids(item, communityRing, random)),
  )
}

const communityGrids = ({ code, name, gridCount }: CommunityPlan, ring: Ring, random: Random): SyntheticGrid[] =>
  divide(
    ring,
    Array.from({ length: gridCount }, () => ({ weight: 0.7 + 0.6 * random() })),
    random,
  )
    .map(({ ring: boundary }) => ({ boundary, center: centerOf(boundary) }))
    .sort((a, b) => byNumberingRule(a.center, b.center))
    .map(({ boundary, center }, at) => ({
      county: Number(code.slice(0, 6)),
      code: code + String(at + 1).padStart(3, '0'),
      community: code,
      name: gridName(name, at + 1),
      boundary,
      center,
    }))

/** From west to east, and from north to south where two lie on one meridian. */
const byNumberingRule = (a: Position, b: Position): number => a[0] - b[0] || b[1] - a[1]
