import { uuidv7 } from 'uuidv7'
import { askOfDays } from '../../../src/cloud/operations/booking/ask-of-days'
import { changeDay } from '../../../src/cloud/operations/booking/diary'
import { reckonFreeDays } from '../../../src/cloud/operations/booking/reckon-free-days'
import { viewTravel } from '../../../src/cloud/operations/booking/travel'
import { calendarOf } from '../../../src/cloud/store/calendar-store'
import type { SlotPage } from '../../../src/contract/booking'
import type { Diary, Travels } from '../../../src/contract/diary'
import type { ShopPage } from '../../../src/contract/legal'
import { dayNumberOf } from '../../../src/domain/civil-day'
import { openRanges } from '../../../src/domain/day-pattern'
import { aBookingWorld, at, granted } from '../../kit/booking'

const day = '2026-11-25'
const span = { from: at(`${day} 00:00`), until: at('2026-11-26 00:00') }

const someDiary = async () => {
  const world = await aBookingWorld()
  const { resident, lawyerCaller, county, service } = world
  const timesOf = async (date: string) =>
    (await resident.answer<SlotPage>('booking.slots', { county, service, month: '2026-11' })).slots
      .map(({ start }) => new Date(Date.parse(start) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' '))
      .filter((time) => time.startsWith(date))
      .map((time) => time.slice(11))
  const view = () => lawyerCaller.answer<Diary>('diary.view', span)
  return { ...world, timesOf, view }
}

test('an adviser sees who comes, and changes hours over what they saw and over nothing newer', async () => {
  const { booked, people, view, lawyerCaller, timesOf } = await someDiary()
  const [chen] = await people(1)
  const { id } = await booked(chen, `${day} 09:30`)
  const seen = await view()
  expect(seen).toMatchObject({
    sittings: [{ id, as: 'lawyer', actions: ['callOff', 'move'].sort() }].map((each) => ({
      ...each,
      actions: expect.arrayContaining(each.actions),
    })),
  })
  const pattern = { ...seen.pattern, weekly: seen.pattern.weekly.map(() => [{ start: 600, end: 660 }]) }
  expect(await lawyerCaller.call('diary.setPattern', { pattern, revision: seen.revision })).toMatchObject({ ok: true })
  expect(await lawyerCaller.call('diary.setPattern', { pattern, revision: seen.revision })).toMatchObject({ failure: 'patternHasMoved' })
  expect(await timesOf(day)).toEqual(['10:00', '10:30'])
  expect((await view()).sittings).toMatchObject([{ id, status: 'confirmed' }])
})

test('a single day is its own, a day off offers nothing, and leave takes out what it covers', async () => {
  const { lawyerCaller, timesOf, view } = await someDiary()
  await lawyerCaller.answer('diary.setDay', { day, ranges: [{ start: 840, end: 900 }] })
  expect(await timesOf(day)).toEqual(['14:00', '14:30'])
  await lawyerCaller.answer('diary.setDay', { day, ranges: [] })
  expect(await timesOf(day)).toEqual([])
  await lawyerCaller.answer('diary.setDay', { day, ranges: null })
  const leave = { id: uuidv7(), from: at(`${day} 09:15`), until: at(`${day} 11:30`), kind: 'leave' }
  await lawyerCaller.answer('diary.takeLeave', leave)
  expect(await timesOf(day)).toEqual(['11:30'])
  expect((await view()).leaves).toMatchObject([{ id: leave.id }])
  await lawyerCaller.answer('diary.endLeave', { id: leave.id })
  expect(await timesOf(day)).toHaveLength(6)
})

test('hours out of order and days gone by are refused in words', async () => {
  const { lawyerCaller } = await someDiary()
  const overlapping = [
    { start: 540, end: 660 },
    { start: 600, end: 700 },
  ]
  expect(await lawyerCaller.call('diary.setDay', { day, ranges: overlapping })).toMatchObject({
    failure: 'hoursWrong',
    message: expect.any(String),
  })
  expect(await lawyerCaller.call('diary.setDay', { day: '2026-11-01', ranges: [] })).toMatchObject({ failure: 'daysWrong' })
})

test('who is booked up for today is not shown as having time today, a minute later at most', async () => {
  const { app, resident, book, people, county } = await someDiary()
  const open = async () => (await resident.answer<ShopPage>('legal.shops', { area: String(county), today: true })).shops.length
  await reckonFreeDays(app)
  expect(await open()).toBe(1)
  const crowd = await people(6)
  for (const [index, time] of ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'].entries()) {
    const person = crowd[index]
    if (person) await book(person, `2026-11-23 ${time}`)
  }
  await reckonFreeDays(app)
  expect(await open()).toBe(0)
})

test('the way between two of one’s villages is said once for both directions and kept free from then on; of others’ nobody says it', async () => {
  const world = await aBookingWorld({ mode: 'onSite' })
  const { app, county, adviser, community, lawyer, lawyerCaller, people, booked, hold } = world
  const [near, far] = [community.community, `${community.town}777`]
  await app.db.insertInto('division').values({ code: far, parent: community.town, level: 'village', name: '远村' }).execute()
  const serves = [near, far].map((village, at) => ({ county, adviser, place: at + 1, community: village, duty: '{}' }))
  await app.db.insertInto('adviser_village').values(serves).execute()
  const [chen, li] = await people(2)
  await booked(chen, `${day} 09:00`, { place: near })
  expect(granted(await viewTravel(app, lawyer)).ways).toMatchObject([{ one: near, other: far, otherName: '远村', minutes: null }])
  expect(await lawyerCaller.answer<Travels>('diary.setTravel', { one: far, other: near, minutes: 60 })).toMatchObject({
    ways: [{ one: near, other: far, minutes: 60 }],
  })
  expect(await hold(li, `${day} 10:00`, { place: far })).toMatchObject({ failure: 'slotGone' })
  expect(await hold(li, `${day} 10:30`, { place: far })).toMatchObject({ ok: true })
  expect(await hold(chen, `${day} 10:00`, { place: near })).toMatchObject({ ok: false })
  const others = { one: near, other: `${community.town}778`, minutes: 5 }
  expect(await lawyerCaller.call('diary.setTravel', others)).toMatchObject({ failure: 'placeNotFound' })
})

test('a week before a day that is not like others an adviser is asked once whether they sit, and not where they have said it', async () => {
  const { app, county, clock, lawyer, adviser } = await someDiary()
  const askedOf = async () => {
    await askOfDays(app)
    const rows = await app.db.selectFrom('outbox').select('payload').where('county', '=', county).where('about', '=', adviser).execute()
    return rows.map(({ payload }) => payload)
  }
  clock.now = new Date(at('2026-09-13 07:59'))
  expect(await askedOf()).toEqual([])
  clock.now = new Date(at('2026-09-13 08:00'))
  const sunday = { flow: 'sittingDay', account: lawyer.account, day: '2026-09-20' }
  expect(await askedOf()).toEqual([sunday])
  clock.now = new Date(at('2026-09-13 20:00'))
  expect(await askedOf()).toEqual([sunday])
  // The holiday is asked of by its first day alone.
  for (const day of ['2026-09-24', '2026-09-25', '2026-09-26']) {
    clock.now = new Date(at(`${day} 09:00`))
    await askedOf()
  }
  expect(await askedOf()).toEqual([sunday, { ...sunday, day: '2026-10-01' }])
  granted(await changeDay(app, lawyer, { day: '2026-10-10', ranges: [] }))
  clock.now = new Date(at('2026-10-03 09:00'))
  expect(await askedOf()).toHaveLength(2)
})

test('a make-up workday has the hours of the weekday that its notice names', () => {
  const rows = [
    { day: '2026-09-20', kind: 'makeup', follows: 3 },
    { day: '2026-10-10', kind: 'makeup', follows: null },
  ] as const
  const calendar = calendarOf(rows, '2026-12-31')
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((hour) => [{ start: hour * 60, end: hour * 60 + 30 }])
  expect(openRanges({ weekly }, calendar, dayNumberOf('2026-09-20'))).toEqual([{ start: 180, end: 210 }])
  expect(openRanges({ weekly }, calendar, dayNumberOf('2026-10-10'))).toEqual([{ start: 60, end: 90 }])
})
