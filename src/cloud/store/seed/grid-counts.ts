import divisions from './huainan/divisions.json'
import { createRandom } from './random'

/** A community or village with the number of grids it gets, and how much land one of its grids takes beside others. */
export interface CommunityPlan {
  readonly code: string
  readonly name: string
  readonly gridCount: number
  readonly weight: number
}

export const cityGridCount = 5001

/** Grids that the city itself has named in print: 黎明 has nine, 锦里 a seventh, 河西 a third. */
const knownCounts: Record<string, number> = { '340403007001': 9, '340403007009': 8, '340404101002': 4 }

interface Density {
  readonly gridCount: number
  readonly land: number
}

/** A street's grids are a few blocks, a village's are fields. */
const densityOf = (code: string): Density => {
  const isStreet = code[6] === '0'
  const isVillage = code[9] === '2' || code[9] === '3'
  if (isStreet) return isVillage ? { gridCount: 5, land: 3 } : { gridCount: 6, land: 1 }
  return isVillage ? { gridCount: 4, land: 14 } : { gridCount: 5, land: 4 }
}

/** Every community of the city with its share of the 5,001 grids, one at least. */
export const communityPlans = (): CommunityPlan[] => {
  const random = createRandom(340400)
  const wishes = divisions.areas
    .flatMap(({ streets }) => streets.flatMap(({ villages }) => villages))
    .map(({ code, name }) => ({ code, name, wish: densityOf(code).gridCount * (0.6 + 0.8 * random()) }))
  const free = wishes.filter(({ code }) => knownCounts[code] === undefined)
  const total = cityGridCount - Object.values(knownCounts).reduce((sum, count) => sum + count, 0)
  const countsByCode = { ...knownCounts, ...shareOut(free, total) }
  return wishes.map(({ code, name }) => {
    const gridCount = countsByCode[code] ?? 1
    return { code, name, gridCount, weight: gridCount * densityOf(code).land }
  })
}

/** One each, and the rest by largest remainder, so that the sum is exact. */
const shareOut = (wishes: readonly { code: string; wish: number }[], total: number): Record<string, number> => {
  const rest = total - wishes.length
  const sum = wishes.reduce((so, { wish }) => so + wish - 1, 0)
  const shares = wishes.map(({ code, wish }) => ({ code, exact: ((wish - 1) / sum) * rest }))
  let left = rest - shares.reduce((so, { exact }) => so + Math.floor(exact), 0)
  const counts: Record<string, number> = {}
  for (const { code, exact } of [...shares].sort((a, b) => (b.exact % 1) - (a.exact % 1)))
    counts[code] = 1 + Math.floor(exact) + (left-- > 0 ? 1 : 0)
  return counts
}
