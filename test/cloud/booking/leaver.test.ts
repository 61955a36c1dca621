import { handOnBookings } from '../../../src/cloud/operations/booking/hand-on-bookings'
import { viewBooking } from '../../../src/cloud/operations/booking/read'
import { aBookingWorld, granted } from '../../kit/booking'
import { anAdviserAt } from '../../kit/legal'
import { aPersonWith } from '../authorization/people'

const day = '2026-11-26'

const aLeaver = async () => {
  const world = await aBookingWorld()
  const { app, county, adviser, shop } = world
  const [chen, li] = await world.people(2)
  const { account } = await aPersonWith(world, { role: 'lawyer', area: shop.organization })
  const second = await anAdviserAt(world, shop.id, { name: '李律（测试）', account })
  const leave = async () => {
    await app.db.updateTable('adviser').set({ valid_to: '2026-11-23' }).where('county', '=', county).where('id', '=', adviser).execute()
    await handOnBookings(app)
    await handOnBookings(app)
  }
  const toldTo = async (to: string) => {
    const rows = await app.db
      .selectFrom('message')
      .select(['flow', 'at'])
      .where('county', '=', county)
      .where('account', '=', to)
      .orderBy('at')
      .execute()
    return rows.map(({ flow }) => flow)
  }
  return { ...world, chen, li, second, secondAccount: account, leave, toldTo }
}

test('what was booked with somebody who left is with another of the shop who has that time, and all three are told what is theirs', async () => {
  const { app, county, booked, stepped, hold, leave, chen, li, second, secondAccount, lawyer, toldTo } = await aLeaver()
  const mine = await booked(chen, `${day} 09:00`)
  await leave()
  const after = granted(await viewBooking(app, chen, { county, id: mine.id }))
  expect(after).toMatchObject({ status: 'confirmed', adviser: second, start: mine.start, revision: mine.revision + 1 })
  expect(await hold(li, `${day} 09:00`, { adviser: second })).toMatchObject({ failure: 'slotGone' })
  expect(await toldTo(secondAccount)).toEqual(['bookingNews', 'bookingAhead', 'bookingAhead'])
  expect(await toldTo(lawyer.account)).toEqual(['bookingNews'])
  expect((await toldTo(chen.account)).filter((flow) => flow === 'bookingChanged')).toHaveLength(1)
  const entries = await app.db.selectFrom('adviser_entry').select('adviser').where('county', '=', county).execute()
  expect(entries).toEqual([{ adviser: second }])
  expect(await stepped(chen, after, 'cancel')).toMatchObject({ status: 'cancelledByResident' })
})

test('where nobody of the shop has the time it is called off with a reason, and three other times are offered', async () => {
  const { app, county, booked, held, leave, chen, li, second, step } = await aLeaver()
  const mine = await booked(chen, `${day} 09:00`)
  await booked(li, `${day} 09:00`, { adviser: second })
  const only = await held(li, `${day} 10:00`)
  await leave()
  const after = granted(await viewBooking(app, chen, { county, id: mine.id }))
  expect(after).toMatchObject({ status: 'cancelledByAdviser', reason: expect.stringContaining('不在这里执业了') })
  expect(after.alternatives?.map(({ advisers }) => advisers)).toEqual([[second], [second], [second]])
  expect(await step(li, only, 'confirm')).toMatchObject({ failure: 'slotGone' })
  expect(await app.db.selectFrom('resident_claim').select('account').where('booking', '=', mine.id).execute()).toEqual([])
})
