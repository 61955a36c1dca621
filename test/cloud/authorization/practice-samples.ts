import { uuidv7 } from 'uuidv7'
import { covers } from '../../../src/domain/area'
import type { Person } from '../../../src/domain/authorization'
import { aShop } from '../../kit/legal'
import type { Area } from './an-area'
import type { Sample } from './samples'

const aRetainer = (county: number, shop: string) => ({
  ...{ shop: { county, id: shop }, id: uuidv7(), since: '2026-01-01' },
  party: { kind: 'company', name: '舜耕建材有限公司' },
})

/** A firm has its own lawyers; the administrators of its county answer for all of them. */
const administering = {
  isOpenTo: ({ county }: Area, { grants }: Person) =>
    grants.some(({ role, area }) => role === 'administrator' && covers(area, String(county))),
}
/** No walker is registered as an adviser; test/cloud/practice walks one who is. */
const byAdvisers = { isOpenTo: () => false, refusesWith: 'notAnAdviser' } as const

/** 顾问单位 and 近亲属. */
export const practiceSamples = {
  'practice.view': { input: () => ({}) },
  'practice.setRetainer': {
    input: async ({ world, county }) => aRetainer(county, (await aShop(world)).id),
    ...administering,
  },
  'practice.endRetainer': {
    input: async ({ world, county }) => {
      const [shop, id] = [await aShop(world), uuidv7()]
      const row = { county, id, shop: shop.id, adviser: null, kind: 'company' as const, community: null, since: '2026-01-01', until: null }
      const marks = { name: world.app.cipher.seal('retainer.name', county, '测试公司'), name_mark: uuidv7(), number_mark: null }
      await world.app.db
        .insertInto('retainer')
        .values({ ...row, ...marks, set_by: uuidv7(), set_at: world.app.now() })
        .execute()
      return { county, id, until: '2026-12-31' }
    },
    ...administering,
  },
  'practice.declareRelative': { input: () => ({ id: uuidv7(), relative: { kin: 'sibling', name: '测试某' } }), ...byAdvisers },
  'practice.removeRelative': { input: () => ({ id: uuidv7() }), ...byAdvisers },
} as const satisfies Readonly<Record<string, Sample>>
