import { uuidv7 } from 'uuidv7'
import { covers } from '../../../src/domain/area'
import type { Person } from '../../../src/domain/authorization'
import { anAdviserAt, aServiceAt, aShop } from '../../kit/legal'
import type { Area } from './an-area'
import type { Sample } from './samples'

/** A booking of whoever is at home in the area, held to its end. */
const aFinished = async ({ world, county, belonging }: Area) => {
  const { id: shop } = await aShop(world)
  const [adviser, service, id] = [await anAdviserAt(world, shop), await aServiceAt(world, shop), uuidv7()]
  const at = world.app.now()
  await world.app.db
    .insertInto('booking')
    .values({
      ...{ county, id, adviser, service, owner: belonging.reporter ?? '', place: null, starts_at: at, ends_at: new Date(at.getTime() + 1) },
      ...{ before_minutes: 0, after_minutes: 0, status: 'completed', entry: null, held_until: null, decide_by: null, rang_at: null },
      ...{ reason: null, created_at: at, ended_at: at },
    })
    .execute()
  return { county, id, adviser }
}
const keyOf = async (area: Area) => {
  const { county, id } = await aFinished(area)
  return { county, id }
}
const owned = { isOpenTo: ({ belonging }: Area, { account }: Person) => belonging.reporter === account }
const scores = { clear: 5, prompt: 4, attitude: 5, useful: 3 }

/** 评价. */
export const ratingSamples = {
  'rating.of': { input: keyOf, ...owned },
  'rating.give': { input: async (area) => ({ ...(await keyOf(area)), ...scores }), ...owned },
  'rating.list': {
    input: async (area) => {
      const { county, adviser } = await aFinished(area)
      return { of: { county, adviser } }
    },
    isOpenTo: ({ county }: Area, { grants }: Person) =>
      grants.some(({ role, area }) => role === 'administrator' && covers(area, String(county))),
  },
  // No walker is registered as an adviser; test/cloud/rating walks one who is.
  'rating.reply': {
    input: async (area) => ({ ...(await keyOf(area)), kind: 'booking', words: '谢谢您' }),
    isOpenTo: () => false,
    refusesWith: 'notAnAdviser',
  },
} as const satisfies Readonly<Record<string, Sample>>
