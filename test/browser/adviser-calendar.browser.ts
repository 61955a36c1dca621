import { expect, test } from '@playwright/test'
import { aLawyer, aSitting } from '../kit/advisers'
import { hours } from '../kit/an-adviser'
import { serveTestApp } from '../kit/serve-test-app'
import { seriousViolations, watchAccessibility } from './accessibility'
import { leastPoints, looksOf, openAs } from './person'
import { smallTargets } from './screen'

let served: Awaited<ReturnType<typeof serveTestApp>>
let lawyer: Awaited<ReturnType<typeof aLawyer>>
test.beforeAll(async () => {
  served = await serveTestApp()
  const { community } = served
  const day = hours('08:30–11:30', '14:30–17:30')
  lawyer = await aLawyer(served, 'lawyer-1', {
    pattern: { weekly: [day, day, day, day, day, [], []] },
    villages: [{ community: community.community, duty: { by: 'weekday', nth: 1, weekday: 2 } }],
  })
  await aSitting(served, lawyer, '2026-11-23 14:30', { mode: 'phone' })
  await aSitting(served, lawyer, '2026-11-24 09:00', { mode: 'onSite', policy: { wantsApproval: true } })
  await aSitting(served, lawyer, '2026-11-24 10:00', { mode: 'video' })
  await aSitting(served, lawyer, '2026-11-26 15:00')
})
test.afterAll(() => served.close())

const page = (name: string) => `${served.url}/packages/adviser/pages/${name}/index`
const statuses = async () =>
  (await served.app.db.selectFrom('booking').select('status').orderBy('starts_at').execute()).map(({ status }) => status)

for (const look of looksOf('normal', 'elder', 'desk', 'dark'))
  test(`an adviser looks up an article and the week (${look})`, async ({ browser }) => {
    const adviser = await openAs(browser, served, 'lawyer-1', look)
    const { here } = adviser
    test.setTimeout(120_000)
    await watchAccessibility(adviser.page)
    await adviser.tap(/^咨询、日程和法律条文/)
    await expect(here.getByText('我的日程')).toBeVisible()
    await adviser.tap(/^法律条文/)
    await expect(here.getByText('手上有 14 部')).toBeVisible()
    // What measures accessibility comes with a page that is opened anew.
    await adviser.page.goto(page('laws'))
    await expect(here.getByText('手上有 14 部')).toBeVisible()
    await adviser.photograph('adviser-laws')
    await here.getByRole('textbox', { name: '找哪一条' }).fill('赡养 拒绝')
    await expect(here.getByText(/^找到 \d+ 条$/)).toBeVisible()
    await adviser.photograph('adviser-laws-found')
    expect.soft(await seriousViolations(adviser.page)).toEqual([])
    if (leastPoints[look]) expect.soft(await smallTargets(here, leastPoints[look])).toEqual([])
    await here.getByRole('button', { name: /^《/ }).first().tap()
    await expect(here.getByText(/这个文本从 \d{4}-\d\d-\d\d 起施行/)).toBeVisible()
    await adviser.photograph('adviser-article')
    await adviser.page.goto(page('calendar'))
    await expect(here.getByRole('button', { name: /^10:00 视频/ })).toBeVisible()
    await adviser.photograph('adviser-calendar')
    expect.soft(await seriousViolations(adviser.page)).toEqual([])
    if (leastPoints[look]) expect.soft(await smallTargets(here, leastPoints[look])).toEqual([])
    await adviser.tap(/^周三11月25日/)
    await adviser.photograph('adviser-day')
    await adviser.tap('改这一天的时段')
    await adviser.photograph('adviser-day-change')
    await adviser.page.goto(page('calendar'))
    await adviser.tap(/^10:00 视频/)
    await adviser.photograph('adviser-sitting')
    await adviser.page.goto(page('pattern'))
    await expect(here.getByText('周一能约的时段')).toBeVisible()
    await adviser.photograph('adviser-pattern')
    if (leastPoints[look]) expect.soft(await smallTargets(here, leastPoints[look])).toEqual([])
    await adviser.leave()
  })

test('the week is kept by tapping: approve, call off, close a day, write hours anew, take leave in two taps', async ({ browser }) => {
  const adviser = await openAs(browser, served, 'lawyer-1')
  const { here } = adviser
  await adviser.page.goto(page('calendar'))
  await adviser.tap(/^09:00 面谈，等您确认/)
  await adviser.tap('同意这个时间')
  await expect(here.getByText('已经同意，居民会收到通知')).toBeVisible()
  await adviser.tap(/^10:00 视频/)
  await adviser.tap('取消这次预约')
  await expect(here.getByRole('button', { name: /取消并告诉居民，写一句为什么/ })).toBeVisible()
  await adviser.tap('那天要出庭', 'radio')
  await adviser.photograph('adviser-call-off')
  await adviser.tap('取消并告诉居民')
  await expect(here.getByRole('button', { name: /^10:00 视频，您取消了/ })).toBeVisible()
  expect(await statuses()).toEqual(['confirmed', 'confirmed', 'cancelledByAdviser', 'confirmed'])
  await adviser.tap(/^周五11月27日/)
  await adviser.tap('这一天不约')
  await expect(here.getByText('已经存好')).toBeVisible()
  await adviser.tap(/^周三11月25日/)
  await adviser.tap('改这一天的时段')
  const ends = here.getByRole('dialog').getByRole('textbox', { name: /^到几点/ })
  await ends.first().fill('八点')
  await expect(here.getByText('时间写成 8:30 这样').first()).toBeVisible()
  await ends.first().fill('10点半')
  await adviser.tap('存好')
  await adviser.tap(/^周三11月25日/)
  await expect(here.getByText('8:30–10:30')).toBeVisible()
  await adviser.page.keyboard.press('Escape')
  const own = await served.app.db.selectFrom('adviser_override').select(['day', 'ranges']).orderBy('day').execute()
  expect(own).toEqual([
    {
      day: '2026-11-25',
      ranges: [
        { start: 510, end: 630 },
        { start: 870, end: 1050 },
      ],
    },
    { day: '2026-11-27', ranges: [] },
  ])
  const before = adviser.taps()
  await adviser.tap(/^请假/)
  await adviser.tap(/^请假：/)
  await expect(here.getByText('假记好了，那几天不再给人约')).toBeVisible()
  expect(adviser.taps() - before).toBe(2)
  await adviser.photograph('adviser-calendar-after')
  await adviser.leave()
})
