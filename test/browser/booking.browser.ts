import { type Browser, expect, test } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import type { BookingView } from '../../src/contract/booking'
import { cityCounty } from '../../src/domain/city'
import { aPersonWith } from '../cloud/authorization/people'
import { aCaller } from '../kit/caller'
import { anAdviserAt, aServiceAt, aShop } from '../kit/legal'
import { serveTestApp } from '../kit/serve-test-app'
import { type Look, looksOf, openAs } from './person'

const shopName = '安和法律服务所'
const longName = '淮南市田家庵区洞山街道社区居民公共法律服务中心暨人民调解委员会联合法律服务工作站'
const days = ['2026-11-25', '2026-11-26'] as const

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeEach(async () => {
  served = await serveTestApp()
})
test.afterEach(() => served.close())

type Person = Awaited<ReturnType<typeof openAs>>

/** A shop whose one adviser has two half hours left this month. */
const aSmallShop = async () => {
  const { app, county, community } = served
  const shop = await aShop(served, { name: shopName, intro: '周三周四上午接待', specialties: ['marriage', 'land', 'labor'] })
  const adviser = await anAdviserAt(served, shop.id, {
    pattern: { weekly: [[], [], [], [], [], [], []] },
    villages: [{ community: community.community, duty: { by: 'date', date: 25 } }],
  })
  for (const day of days)
    await app.db
      .insertInto('adviser_override')
      .values({ county, adviser, day, ranges: JSON.stringify([{ start: 540, end: 570 }]) })
      .execute()
  const service = await aServiceAt(served, shop.id, { mode: 'onSite' })
  return { shop, adviser, service }
}

const findShop = async (person: Person) => {
  await person.page.goto(`${served.url}/pages/matters/index`)
  await person.tap('我的预约和候补')
  await person.tap('找法律店铺')
  await person.here.getByLabel('找店铺').fill('安和')
  await person.tap('找一找')
  await person.photograph('booking-1-shops')
  await person.tap(new RegExp(`^${shopName}`))
  await expect(person.here.getByText('免费，任何人收费请投诉')).toBeVisible()
  await person.photograph('booking-2-shop')
  await person.tap(/^测试咨询/)
}

const chooseDay = async ({ here }: Person, day: RegExp) => {
  const radio = here.getByRole('radio', { name: day })
  await radio.tap()
  await expect(radio).toHaveAttribute('aria-checked', 'true')
}

const book = async (person: Person) => {
  await findShop(person)
  await person.tap('没有', 'radio')
  await chooseDay(person, /11月25日/)
  await person.tap('09:00', 'radio')
  await person.photograph('booking-3-times')
  await person.tap('留下这个时间')
  await expect(person.here.getByText(/^这个时间给您留着，还有 1[01] 分/)).toBeVisible()
  await person.photograph('booking-4-held')
  await person.tap('就约这个时间')
  await expect(person.here.getByText('到时候去就行。来不了请早点取消，好让给别人。')).toBeVisible()
  await person.photograph('booking-5-booked')
}

const move = async (person: Person) => {
  await person.tap('换个时间')
  await chooseDay(person, /11月26日/)
  await person.tap('09:00', 'radio')
  await person.photograph('booking-6-moving')
  await person.tap('改到这个时间')
  await expect(person.here.getByText('还能换 1 次')).toBeVisible()
}

/** Somebody else has the other half hour, so that nothing is left. */
const takeTheOther = async ({ adviser, service }: Awaited<ReturnType<typeof aSmallShop>>) => {
  const { app, county } = served
  const other = await aCaller(app, `worker-1-${county}`)
  const id = '0197c9ab-0000-7000-8000-00000000a001'
  await other.answer('booking.hold', { county, id, adviser, service, start: `${days[0]}T01:00:00Z` })
  await other.answer('booking.advance', { county, id, revision: 0, action: 'confirm' })
}

const wait = async (neighbor: Person, { shop, service }: Awaited<ReturnType<typeof aSmallShop>>) => {
  await neighbor.page.goto(`${served.url}/packages/legal/pages/book/index?county=${served.county}&id=${shop.id}&service=${service}`)
  await expect(neighbor.here.getByText('这一周没有空的时间')).toBeVisible()
  await neighbor.photograph('booking-7-full')
  await neighbor.tap('没有', 'radio')
  await neighbor.tap('排候补')
  await neighbor.tap('这两周', 'radio')
  await neighbor.tap('排上')
  await expect(neighbor.here.getByRole('button', { name: '不等了' })).toBeVisible()
  await neighbor.photograph('booking-8-waiting')
}

const cancel = async (person: Person) => {
  await person.tap('不去了')
  await person.photograph('booking-9-cancelling')
  await person.tap('取消预约')
  await expect(person.here.getByText('您取消了')).toBeVisible()
}

const offered = () =>
  expect
    .poll(async () => (await served.app.db.selectFrom('booking_wait').select('state').execute()).map(({ state }) => state))
    .toEqual(['offered'])

const takeOffer = async (neighbor: Person) => {
  await offered()
  await neighbor.page.reload()
  await neighbor.photograph('booking-10-offered')
  await neighbor.tap(/^有空位了，给您留到/)
  await neighbor.tap('就约这个时间')
  await expect(neighbor.here.getByText('到时候去就行。来不了请早点取消，好让给别人。')).toBeVisible()
}

test('an elder finds a shop, books, moves and cancels, and whoever waits gets the time', async ({ browser }) => {
  test.setTimeout(120_000)
  const world = await aSmallShop()
  const elder = await openAs(browser, served, 'resident-1', 'elder')
  await book(elder)
  await move(elder)
  await takeTheOther(world)
  const neighbor = await openAs(browser, served, 'resident-2')
  await wait(neighbor, world)
  await cancel(elder)
  await takeOffer(neighbor)
  for (const person of [elder, neighbor]) await person.leave()
  const bookings = await served.app.db.selectFrom('booking').select(['status', 'moves', 'late_cancel']).orderBy('moves', 'desc').execute()
  expect(bookings).toEqual([
    { status: 'cancelledByResident', moves: 1, late_cancel: false },
    { status: 'confirmed', moves: 0, late_cancel: false },
    { status: 'confirmed', moves: 0, late_cancel: false },
  ])
})

/** Many shops, one of them with the longest of names, and an adviser with whole mornings. */
const aBusyTown = async () => {
  for (let at = 0; at < 24; at += 1)
    await aShop(served, { name: `测试${at}号律师事务所`, specialties: ['labor', 'debt', 'land', 'housing'] })
  const shop = await aShop(served, { name: longName, intro: '每天上午都有人', specialties: ['marriage', 'minors'] })
  const { community } = served.community
  await anAdviserAt(served, shop.id, { villages: [{ community, duty: { by: 'weekday', nth: 2, weekday: 3 } }] })
  await anAdviserAt(served, shop.id, { name: '欧阳振华（测试）' })
  const service = await aServiceAt(served, shop.id, { mode: 'onSite', isPublic: false, policy: { wantsApproval: true } })
  await aServiceAt(served, shop.id, { mode: 'video' })
  return { shop, service }
}

const walk = async (browser: Browser, look: Look) => {
  const { shop, service } = await aBusyTown()
  const person = await openAs(browser, served, 'resident-1', look)
  const { page, here } = person
  await page.goto(`${served.url}/packages/legal/pages/shops/index`)
  await expect(here.getByRole('button', { name: new RegExp(`^${longName}，服务您村`) })).toBeVisible()
  await person.photograph('shops-full')
  await person.tap('擅长：不限')
  await person.photograph('shops-specialties')
  await here.getByRole('dialog').getByRole('radio', { name: '刑事' }).tap()
  await expect(here.getByText('没有这样的店铺')).toBeVisible()
  await person.photograph('shops-empty')
  await page.goto(`${served.url}/packages/legal/pages/shop/index?county=${served.county}&id=${shop.id}`)
  await expect(here.getByText('欧阳振华（测试）')).toBeVisible()
  await person.photograph('shop-full')
  await person.tap('有人为公益服务收费？打电话投诉')
  await person.photograph('shop-complain')
  await page.goto(`${served.url}/packages/legal/pages/book/index?county=${served.county}&id=${shop.id}&service=${service}`)
  await expect(here.getByText('找谁')).toBeVisible()
  await person.tap('不清楚', 'radio')
  await person.tap(/^对方是谁/)
  await here.getByRole('textbox', { name: '对方的名字' }).fill(longName)
  await person.photograph('book-party')
  await person.tap('写好了')
  await expect(here.getByRole('button', { name: new RegExp(`^${longName}`) })).toBeVisible()
  await person.tap('按月看')
  await expect(here.getByRole('button', { name: '按周看' })).toBeVisible()
  await person.photograph('book-month')
  await page.goto(`${served.url}/packages/legal/pages/bookings/index`)
  await expect(here.getByText('还没有约过')).toBeVisible()
  await person.photograph('bookings-empty')
  await page.route('**/rpc', (route) => route.abort())
  await page.goto(`${served.url}/packages/legal/pages/shops/index`)
  await expect(here.getByText('没有打开成功')).toBeVisible()
  await expect(here.getByRole('button', { name: /^12348/ })).toBeVisible()
  await person.photograph('shops-failed')
  await person.leave()
}

for (const look of looksOf('normal', 'elder'))
  test(`shops and times are read full, empty and without a network, and the numbers stay (${look})`, ({ browser }) => {
    test.setTimeout(120_000)
    return walk(browser, look)
  })

/** One that waits for a yes, one that was called off, a video sitting, and the lawyer in whose diary they stand. */
const someBookings = async () => {
  const { app, county } = served
  const shop = await aShop(served, { name: longName })
  const lawyer = await aPersonWith(served, { role: 'lawyer', area: shop.organization })
  await app.db
    .insertInto('identity')
    .values({ county: cityCounty, account: lawyer.account, kind: 'development', subject: `lawyer-${county}` })
    .execute()
  const adviser = await anAdviserAt(served, shop.id, { account: lawyer.account })
  const [video, meeting] = [
    await aServiceAt(served, shop.id, { mode: 'video' }),
    await aServiceAt(served, shop.id, { mode: 'onSite', isPublic: false, policy: { wantsApproval: true } }),
  ]
  const [resident, office] = [await aCaller(app, `resident-1-${county}`), await aCaller(app, `lawyer-${county}`)]
  const hold = (service: string, start: string) =>
    resident.answer<BookingView>('booking.hold', { county, id: uuidv7(), adviser, service, start: `2026-11-2${start}Z` })
  const step = (by: typeof resident, { id, revision }: BookingView, action: string, more = {}) =>
    by.answer<BookingView>('booking.advance', { county, id, revision, action, ...more })
  const booked = async (service: string, start: string) => step(resident, await hold(service, start), 'confirm')
  const off = await booked(video, '5T01:00:00')
  await step(office, off, 'callOff', { reason: '那天要开庭' })
  const seen = await booked(video, '5T02:00:00')
  await office.answer('booking.setMeeting', { county, id: seen.id, meeting: '123 456 789' })
  const late = await booked(video, '3T02:00:00')
  await step(office, late, 'callOff', { reason: '生病了' })
  return { off, seen, late, waits: await booked(meeting, '6T01:00:00'), held: await hold(video, '7T01:00:00') }
}

const showBookings = async (browser: Browser, look: Look) => {
  const { off, seen, late, waits, held } = await someBookings()
  const pageOf = ({ id }: BookingView) => `${served.url}/packages/legal/pages/booking/index?county=${served.county}&id=${id}`
  const resident = await openAs(browser, served, 'resident-1', look)
  const shows = async (booking: BookingView, words: string | RegExp, name: string) => {
    await resident.page.goto(pageOf(booking))
    await expect(resident.here.getByText(words).first()).toBeVisible()
    await resident.photograph(name)
  }
  await shows(off, '店铺取消了', 'booking-called-off')
  await expect(resident.here.getByText('原来的顾问')).toHaveCount(3)
  await shows(seen, '123 456 789', 'booking-video')
  await shows(waits, '等顾问确认', 'booking-pending')
  await shows(held, /还没有约好|没有约上/, 'booking-held')
  await resident.page.goto(`${served.url}/packages/legal/pages/bookings/index`)
  await expect(resident.here.getByText('以前的')).toBeVisible()
  await resident.photograph('bookings-full')
  await resident.leave()
  const lawyer = await openAs(browser, served, 'lawyer', look)
  await lawyer.page.goto(pageOf(waits))
  await expect(lawyer.here.getByRole('button', { name: '可以，给他约上' })).toBeVisible()
  await expect(lawyer.here.getByText('等您确认')).toBeVisible()
  await lawyer.photograph('booking-office')
  await lawyer.tap('约不了')
  await expect(lawyer.here.getByText('先写一句为什么')).toBeVisible()
  await lawyer.photograph('booking-office-declines')
  await lawyer.page.goto(`${served.url}/packages/legal/pages/bookings/index`)
  await expect(lawyer.here.getByText('要店铺处理的')).toBeVisible()
  await lawyer.photograph('bookings-to-settle')
  await lawyer.page.goto(pageOf(late))
  await expect(lawyer.here.getByText(/请打电话告诉对方/)).toBeVisible()
  await lawyer.photograph('booking-to-ring')
  await lawyer.tap('打过电话了')
  await expect(lawyer.here.getByText(/请打电话告诉对方/)).toHaveCount(0)
  await lawyer.leave()
}

for (const look of looksOf('normal', 'elder'))
  test(`a booking is read as it stands, by whose it is and by the office (${look})`, ({ browser }) => {
    test.setTimeout(120_000)
    return showBookings(browser, look)
  })
