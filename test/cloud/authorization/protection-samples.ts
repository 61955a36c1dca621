import { uuidv7 } from 'uuidv7'
import { covers } from '../../../src/domain/area'
import type { Person } from '../../../src/domain/authorization'
import type { Area } from './an-area'
import type { Sample } from './samples'

/** Asked for by who is at home in the area. */
const aRequest = async ({ county, community, resident }: Area) => {
  const id = uuidv7()
  await resident.answer('protection.ask', { id, community })
  return { county, id, action: 'take' }
}
/** The county's lead; nobody who walks is a 儿童主任, whom test/cloud/protection walks. */
const leading = {
  isOpenTo: ({ county }: Area, { grants }: Person) => grants.some(({ role, area }) => role === 'administrator' && area === String(county)),
}
/** Whoever works somewhere in the county, for the city or for an organization of it. */
const working = {
  isOpenTo: ({ county }: Area, { grants }: Person) =>
    grants.some(({ area }) => unitsOf.get(county)?.has(area) || covers(area.slice(0, 6), String(county))),
}
/** Of every place of the county that was walked so far. */
const unitsOf = new Map<number, Set<string>>()
const remember = ({ county, unit }: Area) => unitsOf.set(county, (unitsOf.get(county) ?? new Set<string>()).add(unit))
const overVillage = {
  isOpenTo: ({ community }: Area, { grants }: Person) =>
    grants.some(({ role, area }) => ['dispatcher', 'clerk', 'administrator'].includes(role) && covers(area, community)),
}

/** 未成年人保护 and 反家庭暴力. */
export const protectionSamples = {
  'protection.help': { input: ({ community }) => ({ community }) },
  'protection.ask': { input: ({ community }) => ({ id: uuidv7(), community }) },
  'protection.view': { input: () => undefined },
  'protection.answer': { input: aRequest, ...leading },
  'protection.report': {
    input: (area) => {
      remember(area)
      return {
        ...{ county: area.county, id: uuidv7(), about: null, kind: 'minor', to: 'police' },
        ...{ reportedAt: area.world.clock.now.toISOString(), proof: '接警单 0403-17' },
      }
    },
    ...working,
  },
  'protection.directors': { input: () => ({}), isOpenTo: () => true },
  'protection.setDirector': {
    input: ({ community }) => ({ id: uuidv7(), community, director: { name: '测试主任', phone: '13900000077' } }),
    ...overVillage,
  },
} as const satisfies Readonly<Record<string, Sample>>
