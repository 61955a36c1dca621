import { expect, test } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import type { ReportView } from '../../src/contract/report'
import { cityCounty } from '../../src/domain/city'
import { aCaller, aReportAt } from '../kit/caller'
import { serveTestApp } from '../kit/serve-test-app'
import { aUnit } from '../kit/units'
import { openAs } from './person'
import { photograph, shown } from './screen'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

/** 经办, 班组 and 负责人 of one unit, with names; none of them has a post yet. */
const aUnitOfThree = async () => {
  const { app, county } = served
  const unit = await aUnit(served, '测试供水公司')
  const named = async (key: string, name: string) => {
    const account = uuidv7()
    const own = { county: cityCounty, account }
    const sealed = app.cipher.seal('account.name', cityCounty, name)
    await app.db
      .insertInto('account')
      .values({ county: cityCounty, id: account, name: sealed, settings: '{}', test_data: true, created_at: app.now() })
      .execute()
    await app.db
      .insertInto('identity')
      .values({ ...own, kind: 'development', subject: `${key}-${county}` })
      .execute()
    await app.db
      .insertInto('role_grant')
      .values({ ...own, id: uuidv7(), role: 'officer', area: unit.id, valid_from: app.now(), valid_to: null })
      .execute()
    return account
  }
  await named('clerk', '陶慧敏')
  await named('crew', '欧阳德福阿卜杜热合曼买买提艾力江吐尔逊古丽尼亚孜穆罕默德依明阿不都克里木大叔')
  await named('leader', '程立新')
  return unit
}

const aDispatched = async (unit: string, words: string) => {
  const { app, county, community } = served
  const [resident, dispatcher] = [await aCaller(app, `resident-1-${county}`), await aCaller(app, `dispatcher-${county}`)]
  const filed = (
    await resident.answer<{ report: ReportView }>('report.submit', aReportAt(community.grids[0].code, { words, category: '0204' }))
  ).report
  const accepted = await dispatcher.advanced(filed, { action: 'accept' })
  return dispatcher.advanced(accepted, { action: 'dispatch', unit })
}

test('a unit’s day: it says who does what, signs in, assigns, the crew works, and the leader signs', async ({ browser }) => {
  const unit = await aUnitOfThree()
  const report = await aDispatched(unit.id, '三栋一楼水表漏水，水都流到路上了')
  const matter = `${served.url}/packages/worker/pages/matter/index?county=${report.county}&id=${report.id}`

  const clerk = await openAs(browser, served, 'clerk')
  await clerk.page.goto(`${served.url}/packages/worker/pages/queue/index`)
  await expect(clerk.here.getByText('三栋一楼水表漏水，水都流到路上了')).toBeVisible()
  await clerk.photograph('80-unit-queue')
  await clerk.tap(/^我的单位/)
  await clerk.tap(/^欧阳/)
  await clerk.photograph('81-unit-post')
  await clerk.tap(/^班组/, 'radio')
  await clerk.tap('程立新')
  await clerk.tap(/^负责人/, 'radio')
  await clerk.here.getByRole('switch', { name: /^负责人签发/ }).tap()
  await expect(clerk.here.getByRole('switch', { name: /^负责人签发/ })).toHaveAttribute('aria-checked', 'true')
  await clerk.tap('加一条')
  await clerk.here.getByRole('textbox', { name: '写什么' }).fill('水表已经换新，水压正常，请您打开龙头看看。')
  await clerk.tap('保存')
  await expect(clerk.here.getByText('水表已经换新，水压正常，请您打开龙头看看。')).toBeVisible()
  await clerk.photograph('82-unit')
  await clerk.page.goto(matter)
  await clerk.tap('签收')
  await expect(clerk.here.getByRole('button', { name: '办好了' }).first()).toBeVisible()
  await clerk.tap('安排人去办')
  await clerk.tap(/^欧阳/, 'radio')
  await clerk.photograph('83-unit-assign')
  await clerk.here.getByRole('dialog').getByRole('button', { name: '安排人去办' }).tap()
  await expect(clerk.here.getByText('安排去办的人')).toBeVisible()

  const crew = await openAs(browser, served, 'crew')
  await crew.page.goto(matter)
  await crew.tap('已联系居民')
  await crew.tap('记下来')
  await crew.tap('办好了')
  await crew.here.getByRole('radio', { name: /^水表已经换新/ }).tap()
  await expect(crew.here.getByRole('textbox', { name: '给居民的答复' })).toHaveValue(/水压正常/)
  for (const box of await crew.here.getByRole('checkbox').all()) await box.tap()
  await crew.addPhoto()
  await crew.photograph('84-crew-finish')
  await crew.tap('送负责人签发')
  await expect(crew.here.getByText('办结答复，等负责人签发')).toBeVisible()
  await crew.photograph('85-crew-waiting')

  const leader = await openAs(browser, served, 'leader', 'elder')
  await leader.page.goto(matter)
  await expect(leader.here.getByText('办结答复，等负责人签发')).toBeVisible()
  await leader.photograph('86-leader')
  await leader.tap('签发')
  await expect(leader.here.getByText('已经说办好了，等换一个人核实。')).toBeVisible()
  for (const person of [clerk, crew, leader]) await person.leave()
})

test('a unit that does not use the program answers by the link of its 交办单, and by paper', async ({ browser }) => {
  const unit = await aUnit(served, '测试市政公司')
  const report = await aDispatched(unit.id, '三栋门口的路面塌了一块')
  const center = await openAs(browser, served, 'dispatcher')
  await center.page.goto(`${served.url}/packages/center/pages/matter/index?county=${report.county}&id=${report.id}`)
  await center.tap(/^交办单/)
  const download = center.page.waitForEvent('download')
  await center.tap('打印交办单')
  expect((await download).suggestedFilename()).toBe(`${report.number}-J1.docx`)
  await expect(center.here.getByText('已经打好，请发给单位')).toBeVisible()
  await center.photograph('87-mandate-printed')
  const code = await center.here.getByText(new RegExp(`^${report.county}\\.[\\w-]{22}$`)).textContent()

  const stranger = await browser.newContext({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true, locale: 'zh-CN' })
  const page = await stranger.newPage()
  await page.clock.setFixedTime(served.clock.now)
  await page.goto(`${served.url}/packages/unit/pages/mandate/index?code=${code}`)
  const here = page.locator(shown)
  await expect(here.getByText('三栋门口的路面塌了一块')).toBeVisible()
  await photograph(page, '88-mandate-normal')
  await here.getByRole('button', { name: '签收', exact: true }).tap()
  await expect(here.getByText('贵单位已经回复')).toBeVisible()
  await here.getByRole('button', { name: '记一笔', exact: true }).tap()
  await here.getByRole('textbox', { name: '记什么' }).fill('已经围起来了，今晚补路面')
  await here.getByRole('button', { name: '记下来', exact: true }).tap()
  await expect(here.getByText(/今晚补路面/)).toBeVisible()
  await photograph(page, '89-mandate-said-normal')

  await center.page.goto(`${served.url}/packages/center/pages/matter/index?county=${report.county}&id=${report.id}`)
  await center.tap(/^交办单/)
  await center.tap('办好了', 'radio')
  await center.here.getByRole('textbox', { name: '给居民的答复' }).fill('路面已经补平，可以走人走车')
  for (const box of await center.here.getByRole('dialog').getByRole('checkbox').all()) await box.tap()
  await center.addPhoto()
  await center.photograph('90-mandate-record')
  await center.tap('替单位登记')
  await expect(center.here.getByText('已经登记')).toBeVisible()
  await page.reload()
  await expect(here.getByText('等核实')).toBeVisible()
  await expect(here.getByRole('button', { name: '办好了', exact: true })).toHaveCount(0)
  await stranger.close()
  await center.leave()
})
