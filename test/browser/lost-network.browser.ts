import { type Browser, expect, test } from '@playwright/test'
import { serveTestApp } from '../kit/serve-test-app'
import { openAs } from './person'

const words = '三栋门口的路灯不亮'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

const write = async (browser: Browser, subject: string) => {
  const resident = await openAs(browser, served, subject)
  await expect(resident.here.getByText('我的网格员')).toBeVisible()
  await resident.tap(/^报个问题/)
  await resident.here.getByLabel('出了什么事？').fill(words)
  await expect(resident.here.getByRole('radio', { name: '路灯不亮' })).toBeVisible()
  return resident
}

test('where the answer to a report is lost the words stay, and trying again makes no second report', async ({ browser }) => {
  const resident = await write(browser, 'resident-1')
  await resident.tap('下一步')
  let lost = 0
  await resident.page.route('**/rpc', async (route) => {
    if (lost > 0 || !route.request().postData()?.includes('"submit"')) return route.continue()
    lost += 1
    await route.fetch()
    await route.abort('connectionreset')
  })
  await resident.tap('交给网格员')
  await expect(resident.here.getByText('没有连上网络，您填的内容还在，稍后可以再试。')).toBeVisible()
  await expect(resident.here.getByText(words)).toBeVisible()
  await resident.photograph('20-lost-network')
  await resident.tap('再试一次')
  await expect(resident.here.getByRole('button', { name: '看进度' })).toBeVisible()
  expect(lost).toBe(1)
  expect(await served.app.db.selectFrom('report').select('words').execute()).toEqual([{ words }])
  await resident.leave()
})

test('what was begun is there again after the page was lost', async ({ browser }) => {
  const resident = await write(browser, 'resident-2')
  await resident.page.reload()
  await expect(resident.here.getByText('接着上次没写完的')).toBeVisible()
  await expect(resident.here.getByLabel('出了什么事？')).toHaveValue(words)
  await resident.photograph('21-resumed')
  await resident.leave()
})
