import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { keepBookings } from '../../../src/cloud/operations/booking/keep-bookings'
import { offerSeat } from '../../../src/cloud/operations/booking/offer-seat'
import { viewBooking } from '../../../src/cloud/operations/booking/read'
import { monthSlots } from '../../../src/cloud/operations/booking/slots'
import { waitForSlot } from '../../../src/cloud/operations/booking/wait'
import { forgetExpired } from '../../../src/cloud/operations/person-data/keep-clocks'
import { setSealedName } from '../../../src/cloud/store/home-store'
import type { Concerns } from '../../../src/contract/booking'
import type { Person } from '../../../src/domain/authorization'
import { cityCounty } from '../../../src/domain/city'
import { aBookingWorld, granted } from '../../kit/booking'
import { anAdviserAt } from '../../kit/legal'

const day = '2026-11-24'
const company: Concerns = { aboutVillage: 'no', parties: [{ kind: 'company', name: '舜 耕建材有限公司' }] }
const nobody: Concerns = { aboutVillage: 'no', parties: [] }

/** A firm that a building materials company retains. */
const aRetainedFirm = async () => {
  const world = await aBookingWorld()
  const { county, shop, lawyerCaller } = world
  const party = { kind: 'company', name: '安徽省淮南市舜耕建材有限责任公司' }
  await lawyerCaller.answer('practice.setRetainer', { shop: { county, id: shop.id }, id: uuidv7(), since: '2026-01-01', party })
  return world
}

/** Two of one shop, one of whom serves the village. */
const aPool = async () => {
  const world = await aBookingWorld()
  const { app, county, adviser, service, community } = world
  await app.db
    .insertInto('adviser_village')
    .values({ county, adviser, place: 1, community: community.community, duty: JSON.stringify({ by: 'date', date: 25 }) })
    .execute()
  const other = await anAdviserAt(world, world.shop.id, { name: '李律（测试）' })
  const village = (aboutVillage: Concerns['aboutVillage']): Concerns => ({ aboutVillage, parties: [], community: community.community })
  const advisersFor = async (person: Person, concerns?: Concerns) => {
    const wanted = { county, service, month: '2026-11', ...(concerns && { concerns }) }
    const { slots } = granted(await monthSlots(app, person, wanted))
    return new Set(slots.flatMap(({ advisers }) => advisers))
  }
  return { ...world, other, village, advisersFor }
}

test('an adviser whose firm the other side retains is not held for this person, is for others, and is offered to neither by the list', async () => {
  const { app, county, service, hold, people } = await aRetainedFirm()
  const [chen, li] = await people(2)
  expect(await hold(chen, `${day} 09:00`, { concerns: company })).toEqual({ ok: false, failure: 'adviserNotOpen' })
  const rows =
    await sql`select from booking where county = ${county} union all select from resident_claim where account = ${chen.account}::uuid`
  expect((await rows.execute(app.db)).rows).toEqual([])
  const month = { county, service, month: '2026-11' }
  expect(granted(await monthSlots(app, chen, { ...month, concerns: company })).slots).toEqual([])
  expect(granted(await monthSlots(app, chen, { ...month, concerns: nobody })).slots.length).toBeGreaterThan(0)
  expect(await hold(li, `${day} 09:00`, { concerns: nobody })).toMatchObject({ ok: true })
})

test('a pool passes over the village’s own adviser, for 不清楚 as for 有', async () => {
  const { adviser, other, village, advisersFor, hold, people } = await aPool()
  const [chen] = await people(1)
  expect(await advisersFor(chen, village('no'))).toEqual(new Set([adviser, other]))
  for (const answer of ['yes', 'unsure'] as const) {
    expect(await advisersFor(chen, village(answer))).toEqual(new Set([other]))
    expect(await hold(chen, `${day} 09:00`, { concerns: village(answer) })).toEqual({ ok: false, failure: 'adviserNotOpen' })
  }
  expect(await hold(chen, `${day} 09:00`, { adviser: other, concerns: village('yes') })).toMatchObject({ ok: true })
})

test('what is offered instead of what the office could not keep is about the same people, and so is a hold of it', async () => {
  const { app, county, adviser, other, village, booked, stepped, hold, people } = await aPool()
  const [chen, li] = await people(2)
  const administrator: Person = { ...li, account: uuidv7(), grants: [{ role: 'administrator', area: String(county) }] }
  const mine = await booked(chen, `${day} 09:00`, { adviser: other, concerns: village('yes') })
  await stepped(administrator, mine, 'callOff', { reason: '生病' })
  const { alternatives = [] } = granted(await viewBooking(app, chen, { county, id: mine.id }))
  expect(alternatives.flatMap(({ advisers }) => advisers)).toEqual([other, other, other])
  expect(await hold(chen, `${day} 10:00`, { adviser, insteadOf: mine.id })).toEqual({ ok: false, failure: 'adviserNotOpen' })
  expect(await hold(chen, `${day} 10:00`, { adviser: other, insteadOf: mine.id })).toMatchObject({ ok: true })
  // Somebody else's booking says nothing of theirs.
  expect(await hold(li, `${day} 11:00`, { adviser, insteadOf: mine.id })).toMatchObject({ ok: true })
})

test('nobody waits for whom they could not book, and whom something came between since is passed over', async () => {
  const { app, county, adviser, service, shop, lawyerCaller, booked, stepped, people } = await aBookingWorld()
  const [chen, li, wang] = await people(3)
  const waiting = { county, adviser, service, from: day, until: '2026-11-25', concerns: company }
  granted(await waitForSlot(app, chen, { ...waiting, id: uuidv7() }))
  const next = uuidv7()
  granted(await waitForSlot(app, wang, { ...waiting, id: next, concerns: nobody }))
  const taken = await booked(li, `${day} 09:00`)
  const party = { kind: 'company', name: '舜耕建材有限公司' }
  await lawyerCaller.answer('practice.setRetainer', { shop: { county, id: shop.id }, id: uuidv7(), since: '2026-01-01', party })
  expect(await waitForSlot(app, li, { ...waiting, id: uuidv7() })).toEqual({ ok: false, failure: 'adviserNotOpen' })
  await stepped(li, taken, 'cancel')
  const queued = await app.db.selectFrom('outbox').selectAll().where('county', '=', county).where('kind', '=', 'booking.offer').execute()
  for (const entry of queued) await offerSeat(app, entry as unknown as Parameters<typeof offerSeat>[1])
  const offered = await app.db.selectFrom('booking_wait').select('id').where('county', '=', county).where('state', '=', 'offered').execute()
  expect(offered).toEqual([{ id: next }])
})

test('what was booked is a matter of the firm from then on, and what was cancelled or ran out is nobody’s', async () => {
  const { app, county, clock, booked, stepped, hold, people } = await aBookingWorld()
  const [chen, li, wang] = await people(3)
  const name = `陈小明${county}`
  await setSealedName(app.db, chen.account, app.cipher.seal('account.name', cityCounty, name))
  const about: Concerns = { aboutVillage: 'no', parties: [{ kind: 'person', name }] }
  const mine = await booked(chen, `${day} 09:00`, { concerns: nobody })
  expect(await hold(li, `${day} 10:00`, { concerns: about })).toEqual({ ok: false, failure: 'adviserNotOpen' })
  await stepped(chen, mine, 'cancel')
  const other = await booked(li, `${day} 10:00`, { concerns: about })
  granted(await hold(wang, '2026-11-25 10:00', { concerns: nobody }))
  clock.now = new Date(clock.now.getTime() + 3_600_000)
  await keepBookings(app)
  await forgetExpired(app)
  const parties = await app.db.selectFrom('matter_party').select('matter').where('county', '=', county).distinct().execute()
  expect(parties.map(({ matter }) => matter)).toEqual([other.id])
})

test('names cannot be tried one after another to learn whom a lawyer serves', async () => {
  const { app, county, service, people } = await aBookingWorld()
  const [chen] = await people(1)
  const wanted = { county, service, month: '2026-11', concerns: company }
  granted(await monthSlots(app, chen, wanted))
  await app.db.updateTable('allowance').set({ left_over: 0 }).where('key', '=', `partiesNamed:${chen.account}`).execute()
  expect(await monthSlots(app, chen, wanted)).toEqual({ ok: false, failure: 'tooManyTries' })
  expect(await monthSlots(app, chen, { county, service, month: '2026-11' })).toMatchObject({ ok: true })
})
