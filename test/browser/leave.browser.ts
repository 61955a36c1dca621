import { expect, test } from '@playwright/test'
import type { ReportView } from '../../src/contract/report'
import { aCaller, aReportAt } from '../kit/caller'
import { serveTestApp } from '../kit/serve-test-app'
import { looksOf, openAs } from './person'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

const aReport = async () => {
  const { app, county, community } = served
  const resident = await aCaller(app, `resident-1-${county}`)
  return (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(community.grids[0].code))).report
}

for (const look of looksOf('normal', 'elder'))
  test(`a worker goes on leave in two taps, and whoever stands in has the work, in ${look} type`, async ({ browser }) => {
    await aReport()
    const worker = await openAs(browser, served, 'worker-1', look)
    await worker.page.goto(`${served.url}/packages/worker/pages/queue/index`)
    await expect(worker.here.getByText(/接手/).first()).toBeVisible()
    await worker.photograph('70-queue-accept')
    await worker.page.goto(`${served.url}/packages/resident/pages/messages/index`)
    const before = worker.taps()
    await worker.tap(/^请假/)
    await expect(worker.here.getByRole('radio', { name: /李二|网格/ }).first()).toBeVisible()
    await worker.photograph('71-leave')
    await worker.tap('请假')
    expect(worker.taps() - before).toBe(2)
    await expect(worker.here.getByText(/^请假：/)).toBeVisible()
    await worker.photograph('72-on-leave')
    const standIn = await openAs(browser, served, 'worker-2', look)
    await standIn.page.goto(`${served.url}/packages/worker/pages/queue/index`)
    await expect(standIn.here.getByText(/^您替/)).toBeVisible()
    await expect(standIn.here.getByText('三栋门口的路灯不亮').first()).toBeVisible()
    await standIn.photograph('73-standing-in')
    await worker.tap('提前回来上班')
    await expect(worker.here.getByText('谁来代班')).toBeVisible()
    await standIn.leave()
    await worker.leave()
  })

test('whoever deals out the work records a worker’s leave from the staff page', async ({ browser }) => {
  const center = await openAs(browser, served, 'dispatcher')
  await center.page.goto(`${served.url}/packages/center/pages/staff/index`)
  await center.here.getByText('请假、离岗').first().tap()
  await center.photograph('74-leave-or-leaving')
  await center.tap(/^只是请假/)
  await expect(center.here.getByText(/^给.*记请假$/).first()).toBeVisible()
  await center.photograph('75-leave-of-a-worker')
  await center.tap('请假')
  await expect(center.here.getByText(/^请假：/)).toBeVisible()
  await center.tap('提前回来上班')
  await center.leave()
})

test('a message whose card was opened is read, and the others are not', async ({ browser }) => {
  const { app, county, community } = served
  const [first] = [await aReport(), await aReport()]
  const told = await app.db
    .selectFrom('message')
    .select('id')
    .where('county', '=', county)
    .where('about', '=', first.id)
    .where('account', '=', community.workers[0])
    .executeTakeFirstOrThrow()
  const unread = async () => {
    const rows = app.db.selectFrom('message').select('id').where('account', '=', community.workers[0]).where('read_at', 'is', null)
    return (await rows.execute()).map(({ id }) => id)
  }
  const before = await unread()
  const worker = await openAs(browser, served, 'worker-1')
  await worker.page.goto(`${served.url}/packages/worker/pages/matter/index?county=${county}&id=${first.id}&k=${told.id}`)
  await expect(worker.here.getByText('三栋门口的路灯不亮').first()).toBeVisible()
  await expect.poll(unread).toEqual(before.filter((id) => id !== told.id))
  await worker.leave()
})
