import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { advanceBooking } from '../../../src/cloud/operations/booking/advance'
import { holdSlot } from '../../../src/cloud/operations/booking/hold'
import { covers } from '../../../src/domain/area'
import type { Person } from '../../../src/domain/authorization'
import type { ServiceMode } from '../../../src/domain/shop'
import { anAdviserAt, aServiceAt, aShop } from '../../kit/legal'
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

const aShopServiceIn = async (area: Area) => {
  const shop = await shopIn(area)
  return { ...shop, service: await aServiceAt(area.world, shop.id), adviser: null }
}

/** A service with an adviser who has time every morning. */
const aServiceIn = async ({ world, county }: Area, mode: ServiceMode = 'phone') => {
  const shop = await aShop(world)
  const adviser = await anAdviserAt(world, shop.id)
  return { county, adviser, service: await aServiceAt(world, shop.id, { mode }) }
}
const start = '2026-11-24T01:00:00Z'

/** Held by who is at home in the area. */
const aHoldIn = async (area: Area, mode?: ServiceMode) => {
  const { world, county, belonging } = area
  await sql`delete from resident_claim where account = ${belonging.reporter}::uuid`.execute(world.app.db)
  const wanted = { ...(await aServiceIn(area, mode)), id: uuidv7(), start }
  const held = await holdSlot(world.app, { account: belonging.reporter ?? '', grants: [] }, wanted)
  if (!held.ok) throw new Error(held.failure)
  return { county, id: held.value.id }
}
/** Booked, so that its office may act. */
const aBookingIn = async (area: Area) => {
  const key = await aHoldIn(area, 'video')
  const booked = { ...key, revision: 0, action: 'confirm' } as const
  const confirmed = await advanceBooking(area.world.app, { account: area.belonging.reporter ?? '', grants: [] }, booked)
  if (!confirmed.ok) throw new Error(confirmed.failure)
  return key
}
const aWaitIn = async (area: Area) => {
  const { world, county, belonging } = area
  await sql`delete from booking_wait where account = ${belonging.reporter}::uuid`.execute(world.app.db)
  const id = uuidv7()
  const { adviser, service } = await aServiceIn(area)
  await sql`
    insert into booking_wait (county, id, adviser, service, account, from_day, until_day, asked_at, state)
    values (${county}, ${id}::uuid, ${adviser}::uuid, ${service}::uuid, ${belonging.reporter}::uuid, '2026-11-24', '2026-11-25', now(), 'waiting')`.execute(
    world.app.db,
  )
  return { county, id }
}
const owned = { isOpenTo: ({ belonging }: Area, { account }: Person) => belonging.reporter === account }
/** No walker is registered as an adviser; test/cloud/booking walks one who is. */
const byAdvisers = { isOpenTo: () => false, refusesWith: 'notAnAdviser' } as const
const hours = { weekly: [[], [], [], [], [], [], []], breaks: [], makeup: null, worksOnHolidays: false }

/** 法律店铺 and 预约. */
export const legalSamples = {
  'legal.around': { input: () => ({}) },
  'legal.shops': { input: () => ({}) },
  'legal.shop': { input: shopIn },
  'legal.setIntro': { input: async (area) => ({ ...(await shopIn(area)), intro: '周五上午接待' }), ...administering },
  'legal.setTogether': { input: (area) => aShopServiceIn(area), ...administering },
  'booking.slots': { input: async (area) => ({ ...(await aServiceIn(area)), month: '2026-11' }) },
  'booking.hold': {
    input: async (area) => {
      await sql`delete from resident_claim`.execute(area.world.app.db)
      return { ...(await aServiceIn(area)), id: uuidv7(), start }
    },
    isOpenTo: () => true,
  },
  'booking.advance': { input: async (area) => ({ ...(await aHoldIn(area)), revision: 0, action: 'confirm' }), ...owned },
  'booking.view': { input: (area) => aHoldIn(area), ...owned },
  'booking.mine': { input: () => undefined },
  'booking.wait': {
    input: async (area) => {
      await sql`delete from booking_wait`.execute(area.world.app.db)
      return { ...(await aServiceIn(area)), id: uuidv7(), from: '2026-11-24', until: '2026-11-25' }
    },
    isOpenTo: () => true,
  },
  'booking.stopWaiting': { input: aWaitIn, ...owned },
  'booking.setMeeting': { input: async (area) => ({ ...(await aBookingIn(area)), meeting: '123 456 789' }), ...administering },
  'booking.contact': { input: aBookingIn, ...administering },
  'booking.toSettle': { input: () => undefined },
  'diary.view': { input: () => ({ from: start, until: '2026-11-25T01:00:00Z' }), ...byAdvisers },
  'diary.setPattern': { input: () => ({ pattern: hours, revision: 0 }), ...byAdvisers },
  'diary.setDay': { input: () => ({ day: '2026-11-24', ranges: [] }), ...byAdvisers },
  'diary.takeLeave': { input: () => ({ id: uuidv7(), from: start, until: '2026-11-25T01:00:00Z', kind: 'leave' }), ...byAdvisers },
  'diary.travel': { input: () => undefined, ...byAdvisers },
  'diary.setTravel': {
    input: ({ county }) => ({ one: `${county}001001`, other: `${county}001002`, minutes: 20 }),
    ...byAdvisers,
  },
  'diary.endLeave': { input: () => ({ id: uuidv7() }), ...byAdvisers },
} as const satisfies Readonly<Record<string, Sample>>
