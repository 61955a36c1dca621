import { expect, test } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import { aPersonWith } from '../cloud/authorization/people'
import { aLawyer } from '../kit/advisers'
import { serveTestApp } from '../kit/serve-test-app'
import { seriousViolations, watchAccessibility } from './accessibility'
import { leastPoints, looksOf, openAs } from './person'
import { smallTargets } from './screen'

let served: Awaited<ReturnType<typeof serveTestApp>>
let lawyer: Awaited<ReturnType<typeof aLawyer>>

/** Somebody in this role who signs in by a word of their own. */
const someone = async (role: 'clerk' | 'administrator', area: string, word: string) => {
  const { account } = await aPersonWith(served, { role, area })
  const subject = `${word}-${served.county}`
  await served.app.db.insertInto('identity').values({ county: 340_400, kind: 'development', subject, account }).execute()
}

test.beforeAll(async () => {
  served = await serveTestApp()
  const { community, county } = served
  lawyer = await aLawyer(served, 'lawyer-1', {
    name: '欧阳长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长律师',
    villages: [{ community: community.community, duty: { by: 'weekday', nth: 1, weekday: 2 } }],
  })
  await someone('clerk', community.community, 'clerk-1')
  await someone('administrator', String(county), 'bureau-1')
})
test.afterAll(() => served.close())

const page = (name: string, root = 'adviser') => `${served.url}/packages/${root}/pages/${name}/index`
const entries = () => served.app.db.selectFrom('duty_entry').select(['kind', 'proof', 'ended_at']).orderBy('created_at').execute()

test('an answer in a chat group is logged in one tap on its page, three with another village and kind, and the words are optional', async ({
  browser,
}) => {
  const adviser = await openAs(browser, served, 'lawyer-1')
  await adviser.page.goto(page('quick'))
  const before = adviser.taps()
  await adviser.tap('电话答复', 'radio')
  await adviser.photograph('duty-quick')
  await adviser.tap('记好了')
  await expect(adviser.here.getByText('已记下')).toBeVisible()
  expect(adviser.taps() - before).toBe(2)
  // The kind of last time is chosen already.
  await adviser.page.goto(page('quick'))
  await expect(adviser.here.getByRole('radio', { name: '电话答复' })).toHaveAttribute('aria-checked', 'true')
  const again = adviser.taps()
  await adviser.tap('记好了')
  await expect(adviser.here.getByText('已记下')).toBeVisible()
  expect(adviser.taps() - again).toBe(1)
  expect((await entries()).map(({ kind }) => kind)).toEqual(['phone', 'phone'])
  await adviser.leave()
})

test('a visit is begun with the digits on the clerk’s phone, ended without them, and the clerk says that the adviser came', async ({
  browser,
}) => {
  const adviser = await openAs(browser, served, 'lawyer-1')
  const clerk = await openAs(browser, served, 'clerk-1')
  await clerk.page.goto(page('village-code', 'legal'))
  const digits = ((await clerk.here.locator('.village-code__digits').textContent()) ?? '').trim()
  expect(digits).toMatch(/^\d{6}$/)
  await clerk.photograph('village-code')
  await adviser.page.goto(page('duty'))
  await adviser.tap('到村了，开始')
  await adviser.photograph('duty-begin')
  await adviser.here.getByRole('spinbutton', { name: '到村码' }).fill(digits)
  await adviser.here.locator('.sheet').getByRole('button', { name: '到村了，开始' }).tap()
  await expect(adviser.here.getByText(/^正在.*：驻村值班$/)).toBeVisible()
  await adviser.photograph('duty-under-way')
  served.clock.now = new Date(served.clock.now.getTime() + 90 * 60_000)
  await adviser.page.clock.setFixedTime(served.clock.now)
  await adviser.tap('离村，结束')
  await adviser.photograph('duty-end')
  await adviser.here.locator('.sheet').getByRole('button', { name: '离村，结束' }).tap()
  await expect(adviser.here.getByText(/等村里证明/)).toBeVisible()
  await adviser.photograph('duty-log')
  await clerk.page.reload()
  await expect(clerk.here.getByText('等您说一声')).toBeVisible()
  await clerk.photograph('village-vouch')
  await clerk.tap('来过')
  await expect(clerk.here.getByText('确认他来过？')).toBeVisible()
  await clerk.here.locator('.confirm-dialog').getByRole('button', { name: '来过' }).tap()
  await expect(clerk.here.getByText('已记下')).toBeVisible()
  expect((await entries()).at(-1)).toMatchObject({ kind: 'visit', proof: 'clerk' })
  await adviser.leave()
  await clerk.leave()
})

for (const look of looksOf('normal', 'elder', 'desk', 'dark'))
  test(`log, quick entry, ledger and the bureau's plans (${look})`, async ({ browser }) => {
    const adviser = await openAs(browser, served, 'lawyer-1', look)
    await watchAccessibility(adviser.page)
    await adviser.page.goto(page('duty'))
    await expect(adviser.here.getByText('我的值班计划')).toBeVisible()
    await adviser.photograph('duty')
    expect.soft(await seriousViolations(adviser.page)).toEqual([])
    if (leastPoints[look]) expect.soft(await smallTargets(adviser.here, leastPoints[look])).toEqual([])
    await adviser.page.goto(page('quick'))
    await expect(adviser.here.getByRole('button', { name: '记好了' })).toBeVisible()
    await adviser.photograph('duty-quick-form')
    const { adviser: id } = lawyer
    const { county } = served
    await adviser.page.goto(`${page('ledger')}?county=${county}&adviser=${id}&community=${served.community.community}&month=2026-11`)
    await expect(adviser.here.getByText('本月驻村')).toBeVisible()
    await adviser.photograph('duty-ledger')
    expect.soft(await seriousViolations(adviser.page)).toEqual([])
    await adviser.leave()
    const bureau = await openAs(browser, served, 'bureau-1', look)
    await bureau.page.goto(page('plans'))
    await expect(bureau.here.getByText('1 个村')).toBeVisible()
    await bureau.photograph('duty-plans')
    await bureau.here.getByRole('button', { name: /^欧阳/ }).tap()
    await expect(bureau.here.getByText('改计划')).toBeVisible()
    await bureau.photograph('duty-plan')
    await bureau.here
      .getByRole('button', { name: /改计划|每月驻村/ })
      .first()
      .tap()
    await expect(bureau.here.getByRole('button', { name: '保存' })).toBeVisible()
    await bureau.photograph('duty-plan-change')
    await bureau.here.locator('.sheet').getByRole('button', { name: '关闭' }).first().tap()
    await bureau.tap('再挂一个村')
    await bureau.here.locator('.sheet').getByRole('button').nth(1).tap()
    await bureau.photograph('duty-assign-where')
    await bureau.here
      .locator('.sheet')
      .getByRole('button', { name: /社区居委会$/ })
      .tap()
    await bureau.photograph('duty-assign')
    await bureau.here.getByRole('radio', { name: '第二个' }).tap()
    await bureau.here.locator('.sheet').getByRole('button', { name: /^挂/ }).tap()
    await expect(bureau.here.getByText(/^已挂/)).toBeVisible()
    await bureau.leave()
  })

for (const look of looksOf('normal', 'elder'))
  test(`an adviser reads what was said of their work and replies; the shop shows figures of five alone (${look})`, async ({ browser }) => {
    const { app, county } = served
    for (const [at, remark] of ['讲得很清楚', null, '等得有点久', null, null].entries())
      await app.db
        .insertInto('booking_rating')
        .values({
          ...{ county, booking: uuidv7(), adviser: lawyer.adviser, clear: 5, prompt: 3, attitude: 5, useful: 4 },
          ...{ remark: remark && app.cipher.seal('booking_rating.remark', county, remark), at: new Date(app.now().getTime() + at) },
        })
        .execute()
    const adviser = await openAs(browser, served, 'lawyer-1', look)
    await watchAccessibility(adviser.page)
    await adviser.page.goto(page('ratings'))
    await expect(adviser.here.getByText('讲得很清楚').first()).toBeVisible()
    await adviser.photograph('ratings')
    expect.soft(await seriousViolations(adviser.page)).toEqual([])
    await adviser.here
      .getByRole('button', { name: /^等得有点久/ })
      .first()
      .tap()
    await adviser.here.getByRole('textbox', { name: '回复' }).fill('以后先打电话告诉您')
    await adviser.photograph('ratings-reply')
    await adviser.tap('发出回复')
    await expect(adviser.here.getByText(/您的回复：以后先打电话告诉您/).first()).toBeVisible()
    await adviser.page.goto(`${page('shop', 'legal')}?county=${county}&id=${lawyer.shop.id}`)
    await expect(adviser.here.getByText('居民评价')).toBeVisible()
    await adviser.photograph('shop-ratings')
    await adviser.leave()
  })
