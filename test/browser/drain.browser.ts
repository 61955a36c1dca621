import { type Browser, expect, test } from '@playwright/test'
import type { ReportView } from '../../src/contract/report'
import { aCaller, aReportAt } from '../kit/caller'
import { serveTestApp } from '../kit/serve-test-app'
import { aStaircase } from './drain-people'
import { type Look, looksOf, openAs } from './person'

const words = '单元下水道不通，一楼往外冒污水，一个单元都没法用水'
const minutes = 60_000

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeEach(async () => {
  served = await serveTestApp()
  await aStaircase(served)
})
test.afterEach(() => served.close())

type Person = Awaited<ReturnType<typeof openAs>>

const filedOnes = () =>
  served.app.db.selectFrom('report').select(['county', 'id', 'status', 'join_count', 'reopen_count', 'result']).execute()

/** The matter as it stands by now, on this person's own page of it. */
const visit = async ({ page }: Person, kind: 'resident' | 'worker' | 'center', after = 20) => {
  served.clock.now = new Date(served.clock.now.getTime() + after * minutes)
  await page.clock.setFixedTime(served.clock.now)
  const [report] = await filedOnes()
  await page.goto(`${served.url}/packages/${kind}/pages/matter/index?county=${report?.county}&id=${report?.id}`)
}

const say = async ({ here, tap }: Person) => {
  await tap(/^报个问题/)
  await here.getByLabel('出了什么事？').fill(words)
  await expect(here.getByRole('radio', { name: '下水道堵塞' })).toBeVisible()
  await tap('下一步')
}

const sendIn = async (person: Person, name: string) => person.here.getByRole('dialog').getByRole('button', { name, exact: true }).tap()

const report = async (resident: Person) => {
  await say(resident)
  await resident.tap('交给网格员')
  await expect(resident.here.getByRole('button', { name: '看进度' })).toBeVisible()
}

const join = async (neighbor: Person) => {
  await say(neighbor)
  await expect(neighbor.here.getByText('邻居好像也报过这件事')).toBeVisible()
  await neighbor.photograph('drain-2-neighbor-finds-it')
  await neighbor.here.getByRole('button', { name: '我也遇到，告诉我结果' }).first().tap()
  await expect(neighbor.here.getByText('您也遇到的事')).toBeVisible()
}

const acceptAndGive = async (worker: Person) => {
  await worker.tap(/^居民报上来的事/)
  await expect(worker.here.getByText(words)).toBeVisible()
  await worker.photograph('drain-3-worker-queue')
  await worker.tap(new RegExp(words))
  await worker.tap('接下这件事')
  await worker.tap('更多办法')
  await worker.here.getByRole('dialog').getByRole('button', { name: '派给单位' }).tap()
  await worker.tap('测试物业', 'radio')
  await worker.photograph('drain-4-worker-gives')
  await sendIn(worker, '派给单位')
  await expect(worker.here.getByText('测试物业').first()).toBeVisible()
}

const sign = async (property: Person) => {
  await visit(property, 'worker')
  await property.photograph('drain-5-unit-matter')
  await property.tap('签收')
  await property.tap('已联系居民')
  await property.here.getByLabel('说了什么').fill('打了电话，堵在主管，我们的机器够不着')
  await property.tap('记下来')
  await expect(property.here.getByRole('button', { name: '办好了', exact: true })).toBeVisible()
}

const whistle = async (dispatcher: Person) => {
  await visit(dispatcher, 'center')
  await dispatcher.here
    .getByRole('button', { name: /^吹哨，叫单位一起办/ })
    .first()
    .tap()
  await dispatcher.tap('网格和社区解决不了', 'radio')
  await dispatcher.tap('测试排水公司', 'checkbox')
  await dispatcher.here.getByRole('dialog').getByLabel('说明', { exact: true }).fill('主管堵了，请排水公司带高压车来')
  await dispatcher.here
    .getByRole('dialog')
    .getByLabel('哪位负责人同意的（情况紧急可以先吹哨，过后补填）', { exact: true })
    .fill('测试社区书记')
  await dispatcher.photograph('drain-6-center-whistles')
  await sendIn(dispatcher, '吹哨，叫单位一起办')
  await expect(dispatcher.here.getByText('测试排水公司').first()).toBeVisible()
  await dispatcher.photograph('drain-7-center-matter')
}

const reportIn = async (drainage: Person) => {
  await visit(drainage, 'worker')
  await drainage.here.getByRole('button', { name: '报到', exact: true }).tap()
  await drainage.here.getByLabel('和谁沟通的', { exact: true }).fill('物业王经理')
  await drainage.here.getByLabel('准备怎么办', { exact: true }).fill('下午两点高压车疏通主管')
  await drainage.tap('1 天', 'radio')
  await drainage.photograph('drain-8-unit-reports-in')
  await sendIn(drainage, '报到')
  await drainage.here.getByRole('button', { name: '我们这部分办完了', exact: true }).tap()
  await drainage.here.getByLabel('说明', { exact: true }).fill('主管疏通了')
  await sendIn(drainage, '我们这部分办完了')
  await expect(drainage.here.getByRole('button', { name: '我们这部分办完了', exact: true })).toHaveCount(0)
}

const finish = async (property: Person, answer: string) => {
  await visit(property, 'worker')
  await property.tap('办好了')
  await property.here.getByLabel('给居民的答复', { exact: true }).fill(answer)
  await property.tap('管道已疏通，排水正常', 'checkbox')
  await property.tap('外溢的污水已清理', 'checkbox')
  await property.addPhoto()
  await property.photograph('drain-9-unit-finishes')
  await property.tap('办好了，答复居民')
  await expect(property.here.getByRole('button', { name: '办好了', exact: true })).toHaveCount(0)
}

const verify = async (worker: Person) => {
  await visit(worker, 'worker')
  await expect(worker.here.getByText(/^承办单位说办好了，请您到现场看一看/)).toBeVisible()
  await worker.photograph('drain-9-worker-verifies')
  await worker.tap('去看过了，办好了')
  await expect(worker.here.getByText('已经答复居民，等居民确认。不用再做什么。')).toBeVisible()
}

const confirm = async (resident: Person) => {
  await visit(resident, 'resident', 5)
  await resident.tap('看过了，去评一评')
  await resident.tap('办得怎么样？，解决了', 'radio')
  await resident.tap('办事的人服务怎么样？，满意', 'radio')
  await resident.tap('就这样评')
  await expect(resident.here.getByRole('button', { name: '看过了，去评一评' })).toHaveCount(0)
}

const dispute = async (resident: Person) => {
  await visit(resident, 'resident', 5)
  await resident.photograph('drain-10-resident-is-asked')
  await resident.tap('还没解决')
  await resident.here.getByRole('dialog').getByRole('textbox').fill('101 的地漏还在冒')
  await sendIn(resident, '请继续办')
  await expect(resident.here.getByText('101 的地漏还在冒')).toBeVisible()
}

const playAs = async (browser: Browser, look: Look, neighborLook: Look) => {
  const open = (name: string, as: Look = look) => openAs(browser, served, name, as)
  const resident = await open('resident-1')
  await report(resident)
  const neighbors = [await open('resident-2'), await open('resident-3', neighborLook)]
  for (const neighbor of neighbors) await join(neighbor)
  const worker = await open('worker-1')
  await acceptAndGive(worker)
  const property = await open('property')
  await sign(property)
  const dispatcher = await open('dispatcher', 'desk')
  await whistle(dispatcher)
  const drainage = await open('drainage')
  await reportIn(drainage)
  await finish(property, '主管和支管都通了，楼道冲洗干净了')
  await verify(worker)
  for (const neighbor of neighbors) await confirm(neighbor)
  await dispute(resident)
  await finish(property, '101 的地漏也通了，试了水')
  await verify(worker)
  await confirm(resident)
  await expect(resident.here.getByText('这件事办完了，谢谢您告诉我们。')).toBeVisible()
  await resident.photograph('drain-11-resident-closed')
  for (const person of [resident, ...neighbors, worker, property, dispatcher, drainage]) await person.leave()
}

test('the city’s own example: a blocked drain, a whole staircase affected, several hands, and one who says that it is not done', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  await playAs(browser, 'normal', 'elder')
  expect(await filedOnes()).toMatchObject([{ status: 'closed', join_count: 2, reopen_count: 1, result: 'solved' }])
  const { db } = served.app
  const ratings = await db.selectFrom('report_rating').select(['round', 'result']).orderBy('round').execute()
  expect(ratings).toEqual([
    { round: 0, result: 'solved' },
    { round: 0, result: 'solved' },
    { round: 1, result: 'solved' },
  ])
})

/** Where each of them stands while several hands are at it. */
const whistled = async () => {
  const { app, county, community } = served
  const caller = (name: string) => aCaller(app, `${name}-${county}`)
  const [resident, worker, property, dispatcher] = await Promise.all(['resident-1', 'worker-1', 'property', 'dispatcher'].map(caller))
  if (!resident || !worker || !property || !dispatcher) throw new Error('the staircase has no people')
  const place = { by: 'grid', grid: community.grids[0].code, words: '测试小区 1 栋 1 单元' }
  const sent = aReportAt(community.grids[0].code, { words, category: '0201', place })
  const { report: filed } = await resident.answer<{ report: ReportView }>('report.submit', sent)
  const asked = await worker.advanced(filed, { action: 'askMore', words: '是一楼往外冒，还是家家都堵？' })
  const accepted = await worker.advanced(asked, { action: 'accept' })
  const unitOf = (name: string, { units }: ReportView) => units.find((unit) => unit.name === name)?.id ?? ''
  const given = await worker.advanced(accepted, { action: 'dispatch', unit: unitOf('测试物业', accepted) })
  const signed = await property.advanced(given, { action: 'sign' })
  const seen = await dispatcher.answer<ReportView>('report.view', { county, id: signed.id })
  const units = [unitOf('测试排水公司', seen)]
  await dispatcher.advanced(seen, { action: 'blowWhistle', reason: 'emergency', units, words: '请带高压车来' })
}

const pagesOf = { 'resident-1': 'resident', 'worker-1': 'worker', property: 'worker', drainage: 'worker', dispatcher: 'center' } as const

for (const look of looksOf('normal', 'elder'))
  test(`each of them reads their own page of it (${look})`, async ({ browser }) => {
    await whistled()
    for (const [name, kind] of Object.entries(pagesOf)) {
      const person = await openAs(browser, served, name, look)
      await visit(person, kind, 1)
      await expect(person.here.getByText(words).first()).toBeVisible()
      await person.photograph(`drain-page-${name}`)
      await person.leave()
    }
  })
