import type { Building } from '../../tables/estate'
import { communityPlans } from '../grid-counts'
import { chineseNumeral } from '../grid-name'
import { createRandom } from '../random'

export interface DemoEstate {
  readonly grid: string
  readonly name: string
  readonly buildings: readonly Building[]
}

/** One invented estate to every second grid of the communities where people live in blocks. */
export const demoEstates = (): DemoEstate[] => {
  const random = createRandom(279)
  return communityPlans()
    .filter(({ code }) => code[9] === '0' || code[9] === '1')
    .flatMap(({ code, name, gridCount }) =>
      Array.from({ length: Math.ceil(gridCount / 2) }, (_, at) => ({
        grid: code + String(at * 2 + 1).padStart(3, '0'),
        name: `${name.replace(/(社区|街道)?(居民委员会|居委会|委员会)?$/, '')}${chineseNumeral(at + 1)}村（模拟）`,
        buildings: buildings(4 + Math.floor(random() * 8), 2 + Math.floor(random() * 3)),
      })),
    )
}

export const buildings = (buildingCount: number, unitCount: number): Building[] =>
  Array.from({ length: buildingCount }, (_, at) => ({
    name: `${at + 1} 栋`,
    units: Array.from({ length: unitCount }, (_, unit) => `${unit + 1} 单元`),
  }))
