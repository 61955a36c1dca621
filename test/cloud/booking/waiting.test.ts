import { uuidv7 } from 'uuidv7'
import { keepBookings } from '../../../src/cloud/operations/booking/keep-bookings'
import { offerSeat } from '../../../src/cloud/operations/booking/offer-seat'
import { ownBookings } from '../../../src/cloud/operations/booking/read'
import { stopWaiting, waitForSlot } from '../../../src/cloud/operations/booking/wait'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import type { Person } from '../../../src/domain/authorization'
import { aBookingWorld, at, granted } from '../../kit/booking'

const day = '2026-11-26'

const someWaiting = async () => {
  const world = await aBookingWorld()
  const { app, county, adviser, service, clock } = world
  const wait = (person: Person, from = day, until = day) => {
    clock.now = new Date(clock.now.getTime() + 1_000)
    return waitForSlot(app, person, { county, id: uuidv7(), adviser, service, from, until })
  }
  const offered = async (person: Person) => (await ownBookings(app, person)).waiting.flatMap((each) => each.offered ?? [])
  const tick = async () => {
    await keepBookings(app)
    await drainOutbox(app, { 'booking.offer': offerSeat })
  }
  return { ...world, wait, offered, tick }
}

test('what comes free is held for whoever asked first, for two hours when there is time, and is theirs with one tap', async () => {
  const { booked, stepped, people, wait, offered, tick, app, clock, hold } = await someWaiting()
  const [chen, li, wang] = await people(3)
  const mine = await booked(chen, `${day} 09:00`)
  await wait(li)
  await wait(wang)
  await stepped(chen, mine, 'cancel')
  await tick()
  expect(await offered(wang)).toEqual([])
  const [offer] = await offered(li)
  expect(Date.parse(offer?.until ?? '') - clock.now.getTime()).toBeGreaterThan(119 * 60_000 - 60_000)
  expect(await hold(wang, `${day} 09:00`)).toMatchObject({ failure: 'slotGone' })
  const [held] = (await ownBookings(app, li)).bookings
  expect(held).toMatchObject({ id: offer?.id, status: 'held', start: at(`${day} 09:00`) })
  if (held) expect(await stepped(li, held, 'confirm')).toMatchObject({ status: 'confirmed' })
  expect((await ownBookings(app, li)).waiting).toEqual([])
  expect((await ownBookings(app, wang)).waiting).toHaveLength(1)
})

test('who passes, or says nothing in time, lets the next one have it; who has something else then is passed over and keeps their place', async () => {
  const { booked, stepped, people, wait, offered, tick, app, clock } = await someWaiting()
  const [chen, li, wang, zhao, qian] = await people(5)
  const other = await aBookingWorld()
  const mine = await booked(chen, `${day} 09:00`)
  if (!zhao || !qian) throw new Error('five')
  await other.booked(li, `${day} 09:00`)
  for (const person of [li, wang, zhao, qian]) await wait(person)
  await stepped(chen, mine, 'cancel')
  await tick()
  expect(await offered(li)).toEqual([])
  const [held] = (await ownBookings(app, wang)).bookings
  if (held) await stepped(wang, held, 'release')
  await tick()
  expect(await offered(zhao)).toHaveLength(1)
  clock.now = new Date(clock.now.getTime() + 122 * 60_000)
  await tick()
  expect(await offered(zhao)).toEqual([])
  expect(await offered(qian)).toHaveLength(1)
  expect((await ownBookings(app, li)).waiting).toHaveLength(1)
})

test('days without end and more than three at once are refused, and who stops waiting is offered nothing', async () => {
  const { booked, stepped, people, wait, offered, tick, app, county } = await someWaiting()
  const [chen, li, wang] = await people(3)
  expect(await wait(li, day, '2026-11-25')).toMatchObject({ failure: 'daysWrong' })
  expect(await wait(li, '2026-11-20', '2026-11-22')).toMatchObject({ failure: 'daysWrong' })
  expect(await wait(li, day, '2027-11-25')).toMatchObject({ failure: 'daysWrong' })
  for (let count = 0; count < 3; count += 1) granted(await wait(wang))
  expect(await wait(wang)).toMatchObject({ failure: 'residentHasEnough' })
  const mine = await booked(chen, `${day} 09:00`)
  const [waiting] = granted(await wait(li)).waiting
  granted(await stopWaiting(app, li, { county, id: waiting?.id ?? '' }))
  for (const each of (await ownBookings(app, wang)).waiting) await stopWaiting(app, wang, each)
  await stepped(chen, mine, 'cancel')
  await tick()
  expect(await offered(li)).toEqual([])
})
