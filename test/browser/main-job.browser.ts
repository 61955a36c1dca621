import { type Browser, expect, test } from '@playwright/test'
import { aCaller, aReportAt } from '../kit/caller'
import { serveTestApp } from '../kit/serve-test-app'
import { type Look, openAs } from './person'
import { expectPictures } from './screen'

const words = '三栋门口的路灯不亮，晚上看不见路'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeEach(async () => {
  served = await serveTestApp()
})
test.afterEach(() => served.close())

const report = async (browser: Browser, look: Look) => {
  const resident = await openAs(browser, served, 'resident-1', look)
  await expect(resident.here.getByText('我的网格员')).toBeVisible()
  await resident.photograph('1-home')
  if (look === 'normal') await resident.photographForReadme('resident-home')
  await resident.tap(/^报个问题/)
  await resident.here.getByLabel('出了什么事？').fill(words)
  await expect(resident.here.getByRole('radio', { name: '路灯不亮' })).toBeVisible()
  await resident.addPhoto()
  await resident.photograph('2-say')
  if (look === 'normal') await resident.photographForReadme('resident-report')
  await resident.tap('下一步')
  await expect(resident.here.getByText('看一遍，没错就交')).toBeVisible()
  await resident.photograph('3-check')
  await resident.tap('交给网格员')
  await expect(resident.here.getByRole('button', { name: '看进度' })).toBeVisible()
  expect(resident.taps()).toBeLessThanOrEqual(5)
  await expect(resident.here.getByText(/^\d{4}-261123-\d{4}$/)).toBeVisible()
  await resident.photograph('4-receipt')
  await resident.leave()
}

const statesOfPhotos = async () => (await served.app.db.selectFrom('attachment').select('state').execute()).map(({ state }) => state)

const sendBack = async (browser: Browser, look: Look) => {
  const worker = await openAs(browser, served, 'worker-1', look)
  await worker.tap(/^居民报上来的事/)
  await expect(worker.here.getByText(words)).toBeVisible()
  await worker.photograph('5-worker-queue')
  await worker.tap(new RegExp(words))
  await worker.tap('退回给中心')
  await worker.tap('不在我的网格', 'radio')
  await worker.photograph('6-send-back')
  await worker.here.getByRole('dialog').getByRole('button', { name: '退回给中心' }).tap()
  await expect(worker.here.getByText('等中心分派')).toBeVisible()
  await worker.leave()
}

const redispatch = async (browser: Browser, look: Look) => {
  const dispatcher = await openAs(browser, served, 'dispatcher', look)
  await dispatcher.tap(/^等着分给网格员的事/)
  await expect(dispatcher.here.getByText(words)).toBeVisible()
  await dispatcher.photograph('7-center-queue')
  await dispatcher.tap(new RegExp(words))
  await expect(dispatcher.here.getByText('网格员退回：不在我的网格')).toBeVisible()
  await dispatcher.tap(/第二网格/, 'radio')
  await dispatcher.photograph('8-redispatch')
  await dispatcher.tap('分派')
  await expect(dispatcher.here.getByRole('radio', { name: /第二网格/ })).toHaveCount(0)
  await dispatcher.leave()
}

const settle = async (browser: Browser, look: Look) => {
  const worker = await openAs(browser, served, 'worker-2', look)
  await worker.tap(/^居民报上来的事/)
  await worker.tap(new RegExp(words))
  await expect(worker.here.getByRole('button', { name: '接下这件事' })).toBeVisible()
  await expectPictures(worker.here.locator('.photo-strip'), 1)
  await worker.photograph('9-worker-matter')
  await worker.tap('接下这件事')
  await worker.tap('已联系居民')
  await worker.here.getByLabel('说了什么').fill('打了电话，今晚带人去换灯')
  await worker.tap('记下来')
  await worker.tap('办好了')
  await worker.here.getByLabel('给居民的答复', { exact: true }).fill('灯泡换好了，门口亮了')
  await worker.tap('路灯已恢复照明', 'checkbox')
  await worker.addPhoto()
  await worker.photograph('10-finish')
  await worker.tap('办好了，答复居民')
  await expect(worker.here.getByText('已经答复居民，等居民确认。不用再做什么。')).toBeVisible()
  await expect.poll(statesOfPhotos).toEqual(['ready', 'ready'])
  await worker.photograph('11-finished')
  await worker.leave()
}

const confirm = async (browser: Browser, look: Look) => {
  const resident = await openAs(browser, served, 'resident-1', look)
  await resident.tap(/^请您确认 1 件/)
  await expect(resident.here.getByText(words)).toBeVisible()
  await resident.photograph('12-matters')
  await resident.tap(new RegExp(words))
  await expect(resident.here.getByText('灯泡换好了，门口亮了')).toBeVisible()
  await expectPictures(resident.here.locator('.timeline'), 1)
  await resident.photograph('13-matter')
  if (look === 'normal') await resident.photographForReadme('resident-matter')
  await resident.tap('看过了，去评一评')
  await resident.tap('办得怎么样？，解决了', 'radio')
  await resident.tap('网格员态度怎么样？，满意', 'radio')
  await resident.photograph('14-confirm')
  await resident.tap('就这样评')
  await expect(resident.here.getByText('这件事办完了，谢谢您告诉我们。')).toBeVisible()
  await resident.photograph('15-closed')
  await resident.leave()
}

for (const look of ['normal', 'elder'] as const)
  test(`in ${look} mode a report is sent in five taps, given to the right grid, settled and confirmed`, async ({ browser }) => {
    await report(browser, look)
    await sendBack(browser, look)
    await redispatch(browser, look)
    await settle(browser, look)
    await confirm(browser, look)
    const kept = await served.app.db.selectFrom('report').select(['status', 'grid', 'result', 'process']).execute()
    expect(kept).toEqual([{ status: 'closed', grid: served.community.grids[1].code, result: 'solved', process: 'good' }])
  })

test('what was put right on the spot is taken, told and finished on one screen, and the resident may say that it is not', async ({
  browser,
}) => {
  const resident = await aCaller(served.app, `resident-1-${served.county}`)
  await resident.answer('report.submit', aReportAt(served.community.grids[0].code, { words: '井盖松了，一踩就响' }))
  const worker = await openAs(browser, served, 'worker-1')
  await worker.tap(/^居民报上来的事/)
  await expect(worker.here.getByText('井盖松了，一踩就响')).toBeVisible()
  await worker.tap(/^井盖松了/)
  await worker.tap('到场办好了')
  await worker.here.getByLabel('给居民的答复', { exact: true }).fill('井盖垫平了，不响了')
  await worker.photograph('16-on-the-spot')
  await worker.tap('办好了，答复居民')
  await expect(worker.here.getByText('已经答复居民，等居民确认。不用再做什么。')).toBeVisible()
  await worker.leave()
  const events = await served.app.db.selectFrom('report_event').select('action').execute()
  expect(events.map(({ action }) => action).sort()).toEqual(['accept', 'contact', 'finish', 'submit'])
  const disputing = await openAs(browser, served, 'resident-1', 'dark')
  await disputing.tap(/^请您确认 1 件/)
  await disputing.tap(/井盖松了/)
  await disputing.tap('还没解决')
  await disputing.here.getByRole('dialog').getByRole('textbox').fill('还是响')
  await disputing.photograph('17-dispute')
  await disputing.here.getByRole('dialog').getByRole('button').last().tap()
  await expect(disputing.here.getByText('还是响')).toBeVisible()
  await disputing.photograph('18-disputed')
  await disputing.leave()
})
