import { expect, test } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import { aCaller, aReportAt } from '../kit/caller'
import { serveTestApp } from '../kit/serve-test-app'
import { looksOf, openAs } from './person'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

const hour = 3_600_000

/** A neighbor has no water either, and the waterworks' break is known. */
const aDryGrid = async () => {
  const { app, county, community, clock } = served
  const [first, second] = community.grids
  const resident = await aCaller(app, `resident-1-${county}`)
  const dispatcher = await aCaller(app, `dispatcher-${county}`)
  const { code } = second
  await resident.answer(
    'report.submit',
    aReportAt(code, { category: '0204', words: '家里停水了', place: { by: 'grid', grid: code, words: '' } }),
  )
  const inHours = (hours: number) => new Date(clock.now.getTime() + hours * hour).toISOString()
  const incident = { id: uuidv7(), kind: 'water', reason: '主管道抢修', startsAt: inHours(-1), expectedEnd: inHours(8) }
  await dispatcher.answer('incident.publish', { ...incident, areas: [{ grid: code, estate: null, building: null }] })
  return { first, second, dispatcher, key: { county, id: incident.id } }
}

for (const look of looksOf('normal', 'elder'))
  test(`who is about to report sees what is known, follows it in one tap, and joins a neighbor in another (${look})`, async ({
    browser,
  }) => {
    const { dispatcher, key } = await aDryGrid()
    const neighbor = await openAs(browser, served, 'resident-2', look)
    const { here, tap, photograph } = neighbor
    await tap(/^报个问题/)
    await expect(here.getByText('停水：主管道抢修').first()).toBeVisible()
    await photograph('nearby-incident')
    await here.getByRole('button', { name: '我家也是，恢复了告诉我' }).first().tap()
    await expect(here.getByText('已记下，恢复了会告诉您').first()).toBeVisible()

    await here.getByRole('textbox').fill('我们小区停水两天')
    await expect(here.getByRole('radio', { name: '停水、水压小' })).toBeVisible()
    await tap('下一步')
    await expect(here.getByText('邻居好像也报过这件事')).toBeVisible()
    // The way on is there whether anybody looks at the neighbors or not.
    await expect(here.getByRole('button', { name: '交给网格员', exact: true })).toBeEnabled()
    await photograph('nearby-matters')
    await here.getByRole('button', { name: '我也遇到，告诉我结果' }).first().tap()
    await expect(here.getByText('您也遇到的事')).toBeVisible()
    await photograph('nearby-joined')

    await dispatcher.answer('incident.end', key)
    await neighbor.page.goto(`${served.url}/packages/resident/pages/incident/index?county=${key.county}&id=${key.id}`)
    await expect(here.getByText('您那里恢复了吗？')).toBeVisible()
    await photograph('incident-over')
    await tap('还没有')
    await expect(here.getByText(/^记下了/)).toBeVisible()
    await neighbor.leave()
  })

for (const look of looksOf('desk', 'elder'))
  test(`a center publishes what is known, and ends it (${look})`, async ({ browser }) => {
    const center = await openAs(browser, served, 'dispatcher', look)
    const { here, tap, photograph, page } = center
    await page.goto(`${served.url}/packages/center/pages/incidents/index`)
    await tap('发布一条')
    await here.getByRole('textbox').fill('变压器检修')
    await here.getByRole('radio', { name: '停电' }).tap()
    await tap('选地方')
    await tap(/^测试县/)
    await tap('测试镇')
    await tap('测试社区居委会')
    await here.getByRole('radio', { name: '测试小区' }).tap()
    await here.getByRole('checkbox', { name: '1 栋' }).tap()
    await photograph('incident-places')
    await tap('选好了，加上这里')
    await photograph('incident-publish')
    await tap('发布')
    await expect(here.getByText('停电：变压器检修').first()).toBeVisible()
    await photograph('incidents')
    await here.getByRole('button', { name: '已经恢复了' }).first().tap()
    await tap('恢复了，告诉大家')
    await expect(here.getByText('最近恢复的')).toBeVisible()
    await center.leave()
  })

test('the center sees beside a matter what may be the same, and merges it (desk)', async ({ browser }) => {
  const { app, county, community } = served
  const resident = await aCaller(app, `resident-1-${county}`)
  const worker = await aCaller(app, `worker-2-${county}`)
  const file = async (words: string) => {
    const [, , third] = community.grids
    const place = { by: 'grid', grid: third.code, words: '河边' }
    const sent = aReportAt(third.code, { category: '0401', words, place })
    return (await resident.answer<{ report: { county: number; id: string; revision: number; number: string } }>('report.submit', sent))
      .report
  }
  await file('河边垃圾堆了好几天')
  const same = await file('河边那堆垃圾没人管')
  await worker.advanced(same, { action: 'sendBack', reason: 'duplicate' })
  const center = await openAs(browser, served, 'dispatcher', 'desk')
  await center.page.goto(`${served.url}/packages/center/pages/matter/index?county=${same.county}&id=${same.id}`)
  await expect(center.here.getByText('可能是同一件')).toBeVisible()
  await center.photograph('matter-links')
  await center.here.getByRole('button', { name: '并到这一件' }).first().tap()
  await center.tap('是同一件，并过去')
  await expect(center.here.getByText('并在一起的')).toBeVisible()
  await center.leave()
})
