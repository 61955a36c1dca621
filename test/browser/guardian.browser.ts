import { expect, test } from '@playwright/test'
import { serveTestApp } from '../kit/serve-test-app'
import { openAs } from './person'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

const reportsOf = (who: 0 | 1) => {
  const query = served.app.db.selectFrom('report').select('id').where('county', '=', served.county)
  return query.where('reporter', '=', served.community.residents[who]).execute()
}

/** Each with an account of their own, so that one world serves all of them. */
const looks = [
  { look: 'normal', subject: 'resident-1', who: 0 },
  { look: 'elder', subject: 'resident-2', who: 1 },
] as const

for (const { look, subject, who } of looks)
  test(`in ${look} mode a child is led to a guardian, keeps what they wrote, and finds help at once`, async ({ browser }) => {
    const child = await openAs(browser, served, subject, look)
    await child.tap(/^报个问题/)
    await child.here.getByLabel('出了什么事？').fill('滑梯坏了，会夹手')
    await child.tap(/^加照片/)
    await child.photograph('40-consent')
    await child.tap('我未满14周岁')
    for (const number of ['打 110 报警', '打 12355 青少年服务热线'])
      await expect(child.here.getByRole('button', { name: number })).toBeVisible()
    await child.photograph('41-ask-guardian')
    await child.tap('把手机给大人，在这里同意')
    await child.tap(/^爸爸或妈妈/, 'radio')
    await child.photograph('42-guardian')
    await expect(child.here.getByRole('button', { name: '打 110 报警' })).toBeVisible()
    await child.page.goBack()
    await child.tap('下一步')
    await child.tap('交给网格员')
    await expect(child.here.getByText(/^要先有家里大人的同意，才能交/)).toBeVisible()
    await child.photograph('43-waiting-for-guardian')
    expect(await reportsOf(who)).toEqual([])
    await child.tap('请家里大人同意')
    await child.tap('点错了，我已经满 14 周岁')
    await child.tap('再试一次')
    await expect(child.here.getByRole('heading', { name: '已经交上去了' })).toBeVisible()
    await child.leave()
  })

for (const { look, subject, who } of looks)
  test(`in ${look} mode whoever takes their consent back is offered it again where they send`, async ({ browser }) => {
    const resident = await openAs(browser, served, subject, look)
    await resident.tap(/^报个问题/)
    await resident.here.getByLabel('出了什么事？').fill('楼道的灯不亮')
    await served.app.db
      .insertInto('consent')
      .values({
        county: 340400,
        id: served.app.newId(),
        account: served.community.residents[who],
        purpose: 'privacyPolicy',
        given: false,
        version: 1,
        at: served.app.now(),
      })
      .execute()
    await resident.tap('下一步')
    await resident.tap('交给网格员')
    await expect(resident.here.getByText(/^您收回了隐私同意，现在不能交新的/)).toBeVisible()
    await resident.photograph('44-consent-again')
    await resident.tap('重新同意，接着交')
    await resident.tap('同意')
    await expect(resident.here.getByRole('heading', { name: '已经交上去了' })).toBeVisible()
    await resident.leave()
  })
