import { closeOwnAccount } from '../../../src/cloud/operations/person-data/close-account'
import { deleteExpired } from '../../../src/cloud/store/expiry-store'
import { aBookingWorld } from '../../kit/booking'

const day = '2026-11-26'

test('whoever closes their account gives back what they had booked, and it is anybody’s', async () => {
  const { app, booked, held, people, hold } = await aBookingWorld()
  const [chen, li] = await people(2)
  await booked(chen, `${day} 09:00`)
  await held(chen, `${day} 10:00`)
  expect(await closeOwnAccount(app, chen)).toMatchObject({ ok: true })
  expect(await hold(li, `${day} 09:00`)).toMatchObject({ ok: true })
  expect(await hold(li, `${day} 10:00`)).toMatchObject({ ok: true })
  expect(await app.db.selectFrom('resident_claim').select('booking').where('account', '=', chen.account).execute()).toEqual([])
})

test('bookings are kept five years after they were, and what only kept two apart goes sooner', async () => {
  const { app, booked, people, clock } = await aBookingWorld()
  const [chen] = await people(1)
  const { id } = await booked(chen, `${day} 09:00`)
  const counted = async () => [
    (await app.db.selectFrom('booking').select('id').where('id', '=', id).execute()).length,
    (await app.db.selectFrom('resident_claim').select('booking').where('booking', '=', id).execute()).length,
  ]
  /** As if it had been so many days ago. */
  const ago = async (days: number) => {
    const [starts_at, ends_at] = [9, 10].map((hour) => new Date(clock.now.getTime() - days * 86_400_000 + hour * 3_600_000))
    await app.db.updateTable('booking').set({ starts_at, ends_at }).where('id', '=', id).execute()
    await app.db.updateTable('resident_claim').set({ starts_at, ends_at }).where('booking', '=', id).execute()
    await deleteExpired(app.db, clock.now)
  }
  await ago(1)
  expect(await counted()).toEqual([1, 1])
  await ago(10)
  expect(await counted()).toEqual([1, 0])
  await ago(366 * 6)
  expect(await counted()).toEqual([0, 0])
})
