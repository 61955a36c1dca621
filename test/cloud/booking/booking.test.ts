import { uuidv7 } from 'uuidv7'
import { holdSlot } from '../../../src/cloud/operations/booking/hold'
import { keepBookings } from '../../../src/cloud/operations/booking/keep-bookings'
import type { BookingView, OwnBookings, SlotPage } from '../../../src/contract/booking'
import { aBookingWorld, at, granted } from '../../kit/booking'
import { anAdviserAt, aServiceAt } from '../../kit/legal'

const minutes = (clock: { now: Date }, count: number) => {
  clock.now = new Date(clock.now.getTime() + count * 60_000)
}
const tuesday = '2026-11-24'

test('the free times of a month are offered, one is held with a countdown, confirmed, and found among one’s own; nobody else is offered it', async () => {
  const { resident, county, service, adviser } = await aBookingWorld()
  const slotsOf = async () => (await resident.answer<SlotPage>('booking.slots', { county, service, month: '2026-11' })).slots
  const before = await slotsOf()
  const start = at(`${tuesday} 09:30`)
  expect(before.find((slot) => slot.start === start)).toMatchObject({ seatsLeft: 1, advisers: [adviser], provisional: false })
  const held = await resident.answer<BookingView>('booking.hold', { county, id: uuidv7(), adviser, service, start })
  expect(held).toMatchObject({
    status: 'held',
    actions: expect.arrayContaining(['confirm', 'renew', 'release']),
    price: '免费，任何人收费请投诉',
  })
  expect(Date.parse(held.heldUntil ?? '') - Date.parse('2026-11-23T01:00:00Z')).toBeGreaterThanOrEqual(5 * 60_000)
  const confirmed = await resident.answer<BookingView>('booking.advance', {
    county,
    id: held.id,
    revision: held.revision,
    action: 'confirm',
  })
  expect(confirmed).toMatchObject({ status: 'confirmed', heldUntil: null, actions: ['reschedule', 'cancel'] })
  expect((await slotsOf()).some((slot) => slot.start === start)).toBe(false)
  expect((await resident.answer<OwnBookings>('booking.mine')).bookings).toMatchObject([{ id: held.id, status: 'confirmed' }])
})

test('a hold sent twice is one, under another body it is refused, and a confirmation whose answer was lost is given again', async () => {
  const world = await aBookingWorld()
  const { app, hold, held, stepped, people, wanted } = world
  const [chen, li] = await people(2)
  const asked = wanted(`${tuesday} 09:00`)
  const [one, two] = await Promise.all([1, 2].map(() => holdSlot(app, chen, asked)))
  expect([one, two]).toMatchObject([
    { ok: true, value: { id: asked.id } },
    { ok: true, value: { id: asked.id } },
  ])
  expect(await hold(chen, `${tuesday} 10:00`, { id: asked.id })).toMatchObject({ failure: 'idTaken' })
  expect(await hold(li, `${tuesday} 09:00`, { id: asked.id })).toMatchObject({ failure: 'idTaken' })
  const first = await held(chen, `${tuesday} 09:00`, { id: asked.id })
  const confirmed = await stepped(chen, first, 'confirm')
  expect(await stepped(chen, first, 'confirm')).toEqual(confirmed)
})

test('nobody confirms another’s hold, nobody confirms one that ran out, and a time that ran out is anybody’s', async () => {
  const { held, step, people, clock, book, hold } = await aBookingWorld()
  const [chen, li] = await people(2)
  const first = await held(chen, `${tuesday} 09:00`)
  expect(await step(li, first, 'confirm')).toMatchObject({ failure: 'notFound' })
  expect(await hold(li, `${tuesday} 09:00`)).toMatchObject({ failure: 'slotGone' })
  minutes(clock, 4)
  const renewed = granted(await step(chen, first, 'renew'))
  expect(await step(chen, renewed, 'renew')).toMatchObject({ failure: 'notNow' })
  minutes(clock, 15)
  expect(await book(li, `${tuesday} 09:00`)).toMatchObject({ ok: true, value: { status: 'confirmed' } })
  expect(await step(chen, renewed, 'confirm')).toMatchObject({ failure: 'holdOver' })
})

test('a person is in one place at a time, with whichever adviser, and has no more bookings than the service allows', async () => {
  const world = await aBookingWorld({ item: { caps: { openBookingsPerResident: 2 } } })
  const { booked, hold, people, stepped } = world
  const [chen] = await people(1)
  const first = await booked(chen, `${tuesday} 09:00`)
  expect(await hold(chen, `${tuesday} 09:00`)).toMatchObject({ ok: false })
  await booked(chen, `${tuesday} 10:00`)
  expect(await hold(chen, `${tuesday} 11:00`)).toMatchObject({ failure: 'residentHasEnough' })
  await stepped(chen, first, 'cancel')
  expect(await hold(chen, `${tuesday} 11:00`)).toMatchObject({ ok: true })
})

test('another adviser in another county is no way to be in two places', async () => {
  const [one, other] = [await aBookingWorld(), await aBookingWorld()]
  const [chen] = await one.people(1)
  await one.booked(chen, `${tuesday} 09:00`)
  expect(await other.hold(chen, `${tuesday} 09:00`)).toMatchObject({ failure: 'overlapsOwnBooking' })
  expect(await other.hold(chen, `${tuesday} 09:30`)).toMatchObject({ ok: true })
})

test('rest after a sitting is kept, and a service of another length that overlaps is refused', async () => {
  const { app, county, held, hold, people, shop } = await aBookingWorld({ item: { after: 10, step: 10 } })
  const longer = await aServiceAt({ app, county }, shop.id, { item: { duration: 45, step: 15 } })
  const [chen, li] = await people(2)
  await held(chen, `${tuesday} 09:30`)
  expect(await hold(li, `${tuesday} 09:00`, { service: longer })).toMatchObject({ failure: 'slotGone' })
  expect(await hold(li, `${tuesday} 10:00`)).toMatchObject({ failure: 'slotGone' })
  expect(await hold(li, `${tuesday} 10:10`)).toMatchObject({ ok: true })
})

test('a booking is moved in place: it is never in its own way, the old time is free at once, and too late or too often is refused', async () => {
  const { app, booked, step, stepped, people, hold, clock } = await aBookingWorld({ item: { duration: 60, step: 30 } })
  const [chen, li] = await people(2)
  const first = await booked(chen, '2026-11-25 09:00')
  const moved = await stepped(chen, first, 'reschedule', { start: at('2026-11-25 09:30') })
  expect(moved).toMatchObject({ start: at('2026-11-25 09:30'), movesLeft: 1 })
  expect(await stepped(chen, first, 'reschedule', { start: at('2026-11-25 09:30') })).toEqual(moved)
  const again = await stepped(chen, moved, 'reschedule', { start: at('2026-11-26 11:00') })
  expect(await hold(li, '2026-11-25 09:00')).toMatchObject({ ok: true })
  expect(await step(chen, again, 'reschedule', { start: at('2026-11-27 11:00') })).toMatchObject({ failure: 'notNow' })
  const claims = await app.db.selectFrom('resident_claim').select(['starts_at', 'expires_at']).where('account', '=', chen.account).execute()
  expect(claims).toEqual([{ starts_at: new Date(at('2026-11-26 11:00')), expires_at: null }])
  const late = await booked(li, '2026-11-27 09:00')
  clock.now = new Date(at('2026-11-27 00:00'))
  expect(await step(li, late, 'reschedule', { start: at('2026-11-28 09:00') })).toMatchObject({ failure: 'notNow' })
})

test('a move to a time that is taken leaves the booking and the person’s own time as they were', async () => {
  const { booked, step, people, hold } = await aBookingWorld()
  const [chen, li] = await people(2)
  const mine = await booked(chen, '2026-11-25 09:00')
  await booked(li, '2026-11-25 10:00')
  expect(await step(chen, mine, 'reschedule', { start: at('2026-11-25 10:00') })).toMatchObject({ failure: 'slotGone' })
  expect(await hold(chen, '2026-11-25 09:00')).toMatchObject({ ok: false })
  expect(await hold(chen, '2026-11-25 10:30')).toMatchObject({ ok: true })
  expect(await hold(li, '2026-11-25 09:00')).toMatchObject({ failure: 'slotGone' })
})

test('late cancelling is allowed and counted, and gives the time back', async () => {
  const { app, booked, stepped, people, hold, clock } = await aBookingWorld()
  const [chen, li] = await people(2)
  const mine = await booked(chen, `${tuesday} 09:00`)
  clock.now = new Date(at(`${tuesday} 06:00`))
  expect(await stepped(chen, mine, 'cancel')).toMatchObject({ status: 'cancelledByResident', actions: [] })
  const row = await app.db.selectFrom('booking').select(['late_cancel', 'entry']).where('id', '=', mine.id).executeTakeFirstOrThrow()
  expect(row).toEqual({ late_cancel: true, entry: null })
  expect(await hold(li, `${tuesday} 09:00`)).toMatchObject({ ok: true })
})

test('of two that wait for the same yes one alone gets it; the other hears that the time is gone', async () => {
  const { booked, step, lawyer, people } = await aBookingWorld({ policy: { wantsApproval: true, blocksWhilePending: false } })
  const [chen, li] = await people(2)
  const [one, other] = [await booked(chen, `${tuesday} 09:00`), await booked(li, `${tuesday} 09:00`)]
  expect([one.status, other.status]).toEqual(['pending', 'pending'])
  const answers = await Promise.all([one, other].map((each) => step(lawyer, each, 'approve')))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ failure: 'slotGone' })
})

test('a yes that nobody says in time is a no, a hold that ends is tidied up, and what was declined is free again', async () => {
  const { app, booked, held, people, clock, hold } = await aBookingWorld({ policy: { wantsApproval: true } })
  const [chen, li] = await people(2)
  const asked = await booked(chen, '2026-11-25 09:00')
  const idle = await held(li, '2026-11-25 10:00')
  minutes(clock, 24 * 60 + 1)
  await keepBookings(app)
  const statuses = await app.db
    .selectFrom('booking')
    .select(['id', 'status'])
    .where('id', 'in', [asked.id, idle.id])
    .orderBy('status')
    .execute()
  expect(statuses.map(({ status }) => status)).toEqual(['declined', 'released'])
  expect(await hold(li, '2026-11-25 09:00')).toMatchObject({ ok: true })
})

test('who comes signs in at the door, and is served; who does not is rung first; an adviser who is not there is said so by the clock', async () => {
  const { app, booked, step, stepped, lawyer, people, clock } = await aBookingWorld()
  const [chen, li, wang] = await people(3)
  const [one, two, three] = [
    await booked(chen, `${tuesday} 09:00`),
    await booked(li, `${tuesday} 09:30`),
    await booked(wang, `${tuesday} 10:00`),
  ]
  expect(await step(chen, one, 'arrive')).toMatchObject({ failure: 'notNow' })
  clock.now = new Date(at(`${tuesday} 08:50`))
  const there = await stepped(chen, one, 'arrive')
  const done = await stepped(lawyer, await stepped(lawyer, there, 'start'), 'finish')
  expect(done).toMatchObject({ status: 'completed', as: 'lawyer' })
  clock.now = new Date(at(`${tuesday} 09:45`))
  expect(await step(lawyer, two, 'reportMissing')).toMatchObject({ failure: 'notNow' })
  await stepped(lawyer, two, 'ring')
  expect(await stepped(lawyer, two, 'reportMissing')).toMatchObject({ status: 'residentMissed' })
  await stepped(wang, three, 'arrive')
  clock.now = new Date(at(`${tuesday} 10:16`))
  await keepBookings(app)
  const row = await app.db.selectFrom('booking').select('status').where('id', '=', three.id).executeTakeFirstOrThrow()
  expect(row.status).toBe('adviserMissed')
})

test('the office moves or calls off with a reason, and nobody else acts on a booking', async () => {
  const { booked, step, stepped, lawyer, people } = await aBookingWorld()
  const [chen, li] = await people(2)
  const mine = await booked(chen, `${tuesday} 09:00`)
  expect(await step(lawyer, mine, 'callOff')).toMatchObject({ failure: 'wordsMissing' })
  const moved = await stepped(lawyer, mine, 'move', { start: at(`${tuesday} 11:00`), reason: '开庭' })
  expect(moved).toMatchObject({ start: at(`${tuesday} 11:00`), reason: '开庭', movesLeft: 2 })
  expect(await step(lawyer, moved, 'cancel')).toMatchObject({ ok: false })
  expect(await step(li, moved, 'cancel')).toMatchObject({ failure: 'notFound' })
  expect(await stepped(lawyer, moved, 'callOff', { reason: '生病' })).toMatchObject({ status: 'cancelledByAdviser' })
})

test('six may share a sitting; the seventh is refused, and a seat given back is one more', async () => {
  const { booked, hold, stepped, people, resident, county, service } = await aBookingWorld({ item: { capacity: 6 } })
  const [first, seventh, ...others] = await people(7)
  const mine = await booked(first, `${tuesday} 09:00`)
  for (const person of others) await booked(person, `${tuesday} 09:00`)
  expect(await hold(seventh, `${tuesday} 09:00`)).toMatchObject({ failure: 'slotGone' })
  await stepped(first, mine, 'cancel')
  const { slots } = await resident.answer<SlotPage>('booking.slots', { county, service, month: '2026-11' })
  expect(slots.find(({ start }) => start === at(`${tuesday} 09:00`))).toMatchObject({ seatsLeft: 1 })
  expect(await hold(seventh, `${tuesday} 09:00`)).toMatchObject({ ok: true })
})

test('a limit of minutes closes one of a pool and leaves the others open', async () => {
  const { resident, county, service, shop, app, adviser, booked, people } = await aBookingWorld({ item: { caps: { minutesPerDay: 60 } } })
  const other = await anAdviserAt({ app, county }, shop.id)
  const [chen, li] = await people(2)
  await booked(chen, `${tuesday} 09:00`)
  await booked(li, `${tuesday} 10:00`)
  const { slots } = await resident.answer<SlotPage>('booking.slots', { county, service, month: '2026-11' })
  const open = slots.filter(({ start }) => start >= at(`${tuesday} 00:00`) && start < at('2026-11-25 00:00'))
  expect(open.map(({ start, advisers }) => [start, advisers])).toEqual(
    ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'].map((time) => [at(`${tuesday} ${time}`), [other]]),
  )
  expect(adviser).not.toBe(other)
})

test('what waits for a yes is not moved, what was said yes to is, and the adviser stays the same', async () => {
  const { adviser, booked, step, stepped, lawyer, people } = await aBookingWorld({ policy: { wantsApproval: true } })
  const [chen] = await people(1)
  const asked = await booked(chen, '2026-11-25 09:00')
  expect(await step(chen, asked, 'reschedule', { start: at('2026-11-26 09:00') })).toMatchObject({ failure: 'notNow' })
  const agreed = await stepped(lawyer, asked, 'approve')
  const moved = await stepped(chen, agreed, 'reschedule', { start: at('2026-11-26 09:00') })
  expect(moved).toMatchObject({ status: 'confirmed', adviser, start: at('2026-11-26 09:00') })
})

test('a time that is past is held by nobody', async () => {
  const { hold, people } = await aBookingWorld()
  const [chen] = await people(1)
  expect(await hold(chen, '2026-11-22 09:00')).toEqual({ ok: false, failure: 'tooShortNotice' })
})
