import { uuidv7 } from 'uuidv7'
import { takeLeave } from '../../../src/cloud/operations/booking/diary'
import { keepBookings } from '../../../src/cloud/operations/booking/keep-bookings'
import { contactOf, setMeeting } from '../../../src/cloud/operations/booking/meeting'
import { bookingsToSettle, viewBooking } from '../../../src/cloud/operations/booking/read'
import { setIntro } from '../../../src/cloud/operations/legal/shops'
import type { BookingView } from '../../../src/contract/booking'
import type { LookPage } from '../../../src/contract/person-data'
import type { Person } from '../../../src/domain/authorization'
import { aBookingWorld, at, granted } from '../../kit/booking'
import { anAdviserAt } from '../../kit/legal'
import { aPersonWith } from '../authorization/people'

const day = '2026-11-25'

const anOffice = async (...given: Parameters<typeof aBookingWorld>) => {
  const world = await aBookingWorld(...given)
  const { app, county, shop, lawyer } = world
  const [chen, li, colleague] = await world.people(3)
  const view = async (person: Person, { id }: Pick<BookingView, 'id'>) => granted(await viewBooking(app, person, { county, id }))
  const leave = (id = uuidv7()) => takeLeave(app, lawyer, { id, from: at(`${day} 00:00`), until: at('2026-11-26 00:00'), kind: 'leave' })
  return {
    ...world,
    ...{ chen, li, view, leave },
    colleague: { ...colleague, grants: [{ role: 'lawyer', area: shop.organization }] } as Person,
    administrator: { ...li, account: uuidv7(), grants: [{ role: 'administrator', area: String(county) }] } as Person,
  }
}

test('whom the office lets down is offered three other times, with the same adviser before any other', async () => {
  const { booked, stepped, lawyer, chen, view, adviser } = await anOffice()
  const mine = await booked(chen, `${day} 09:00`)
  expect((await view(chen, mine)).alternatives).toEqual([])
  await stepped(lawyer, mine, 'callOff', { reason: '开庭' })
  const { alternatives = [] } = await view(chen, mine)
  expect(alternatives).toHaveLength(3)
  for (const { advisers } of alternatives) expect(advisers).toEqual([adviser])
  expect((await view(lawyer, mine)).alternatives).toEqual([])
})

test('where the same adviser has no time another of the shop is offered', async () => {
  const world = await anOffice({ policy: { wantsApproval: true } })
  const { app, county, booked, stepped, lawyer, chen, view, shop } = world
  const mine = await booked(chen, `${day} 09:00`)
  await stepped(lawyer, mine, 'decline', { reason: '那两周都在外地' })
  granted(await takeLeave(app, lawyer, { id: uuidv7(), from: at('2026-11-23 00:00'), until: at('2026-12-30 00:00'), kind: 'leave' }))
  expect((await view(chen, mine)).alternatives).toEqual([])
  const other = await anAdviserAt({ app, county }, shop.id)
  expect((await view(chen, mine)).alternatives?.map(({ advisers }) => advisers)).toEqual([[other], [other], [other]])
})

test('leave tells whom it lets down once, and the adviser, colleagues and administrators see what is to be settled', async () => {
  const { app, county, booked, chen, li, view, leave, lawyer, colleague, administrator } = await anOffice()
  const inside = await booked(chen, `${day} 09:00`)
  await booked(li, '2026-11-27 09:00')
  const id = uuidv7()
  expect(granted(await leave(id)).toSettle).toMatchObject([{ id: inside.id, unsettled: true, as: 'lawyer' }])
  await leave(id)
  const told = await app.db
    .selectFrom('outbox')
    .select('payload')
    .where('county', '=', county)
    .where('key', 'like', '%unsettled%')
    .execute()
  expect(told).toMatchObject([{ payload: { flow: 'bookingUnsettled', account: chen.account } }])
  for (const person of [lawyer, colleague, administrator])
    expect(await bookingsToSettle(app, person)).toMatchObject([{ id: inside.id, actions: expect.arrayContaining(['move', 'callOff']) }])
  expect(await bookingsToSettle(app, { ...colleague, grants: [{ role: 'lawyer', area: uuidv7() }] })).toEqual([])
  const seen = await view(chen, inside)
  expect(seen).toMatchObject({ unsettled: true, status: 'confirmed' })
  expect(seen.alternatives).toHaveLength(3)
})

test('the office moves or calls off for an adviser who is away, and nobody is late who then gives back a time', async () => {
  const { app, booked, stepped, step, leave, chen, li, colleague, administrator, clock } = await anOffice()
  const [first, second, third] = [await booked(chen, `${day} 09:00`), await booked(li, `${day} 10:00`), await booked(chen, `${day} 11:00`)]
  await leave()
  expect(await step(colleague, first, 'move', { start: at('2026-11-27 09:00') })).toMatchObject({ failure: 'wordsMissing' })
  expect(await stepped(colleague, first, 'move', { start: at('2026-11-27 09:00'), reason: '王律请假' })).toMatchObject({
    start: at('2026-11-27 09:00'),
    unsettled: false,
  })
  expect(await stepped(administrator, second, 'callOff', { reason: '王律请假' })).toMatchObject({ status: 'cancelledByAdviser' })
  clock.now = new Date(at(`${day} 10:30`))
  await stepped(chen, third, 'cancel')
  const row = await app.db.selectFrom('booking').select('late_cancel').where('id', '=', third.id).executeTakeFirstOrThrow()
  expect(row).toEqual({ late_cancel: false })
})

test('an office sees no hold, confirms nothing for anybody, and starts nothing but its own sittings', async () => {
  const { held, booked, step, chen, lawyer, colleague, clock } = await anOffice()
  const hold = await held(chen, `${day} 09:00`)
  for (const person of [lawyer, colleague]) expect(await step(person, hold, 'confirm')).toMatchObject({ failure: 'notFound' })
  const mine = await booked(chen, `${day} 10:00`)
  clock.now = new Date(at(`${day} 09:50`))
  const arrived = granted(await step(colleague, mine, 'arrive'))
  expect(await step(colleague, arrived, 'start')).toMatchObject({ ok: false })
})

test('a meeting number belongs to one video sitting and is written by its office alone', async () => {
  const { app, county, booked, chen, lawyer, view } = await anOffice({ mode: 'video' })
  const mine = await booked(chen, `${day} 09:00`)
  expect(await setMeeting(app, chen, { county, id: mine.id, meeting: '123456789' })).toMatchObject({ failure: 'notFound' })
  expect(granted(await setMeeting(app, lawyer, { county, id: mine.id, meeting: '123 456 789' }))).toMatchObject({ meeting: '123456789' })
  expect(await view(chen, mine)).toMatchObject({ meeting: '123456789' })
  const other = await anOffice({ mode: 'phone' })
  const called = await other.booked(other.chen, `${day} 10:00`)
  expect(await setMeeting(other.app, other.lawyer, { county: other.county, id: called.id, meeting: '123456789' })).toMatchObject({
    failure: 'notNow',
  })
})

test('whoever is to be rung is rung by the office alone, and reads that somebody looked', async () => {
  const { app, county, adviser, service, resident, lawyer, colleague } = await anOffice()
  const id = uuidv7()
  await resident.answer('booking.hold', { county, id, adviser, service, start: at(`${day} 09:00`) })
  expect(await contactOf(app, lawyer, { county, id })).toMatchObject({ failure: 'notFound' })
  await resident.answer('booking.advance', { county, id, revision: 0, action: 'confirm' })
  expect(granted(await contactOf(app, lawyer, { county, id }))).toEqual({ phone: expect.stringMatching(/^1\d{10}$/) })
  const stranger: Person = { ...colleague, grants: [{ role: 'lawyer', area: uuidv7() }] }
  expect(await contactOf(app, stranger, { county, id })).toMatchObject({ failure: 'notFound' })
  const { looks } = await resident.answer<LookPage>('personData.looks', {})
  expect(looks).toMatchObject([{ what: '看了您的手机号' }])
})

/** The messages of somebody who leads the county, by flow. */
const aLead = async (world: Awaited<ReturnType<typeof anOffice>>) => {
  const { app, county } = world
  const { account } = await aPersonWith(world, { role: 'administrator', area: String(county) })
  const person: Person = { account, grants: [{ role: 'administrator', area: String(county) }] }
  const told = async () =>
    (
      await app.db
        .selectFrom('message')
        .select(['flow', 'about'])
        .where('county', '=', county)
        .where('account', '=', account)
        .orderBy('id')
        .execute()
    ).map(({ flow, about }) => [flow, about])
  return { person, told }
}

test('whom the office lets down less than a day before is rung by a person, once; a day before, a message is enough', async () => {
  const world = await anOffice()
  const { app, county, booked, stepped, step, lawyer, chen, li, resident, adviser, service, clock } = world
  const { person: lead, told } = await aLead(world)
  const early = await booked(li, '2026-11-26 10:00')
  const id = uuidv7()
  await resident.answer('booking.hold', { county, id, adviser, service, start: at(`${day} 09:00`) })
  await resident.answer('booking.advance', { county, id, revision: 0, action: 'confirm' })
  const moved = await booked(chen, `${day} 10:00`)
  clock.now = new Date(at('2026-11-24 12:00'))
  await stepped(lawyer, early, 'callOff', { reason: '开庭' })
  const off = await stepped(lawyer, { id, revision: 1 }, 'callOff', { reason: '生病' })
  await stepped(lawyer, moved, 'move', { start: at('2026-11-27 10:00'), reason: '生病' })
  expect(off).toMatchObject({ toRing: true, actions: ['ring'] })
  expect(await told()).toEqual([
    ['bookingToRing', id],
    ['bookingToRing', moved.id],
  ])
  expect((await bookingsToSettle(app, lead)).map((each) => [each.id, each.toRing])).toEqual([
    [id, true],
    [moved.id, true],
  ])
  expect(granted(await contactOf(app, lead, { county, id })).phone).toMatch(/^1\d{10}$/)
  expect(granted(await viewBooking(app, chen, { county, id: moved.id }))).toMatchObject({ toRing: false })
  expect(await step(lead, off, 'ring')).toMatchObject({ ok: true, value: { toRing: false, actions: [] } })
  expect((await bookingsToSettle(app, lead)).map((each) => each.id)).toEqual([moved.id])
  expect(await contactOf(app, lead, { county, id })).toMatchObject({ failure: 'notFound' })
  // That they were told of the new time is no call to somebody who did not come.
  const rung = granted(await step(lead, { id: moved.id, revision: moved.revision + 1 }, 'ring'))
  clock.now = new Date(at('2026-11-27 10:20'))
  expect(await step(lawyer, rung, 'reportMissing')).toMatchObject({ failure: 'notNow' })
})

test('the lead is told when somebody came and their adviser did not, whoever says so', async () => {
  const world = await anOffice()
  const { app, booked, stepped, chen, li, clock } = world
  const { told } = await aLead(world)
  const [one, two] = [await booked(chen, `${day} 09:00`), await booked(li, `${day} 09:30`)]
  clock.now = new Date(at(`${day} 09:05`))
  const [here, there] = [await stepped(chen, one, 'arrive'), await stepped(li, two, 'arrive')]
  clock.now = new Date(at(`${day} 09:46`))
  await stepped(chen, here, 'reportAbsence')
  await keepBookings(app)
  await keepBookings(app)
  expect(await told()).toEqual([
    ['bookingUnmet', one.id],
    ['bookingUnmet', there.id],
  ])
})

test('a shop that has said where it stands is found on the map, and one that has not is not', async () => {
  const { app, county, shop, booked, chen, view, lawyer } = await anOffice({ mode: 'onSite' })
  const mine = await booked(chen, `${day} 09:00`)
  expect((await view(chen, mine)).point).toBeNull()
  const point = { longitude: 117.0186, latitude: 32.6479 }
  granted(await setIntro(app, lawyer, { county, id: shop.id, intro: '周五接待', point }))
  expect((await view(chen, mine)).point).toEqual(point)
  granted(await setIntro(app, lawyer, { county, id: shop.id, intro: '周六接待' }))
  expect((await view(chen, mine)).point).toEqual(point)
  granted(await setIntro(app, lawyer, { county, id: shop.id, intro: '周六接待', point: null }))
  expect((await view(chen, mine)).point).toBeNull()
})
