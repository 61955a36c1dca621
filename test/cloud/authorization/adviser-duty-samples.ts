import { uuidv7 } from 'uuidv7'
import { insertDuty } from '../../../src/cloud/store/duty-entry-store'
import { covers } from '../../../src/domain/area'
import type { Person } from '../../../src/domain/authorization'
import { anAdviserAt, aShop } from '../../kit/legal'
import type { Area } from './an-area'
import type { Sample } from './samples'

const anAdviserIn = async ({ world, county, community }: Area) => {
  const { id } = await aShop(world)
  const adviser = await anAdviserAt(world, id, { villages: [{ community, duty: { by: 'date', date: 5 } }] })
  return { county, adviser }
}
/** 司法局 is the county's administrators. */
const bureau = {
  isOpenTo: ({ county }: Area, { grants }: Person) =>
    grants.some(({ role, area }) => role === 'administrator' && covers(area, String(county))),
}
/** No walker is registered as an adviser; test/cloud/adviser-duty walks one who is. */
const byAdvisers = { isOpenTo: () => false, refusesWith: 'notAnAdviser' } as const
const plan = { hoursPerMonth: 6, lecturesPerQuarter: 1, firmVisitsPerYear: 1 }

/** A visit that is over and that no code proves. */
const aVisitIn = async (area: Area) => {
  const { world, county, community } = area
  const { adviser } = await anAdviserIn(area)
  const [id, at] = [uuidv7(), world.app.now()]
  const from = new Date(at.getTime() - 3_600_000)
  await insertDuty(world.app.db, { county, adviser, id, community, kind: 'visit', from, until: at, confirmedAt: at, at })
  return { county, id }
}
const vouching = {
  isOpenTo: ({ community }: Area, { grants }: Person) => grants.some(({ role, area }) => role === 'clerk' && covers(area, community)),
}

/** 值班计划, 工作日志, 到村证明, 台账. */
export const adviserDutySamples = {
  'dutyPlan.list': { input: ({ county }) => ({ county }), ...bureau },
  'dutyPlan.view': { input: async (area) => ({ of: await anAdviserIn(area) }), ...bureau },
  'dutyPlan.set': { input: async (area) => ({ ...(await anAdviserIn(area)), community: area.community, ...plan }), ...bureau },
  'dutyPlan.assign': {
    input: async (area) => ({ ...(await anAdviserIn(area)), community: area.community, duty: { by: 'weekday', nth: 1, weekday: 3 } }),
    ...bureau,
  },
  'dutyPlan.release': { input: async (area) => ({ ...(await anAdviserIn(area)), community: area.community }), ...bureau },
  'dutyLog.list': { input: () => ({ month: '2026-11' }), ...byAdvisers },
  'dutyLog.enter': { input: ({ community }) => ({ id: uuidv7(), community, kind: 'chat' }), ...byAdvisers },
  'dutyLog.confirm': { input: () => ({ entries: [{ id: uuidv7() }] }), ...byAdvisers },
  'visit.codes': { input: () => undefined },
  'visit.begin': { input: ({ community }) => ({ id: uuidv7(), community, kind: 'visit' }), ...byAdvisers },
  'visit.end': { input: () => ({ id: uuidv7() }), ...byAdvisers },
  'visit.waiting': { input: () => undefined },
  'visit.vouch': { input: async (area) => ({ ...(await aVisitIn(area)), came: true }), ...vouching },
  'ledger.view': { input: async (area) => ({ ...(await anAdviserIn(area)), community: area.community, month: '2026-11' }), ...bureau },
  'ledger.export': {
    input: async (area) => ({ ...(await anAdviserIn(area)), community: area.community, month: '2026-11', form: 'xlsx' }),
    ...bureau,
  },
} as const satisfies Readonly<Record<string, Sample>>
