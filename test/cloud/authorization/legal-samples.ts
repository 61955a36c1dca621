import { covers } from '../../../src/domain/area'
import type { Person } from '../../../src/domain/authorization'
import { aShop } from '../../kit/legal'
import type { Area } from './an-area'
import type { Sample } from './samples'

const shopIn = async ({ world }: Area) => {
  const { county, id } = await aShop(world)
  return { county, id }
}

/** A shop has its own people; the administrators of its county answer for all of them. */
const administering = {
  isOpenTo: ({ county }: Area, { grants }: Person) =>
    grants.some(({ role, area }) => role === 'administrator' && covers(area, String(county))),
}

/** 法律店铺 and 预约. */
export const legalSamples = {
  'legal.around': { input: () => ({}) },
  'legal.shops': { input: () => ({}) },
  'legal.shop': { input: shopIn },
  'legal.setIntro': { input: async (area) => ({ ...(await shopIn(area)), intro: '周五上午接待' }), ...administering },
} as const satisfies Readonly<Record<string, Sample>>
