import type { GridPostKind } from '../../tables/grid'
import { communityPlans } from '../grid-counts'
import { createRandom } from '../random'
import { inventedName, inventedPhone } from './names'

export interface DemoPost {
  readonly grid: string
  readonly kind: Exclude<GridPostKind, 'neighborLead'>
  readonly name: string
  readonly phone: string
  readonly slot: number | null
}

const gridsPerOfficer = 3

/** 网格长 of each community, 指导员 of each town, and a police officer and a lawyer to every three grids. */
export const demoPosts = (): DemoPost[] => {
  const random = createRandom(1131)
  const person = (kind: DemoPost['kind'], count: number) => ({ kind, name: inventedName(random), phone: inventedPhone(kind, count) })
  const instructors = new Map<string, ReturnType<typeof person>>()
  let officerCount = 0
  return communityPlans().flatMap(({ code, gridCount }, community) => {
    const town = code.slice(0, 9)
    const instructor = instructors.get(town) ?? person('instructor', instructors.size + 1)
    instructors.set(town, instructor)
    const lead = person('lead', community + 1)
    const officers = Array.from({ length: Math.ceil(gridCount / gridsPerOfficer) }, () => {
      officerCount += 1
      return [person('police', officerCount), person('lawyer', officerCount)]
    })
    return Array.from({ length: gridCount }, (_, at) => {
      const grid = code + String(at + 1).padStart(3, '0')
      const attached = officers[Math.floor(at / gridsPerOfficer)] ?? []
      return [
        ...[lead, instructor].map((post) => ({ ...post, grid, slot: null })),
        ...attached.map((post) => ({ ...post, grid, slot: (at % gridsPerOfficer) + 1 })),
      ]
    }).flat()
  })
}
