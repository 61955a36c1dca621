import { communityPlans } from '../grid-counts'
import { createRandom, type Random } from '../random'
import { cast, castCommunity } from './cast'
import { inventedName, inventedPhone } from './names'
import type { DemoPerson } from './person'

/** 1,400 full-time and 3,511 part-time grid workers, as the city counted them in 2022. */
const demoWorkerCount = 4911
const gridsWithTwoWorkers = 110

/** The city's grid workers, the nine of the cast among them: every grid has one, some have two, some people serve two. */
export const demoWorkers = (): DemoPerson[] => {
  const random = createRandom(4911)
  const grids = communityPlans().map(({ code, gridCount }) =>
    Array.from({ length: gridCount }, (_, at) => code + String(at + 1).padStart(3, '0')),
  )
  const plain = shuffled(
    random,
    grids.filter(([first]) => !first?.startsWith(castCommunity)),
  )
  const gridCount = grids.flat().length
  const sharedCount = gridCount + gridsWithTwoWorkers - demoWorkerCount
  const areas = plain.flatMap((codes, at) => (at < sharedCount ? firstTwoTogether(codes) : codes.map((code) => [code])))
  const seconds = plain.slice(-gridsWithTwoWorkers).map(([code = '']) => [code])
  const workers = [...areas, ...seconds]
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(
      (codes, at): DemoPerson => ({
        key: `worker-${at + 1}`,
        name: inventedName(random),
        phone: inventedPhone('worker', at + 1),
        grants: codes.map((area) => ({ role: 'gridWorker', area })),
      }),
    )
  return [...cast.filter(({ grants }) => grants.some(({ role }) => role === 'gridWorker')), ...workers]
}

const firstTwoTogether = (codes: readonly string[]): string[][] => [codes.slice(0, 2), ...codes.slice(2).map((code) => [code])]

const shuffled = <Item>(random: Random, items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
