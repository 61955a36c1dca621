import { uuidv7 } from 'uuidv7'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import type { BookingView } from '../../../src/contract/booking'
import type { MessagePage } from '../../../src/contract/message'
import { aBookingWorld, at } from '../../kit/booking'

const someTold = async () => {
  const world = await aBookingWorld()
  const { resident, county, adviser, service, lawyerCaller } = world
  const hold = (start: string) => resident.answer<BookingView>('booking.hold', { county, id: uuidv7(), adviser, service, start: at(start) })
  const advance = ({ id, revision }: BookingView, action: string, more: object = {}) =>
    resident.answer<BookingView>('booking.advance', { county, id, revision, action, ...more })
  const titlesOf = async (who: typeof resident) => (await who.answer<MessagePage>('message.list', {})).messages.map(({ title }) => title)
  return { ...world, hold, advance, titlesOf, told: () => titlesOf(resident), lawyerTold: () => titlesOf(lawyerCaller) }
}

test('who booked and who is booked are told once, and reminded the evening before and two hours before', async () => {
  const { hold, advance, told, lawyerTold, clock, resident, app, standIn } = await someTold()
  const { id } = await advance(await hold('2026-11-25 10:00'), 'confirm')
  expect(await told()).toEqual(['约好了'])
  expect(await lawyerTold()).toEqual(['您的日程有变'])
  const { messages } = await resident.answer<MessagePage>('message.list', {})
  expect(messages).toMatchObject([
    { about: id, kind: 'booking', role: 'resident', words: expect.stringContaining('测试咨询，11月25日 10:00') },
  ])
  clock.now = new Date(at('2026-11-24 17:59'))
  expect(await told()).toHaveLength(1)
  clock.now = new Date(at('2026-11-24 18:00'))
  expect(await told()).toEqual(['您的预约快到了', '约好了'])
  clock.now = new Date(at('2026-11-25 08:00'))
  expect(await told()).toHaveLength(3)
  await drainOutbox(app)
  const pushed = standIn.messages.filter(({ page }) => page.includes(id))
  expect(pushed.length).toBeGreaterThanOrEqual(3)
  expect(JSON.stringify(pushed)).not.toContain('律所')
})

test('of a time that holds no more nobody is reminded, and of the new one everybody', async () => {
  const { hold, advance, told, clock } = await someTold()
  const booked = await advance(await hold('2026-11-26 10:00'), 'confirm')
  const moved = await advance(booked, 'reschedule', { start: at('2026-11-27 10:00') })
  clock.now = new Date(at('2026-11-26 17:00'))
  expect((await told()).filter((title) => title === '您的预约快到了')).toEqual([])
  clock.now = new Date(at('2026-11-26 18:00'))
  expect((await told()).filter((title) => title === '您的预约快到了')).toHaveLength(1)
  await advance(moved, 'cancel')
  clock.now = new Date(at('2026-11-27 10:00'))
  expect((await told()).filter((title) => title === '您的预约快到了')).toHaveLength(1)
})
