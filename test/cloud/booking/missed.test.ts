import { uuidv7 } from 'uuidv7'
import { monthSlots } from '../../../src/cloud/operations/booking/slots'
import { waitForSlot } from '../../../src/cloud/operations/booking/wait'
import type { Person } from '../../../src/domain/authorization'
import { aBookingWorld, at, granted } from '../../kit/booking'
import { aServiceAt } from '../../kit/legal'

/** Somebody whom the office rang in vain on three mornings. */
const whoStayedAway = async () => {
  const world = await aBookingWorld({ mode: 'onSite' })
  const { booked, step, stepped, lawyer, people, clock } = world
  const [chen, li] = await people(2)
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) {
    const missed = await booked(chen, `${day} 09:00`)
    clock.now = new Date(at(`${day} 09:20`))
    granted(await step(lawyer, missed, 'ring'))
    expect(await stepped(lawyer, missed, 'reportMissing')).toMatchObject({ status: 'residentMissed' })
  }
  const monthOf = async (person: Person) =>
    granted(await monthSlots(world.app, person, { county: world.county, service: world.service, month: '2026-11' }))
  return { ...world, chen, li, monthOf }
}

test('whoever stayed away three times in ninety days books for the same day alone, for thirty days, and is told until when', async () => {
  const { hold, chen, li, clock } = await whoStayedAway()
  expect(await hold(chen, '2026-11-27 10:00')).toMatchObject({ failure: 'missedTooOften' })
  expect(await hold(chen, '2026-11-26 11:00')).toMatchObject({ ok: true })
  expect(await hold(li, '2026-11-27 10:00')).toMatchObject({ ok: true })
  clock.now = new Date(at('2026-12-26 09:01'))
  expect(await hold(chen, '2026-12-28 10:00')).toMatchObject({ ok: true })
})

test('what a hold would refuse is not offered', async () => {
  const { chen, li, monthOf } = await whoStayedAway()
  const { slots, limitedUntil } = await monthOf(chen)
  expect(limitedUntil).toBe(at('2026-12-26 09:00'))
  expect(slots.map(({ start }) => start)).toEqual(['09:30', '10:00', '10:30', '11:00', '11:30'].map((time) => at(`2026-11-26 ${time}`)))
  const others = await monthOf(li)
  expect(others).toMatchObject({ limitedUntil: null })
  expect(others.slots.length).toBeGreaterThan(slots.length)
})

test('by phone everybody may book on any day; moving to another day and waiting for one are no way around', async () => {
  const { app, county, shop, adviser, service, hold, booked, step, chen, people } = await whoStayedAway()
  const phone = await aServiceAt({ app, county }, shop.id, { mode: 'phone' })
  expect(await hold(chen, '2026-11-27 09:00', { service: phone })).toMatchObject({ ok: true })
  const today = await booked(chen, '2026-11-26 11:00')
  expect(await step(chen, today, 'reschedule', { start: at('2026-11-30 09:00') })).toMatchObject({ ok: false })
  const waiting = { county, id: uuidv7(), adviser, service, from: '2026-11-26', until: '2026-11-30' }
  expect(await waitForSlot(app, chen, waiting)).toMatchObject({ failure: 'missedTooOften' })
  const [wang] = await people(1)
  expect(await waitForSlot(app, wang, { ...waiting, id: uuidv7() })).toMatchObject({ ok: true })
})
