import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { handOnBookings } from '../../../src/cloud/operations/booking/hand-on-bookings'
import { keepBookings } from '../../../src/cloud/operations/booking/keep-bookings'
import { viewBooking } from '../../../src/cloud/operations/booking/read'
import { monthSlots } from '../../../src/cloud/operations/booking/slots'
import type { BookingView, Concerns } from '../../../src/contract/booking'
import type { Diary } from '../../../src/contract/diary'
import type { ShopView } from '../../../src/contract/legal'
import type { MessagePage } from '../../../src/contract/message'
import type { Person } from '../../../src/domain/authorization'
import { aPersonWith } from '../../cloud/authorization/people'
import { aBookingWorld, at, granted } from '../../kit/booking'
import { aCaller } from '../../kit/caller'
import { anAdviserAt, aServiceAt, aShop } from '../../kit/legal'
import { aWorld } from '../../kit/world'

const day = '2026-11-25'

/** A service of the shop's lawyer and of a mediator of another house, who is there from ten; and one that each of the two gives alone. */
const aJointService = async () => {
  const world = await aBookingWorld()
  const { app, county, shop, service } = world
  const house = await aShop(world, { kind: 'mediation' })
  const mediatorAccount = await aPersonWith(world, { role: 'lawyer', area: house.organization })
  const open = [{ start: 600, end: 780 }]
  const mediator = await anAdviserAt(world, house.id, {
    name: '赵调解（测试）',
    account: mediatorAccount.account,
    pattern: { weekly: [open, open, open, open, open, open, open] },
  })
  const [alone, mediating] = [await aServiceAt(world, shop.id), await aServiceAt(world, house.id)]
  const bureau = await aCaller(app, (await aPersonWith(world, { role: 'administrator', area: String(county) })).subject)
  const setTogether = { county, id: shop.id, service, adviser: mediator }
  await bureau.answer('legal.setTogether', setTogether)
  const entries = async () => {
    const { rows } = await sql<{ adviser: string; start: Date }>`
      select adviser, starts_at as start from adviser_entry where county = ${county} order by starts_at`.execute(app.db)
    return rows.map(({ adviser, start }) => [adviser === mediator ? 'mediator' : 'lawyer', start.toISOString()].join(' ')).sort()
  }
  return {
    ...{ ...world, house, mediator, mediating, alone, bureau, setTogether, entries },
    mediatorPerson: { account: mediatorAccount.account, grants: [{ role: 'lawyer', area: house.organization }] } as Person,
    mediatorCaller: await aCaller(app, mediatorAccount.subject),
  }
}

/** What may never be: somebody in two places, half of two, or a sitting that nobody comes to. */
const brokenIn = async ({ app: { db }, county }: Pick<Awaited<ReturnType<typeof aJointService>>, 'app' | 'county'>) => {
  const { rows } = await sql<{ what: string }>`
    with live as (
      select id, entry as kept, adviser, starts_at, ends_at from booking where county = ${county} and entry is not null
      union all
      select id, with_entry, with_adviser, starts_at, ends_at from booking where county = ${county} and with_entry is not null
    )
    select 'two at once: ' || one.id as what from live one join live other on other.adviser = one.adviser and other.id > one.id
      where one.starts_at < other.ends_at and other.starts_at < one.ends_at
    union all
    select 'half: ' || id from booking where county = ${county} and with_adviser is not null and (entry is null) <> (with_entry is null)
    union all
    select 'empty: ' || e.id from adviser_entry e where e.county = ${county} and not exists (
      select from live where live.kept = e.id and live.adviser = e.adviser and live.starts_at = e.starts_at)
    union all
    select 'over and kept: ' || id from booking where county = ${county} and entry is not null
      and status not in ('held', 'pending', 'confirmed', 'arrived', 'underWay')`.execute(db)
  return rows.map(({ what }) => what)
}

test('two are offered where both have time; a hold takes both, and neither is free for anything else until it is given back', async () => {
  const world = await aJointService()
  const { app, county, service, mediator, mediating, alone, hold, held, booked, stepped, people, entries, clock } = world
  const [chen, li] = await people(2)
  const { slots } = granted(await monthSlots(app, chen, { county, service, month: '2026-11' }))
  const times = slots.map(({ start }) => start).filter((start) => start.startsWith(day))
  expect(times).toEqual(['10:00', '10:30', '11:00', '11:30'].map((time) => at(`${day} ${time}`)))
  expect(await hold(chen, `${day} 09:00`)).toEqual({ ok: false, failure: 'slotGone' })
  const first = await held(chen, `${day} 10:00`)
  expect(first).toMatchObject({ adviserName: '王律（测试）', withName: '赵调解（测试）' })
  expect(await entries()).toEqual([`lawyer ${at(`${day} 10:00`)}`, `mediator ${at(`${day} 10:00`)}`])
  expect(await hold(li, `${day} 10:00`, { service: alone })).toEqual({ ok: false, failure: 'slotGone' })
  expect(await hold(li, `${day} 10:00`, { service: mediating, adviser: mediator })).toEqual({ ok: false, failure: 'slotGone' })
  // What ran out frees both, though only one of them is looked at.
  clock.now = new Date(clock.now.getTime() + 3_600_000)
  const taken = await booked(li, `${day} 10:00`, { service: mediating, adviser: mediator })
  expect(await entries()).toEqual([`mediator ${at(`${day} 10:00`)}`])
  expect(await hold(chen, `${day} 10:00`)).toEqual({ ok: false, failure: 'slotGone' })
  await stepped(li, taken, 'cancel')
  const mine = await booked(chen, `${day} 10:00`)
  const moved = await stepped(chen, mine, 'reschedule', { start: at(`${day} 11:00`) })
  expect(await entries()).toEqual([`lawyer ${at(`${day} 11:00`)}`, `mediator ${at(`${day} 11:00`)}`])
  await stepped(chen, moved, 'cancel')
  expect(await entries()).toEqual([])
})

test('whoever of the two answers says yes or no, both see it, are told and reminded; a yes takes the time of both', async () => {
  const world = await aJointService()
  const {
    app,
    county,
    booked,
    step,
    stepped,
    people,
    entries,
    mediatorCaller,
    lawyerCaller,
    mediatorPerson,
    mediator,
    mediating,
    service,
  } = world
  const [chen, li] = await people(2)
  await sql`
    update shop_service set policy = policy || '{"blocksWhilePending": false}' || jsonb_build_object('wantsApproval', id = ${service}::uuid)
    where county = ${county}`.execute(app.db)
  const [mine, late] = [await booked(chen, `${day} 10:00`), await booked(li, `${day} 10:30`)]
  expect([mine.status, await entries()]).toEqual(['pending', []])
  const span = { from: at(`${day} 00:00`), until: at('2026-11-26 00:00') }
  for (const caller of [lawyerCaller, mediatorCaller])
    expect((await caller.answer<Diary>('diary.view', span)).sittings).toMatchObject([{ id: mine.id, as: 'lawyer' }, { id: late.id }])
  expect((await stepped(mediatorPerson, mine, 'approve')).status).toBe('confirmed')
  expect(await entries()).toHaveLength(2)
  const other = await booked(chen, `${day} 10:30`, { service: mediating, adviser: mediator })
  expect(await step(world.lawyer, late, 'approve')).toMatchObject({ ok: false, failure: 'slotGone' })
  await stepped(chen, other, 'cancel')
  world.clock.now = new Date(at(`${day} 08:30`))
  for (const caller of [lawyerCaller, mediatorCaller]) {
    const { messages } = await caller.answer<MessagePage>('message.list', {})
    expect(messages.filter(({ about }) => about === mine.id).length).toBeGreaterThan(1)
  }
  const called = granted(await step(mediatorPerson, { ...mine, revision: mine.revision + 1 }, 'callOff', { reason: '开会' }))
  expect([called.status, await entries()]).toEqual(['cancelledByAdviser', []])
})

test('leave of the second is leave of both: whoever booked is told, and finds other times of both', async () => {
  const { app, county, booked, people, mediatorCaller, lawyerCaller, resident } = await aJointService()
  const [chen] = await people(1)
  const mine = await booked(chen, `${day} 10:00`)
  const leave = { id: uuidv7(), from: at(`${day} 09:00`), until: at(`${day} 11:00`), kind: 'leave' }
  expect(await mediatorCaller.answer('diary.takeLeave', leave)).toMatchObject({ toSettle: [{ id: mine.id }] })
  expect(await lawyerCaller.answer<BookingView[]>('booking.toSettle')).toMatchObject([{ id: mine.id, unsettled: true }])
  const { alternatives = [], unsettled } = granted(await viewBooking(app, chen, { county, id: mine.id }))
  expect(unsettled).toBe(true)
  expect(alternatives.map(({ start }) => start)).toEqual(
    ['2026-11-23 10:00', '2026-11-23 10:30', '2026-11-23 11:00'].map((time) => at(time)),
  )
  expect(await resident.call('booking.view', { county, id: mine.id })).toMatchObject({ ok: false })
  const { rows } = await sql<{ account: string }>`
    select payload ->> 'account' as account from outbox where county = ${county} and payload ->> 'flow' = 'bookingUnsettled'`.execute(
    app.db,
  )
  expect(rows).toEqual([{ account: chen.account }])
})

test('where the second leaves the booking is called off, for nobody else was agreed on, and the first has the time again', async () => {
  const { app, county, mediator, alone, booked, hold, people, entries } = await aJointService()
  const [chen, li] = await people(2)
  const mine = await booked(chen, `${day} 10:00`)
  await sql`update adviser set valid_to = '2026-11-23' where county = ${county} and id = ${mediator}::uuid`.execute(app.db)
  await handOnBookings(app)
  expect(granted(await viewBooking(app, chen, { county, id: mine.id }))).toMatchObject({ status: 'cancelledByAdviser' })
  expect(await entries()).toEqual([])
  expect(await hold(li, `${day} 10:00`, { service: alone })).toMatchObject({ ok: true })
})

test('where the second may not be there nobody is offered, and nothing is said why', async () => {
  const { app, county, service, house, mediatorCaller, hold, people } = await aJointService()
  const party = { kind: 'company', name: '舜耕建材有限公司' }
  await mediatorCaller.answer('practice.setRetainer', { shop: { county, id: house.id }, id: uuidv7(), since: '2026-01-01', party })
  const concerns: Concerns = { aboutVillage: 'no', parties: [{ kind: 'company', name: '舜耕建材有限公司' }] }
  const [chen] = await people(1)
  expect(granted(await monthSlots(app, chen, { county, service, month: '2026-11', concerns })).slots).toEqual([])
  expect(await hold(chen, `${day} 10:00`, { concerns })).toEqual({ ok: false, failure: 'adviserNotOpen' })
  expect(await hold(chen, `${day} 10:00`, { concerns: { ...concerns, parties: [] } })).toMatchObject({ ok: true })
})

test('who sits together is named by the shop among its own and by the bureau among the county’s, one seat at a time', async () => {
  const { county, shop, lawyerCaller, bureau, setTogether, adviser, resident, app, hold, people, ...world } = await aJointService()
  const called = (change: object, caller = bureau) => caller.call('legal.setTogether', { ...setTogether, ...change })
  const shown = await resident.answer<ShopView>('legal.shop', { county, id: shop.id })
  expect(shown.services.find(({ id }) => id === world.service)).toMatchObject({ together: { name: '赵调解（测试）' } })
  expect(await called({}, lawyerCaller)).toMatchObject({ failure: 'colleagueElsewhere' })
  expect(await called({}, resident)).toMatchObject({ failure: 'notAllowed' })
  expect(await called({ adviser })).toMatchObject({ failure: 'nobodyBeside' })
  const elsewhere = await aWorld()
  const stranger = await anAdviserAt(elsewhere, (await aShop(elsewhere)).id)
  expect(await called({ adviser: stranger })).toMatchObject({ failure: 'colleagueElsewhere' })
  const shared = await aServiceAt({ app, county }, shop.id, { item: { capacity: 6 } })
  expect(await called({ service: shared })).toMatchObject({ failure: 'seatsShared' })
  const colleague = await anAdviserAt({ app, county }, shop.id, { name: '李律（测试）' })
  expect(await called({ adviser: colleague }, lawyerCaller)).toMatchObject({ ok: true })
  const [chen, li] = await people(2)
  // Nobody sits with themselves; and whoever has left sits with nobody.
  expect(await hold(chen, `${day} 10:00`, { adviser: colleague })).toEqual({ ok: false, failure: 'notFound' })
  expect(await hold(chen, `${day} 10:00`)).toMatchObject({ ok: true, value: { withName: '李律（测试）' } })
  await sql`update adviser set valid_to = '2026-11-23' where county = ${county} and id = ${colleague}::uuid`.execute(app.db)
  expect(await hold(li, `${day} 11:00`)).toEqual({ ok: false, failure: 'notFound' })
  expect(await called({ adviser: null }, lawyerCaller)).toMatchObject({ ok: true })
  expect(await hold(li, `${day} 09:00`)).toMatchObject({ ok: true })
})

test('whoever comes at once, for both or for one of them, nobody is given twice, half, or kept waiting in a circle', async () => {
  const world = await aJointService()
  const { app, county, shop, house, adviser, mediator, mediating, alone, service, book, hold, people, clock } = world
  // Together the other way round: the two are locked in one order whoever is named first.
  const backward = await aServiceAt(world, house.id)
  await sql`update shop_service set with_adviser = ${adviser}::uuid where county = ${county} and id = ${backward}::uuid`.execute(app.db)
  expect(shop.id).not.toBe(house.id)
  const wants = [{ service }, { service: backward, adviser: mediator }, { service: alone }, { service: mediating, adviser: mediator }]
  const crowd = await people(20)
  for (const [round, take] of [hold, book, book].entries()) {
    const times = ['10:00', '10:30', '11:00']
    const answers = await Promise.all(
      crowd.map((person, index) => take(person, `2026-11-2${4 + round} ${times[index % 3]}`, wants[index % wants.length])),
    )
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.failure]))
    expect(new Set(refused)).toEqual(new Set(['slotGone']))
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(3)
    expect(await brokenIn(world)).toEqual([])
    // What was only held runs out while others come for it.
    clock.now = new Date(clock.now.getTime() + 3_600_000)
  }
  const again = await Promise.all([
    keepBookings(app),
    ...crowd.map((person, index) => hold(person, `2026-11-24 1${index % 2}:30`, wants[index % wants.length])),
  ])
  expect(again).toHaveLength(21)
  expect(await brokenIn(world)).toEqual([])
}, 120_000)
