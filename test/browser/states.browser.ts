import { expect, type Page, test } from '@playwright/test'
import { aCaller, aReportAt } from '../kit/caller'
import { serveBusyWorld } from './busy-world'
import { openAs } from './person'

let served: Awaited<ReturnType<typeof serveBusyWorld>>
test.beforeAll(async () => {
  served = await serveBusyWorld()
})
test.afterAll(() => served.close())

const lists = [
  { who: 'resident-1', procedure: 'mine', path: 'pages/matters/index', shown: '广场舞声音太大' },
  { who: 'worker-1', procedure: 'queue', path: 'packages/worker/pages/queue/index', shown: '三栋门口的路灯不亮，晚上看不见路' },
  { who: 'dispatcher', procedure: 'inbox', path: 'packages/center/pages/queue/index', shown: '井盖松了，一踩就响' },
] as const

const isCallOf = (procedure: string, body: string | null) => body?.includes(`"${procedure}"`) ?? false

/** Calls of one procedure wait until they are let go; with `false` they never arrive. */
const hold = async (page: Page, procedure: string) => {
  let letGo = (_arrives: boolean): void => undefined
  const held = new Promise<boolean>((resolve) => {
    letGo = resolve
  })
  await page.route('**/rpc', async (route) => {
    if (!isCallOf(procedure, route.request().postData()) || (await held)) return route.continue()
    return route.abort('connectionreset')
  })
  return { letGo }
}

for (const { who, procedure, path, shown } of lists)
  test(`${path} shows its shape while it waits, says what failed, and comes after all`, async ({ browser }) => {
    const person = await openAs(browser, served, who)
    const { letGo } = await hold(person.page, procedure)
    await person.page.goto(`${served.url}/${path}`)
    await expect(person.here.getByLabel('正在打开…')).toBeVisible()
    await person.photograph(`state-waiting-${who}`)
    letGo(false)
    await expect(person.here.getByText('没有打开成功')).toBeVisible()
    await expect(person.here.getByText('没有连上网络，连上以后再试一次。')).toBeVisible()
    await person.photograph(`state-failed-${who}`)
    await person.page.unroute('**/rpc')
    await person.tap('再试一次')
    await expect(person.here.getByText(shown).first()).toBeVisible()
    await person.leave()
  })

test('what was shown stays when the network goes away, and says so', async ({ browser }) => {
  const resident = await openAs(browser, served, 'resident-1')
  await expect(resident.here.getByText('我的网格员')).toBeVisible()
  await resident.page.route('**/rpc', (route) => route.abort('connectionreset'))
  await resident.tap(/^正在办/)
  await expect(resident.here.getByText('没有打开成功')).toBeVisible()
  await resident.page.getByText('首页', { exact: true }).last().tap()
  await expect(resident.here.getByText('下面是上次看到的内容，刚才没有更新成功。')).toBeVisible()
  await expect(resident.here.getByText('我的网格员')).toBeVisible()
  await resident.photograph('state-stale-home')
  await resident.leave()
})

test('a desk without a matter says that all is done, and a person without one what to do', async ({ browser }) => {
  const dispatcher = await openAs(browser, served, 'dispatcher')
  await dispatcher.page.goto(`${served.url}/packages/center/pages/queue/index`)
  await dispatcher.tap('督办中 0', 'radio')
  await expect(dispatcher.here.getByText('这一类现在没有')).toBeVisible()
  await dispatcher.photograph('state-empty-queue')
  await dispatcher.leave()
  const worker = await openAs(browser, served, 'worker-2')
  await worker.page.goto(`${served.url}/pages/matters/index`)
  await expect(worker.here.getByRole('button', { name: '报个问题' })).toBeVisible()
  await worker.photograph('state-empty-matters')
  await worker.leave()
})

test('a name of forty characters and words of two thousand stay within the page', async ({ browser }) => {
  const { county, community, longestName } = served
  const neighbor = await aCaller(served.app, `resident-2-${county}`)
  await neighbor.answer('report.submit', aReportAt(community.grids[1].code, { words: '水'.repeat(2000), nameShown: true }))
  const resident = await openAs(browser, served, 'resident-2', 'elder')
  await resident.page.goto(`${served.url}/pages/me/index`)
  await expect(resident.here.getByText(longestName)).toBeVisible()
  await resident.photograph('state-long-name')
  await resident.leave()
  const worker = await openAs(browser, served, 'worker-2', 'elder')
  await worker.tap(/^居民报上来的事/)
  await worker.tap(/^水水/)
  // Covered until somebody says why they need it.
  await expect(worker.here.getByText(longestName)).toHaveCount(0)
  await worker.tap(/^看完整的称呼，/)
  await worker.tap('为办这件事联系居民', 'radio')
  await worker.tap('看完整的称呼')
  await expect(worker.here.getByText(longestName).first()).toBeVisible()
  await worker.photograph('state-long-words')
  await worker.leave()
})

test('a list longer than a page goes on when asked', async ({ browser }) => {
  const { county, community } = served
  const neighbor = await aCaller(served.app, `resident-2-${county}`)
  for (let sent = 0; sent < 15; sent += 1)
    await neighbor.answer('report.submit', aReportAt(community.grids[1].code, { words: `第 ${sent} 件小事` }))
  const resident = await openAs(browser, served, 'resident-2')
  await resident.page.goto(`${served.url}/pages/matters/index`)
  await expect(resident.here.getByText('第 14 件小事')).toBeVisible()
  await resident.tap('再看一些')
  await expect(resident.here.getByText('第 0 件小事')).toBeVisible()
  await expect(resident.here.getByRole('button', { name: '再看一些' })).toHaveCount(0)
  await resident.leave()
})

test('nine photos are all there is room for', async ({ browser }) => {
  const resident = await openAs(browser, served, 'resident-1')
  await expect(resident.here.getByText('我的网格员')).toBeVisible()
  await resident.tap(/^报个问题/)
  const chooser = await resident.openChooser()
  const buffer = await resident.page.screenshot({ type: 'jpeg' })
  const nine = Array.from({ length: 9 }, (_, at) => ({ name: `${at}.jpg`, mimeType: 'image/jpeg', buffer }))
  await chooser.setFiles(nine)
  await expect(resident.here.getByRole('button', { name: /去掉第 9 张照片/ })).toBeVisible()
  await expect(resident.here.getByRole('button', { name: /^加照片/ })).toHaveCount(0)
  await resident.photograph('state-nine-photos')
  await resident.leave()
})
