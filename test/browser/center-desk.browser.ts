import { expect, type Page, test } from '@playwright/test'
import type { ReportView } from '../../src/contract/report'
import { aCaller, aReportAt } from '../kit/caller'
import { serveTestApp } from '../kit/serve-test-app'
import { aUnit } from '../kit/units'
import { seriousViolations, watchAccessibility } from './accessibility'
import { looksOf, openAs } from './person'
import { smallTargets } from './screen'

let served: Awaited<ReturnType<typeof serveTestApp>>
let unit: Awaited<ReturnType<typeof aUnit>>
test.beforeAll(async () => {
  served = await serveTestApp()
  const { app, county, community } = served
  unit = await aUnit(served, '市政养护处（模拟）')
  await aUnit(served, '供水公司（模拟）', 'utility')
  const rule = { category: '0201', area: community.community.slice(0, 9), from: '2026-11-23', lead: unit.name, co: '供水公司（模拟）' }
  const admission = { category: '0903', area: rule.area, from: rule.from, reason: '没有执法权', goesTo: '区人社局', source: '[P] 网格约定' }
  const center = await aCaller(app, `dispatcher-${county}`)
  await center.answer('catalogue.put', { kind: 'routing', rows: [rule] })
  await center.answer('catalogue.put', { kind: 'admission', rows: [admission] })
})
test.afterAll(() => served.close())

const inboxPage = () => `${served.url}/packages/center/pages/queue/index`

const aMatter = async (words: string, category: string | null = '0201') => {
  const resident = await aCaller(served.app, `resident-1-${served.county}`)
  const change = { words, category, nameShown: true }
  return (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(served.community.grids[0].code, change))).report
}

const statusOf = ({ id }: Pick<ReportView, 'id'>) =>
  served.app.db.selectFrom('report').select(['status', 'unit', 'asked']).where('id', '=', id).executeTakeFirstOrThrow()

const keyboardOf = (page: Page) => {
  let strokes = 0
  return {
    press: async (key: string) => {
      strokes += 1
      await page.keyboard.press(key)
    },
    strokes: () => strokes,
  }
}

test('with three keys a matter is opened, accepted and given to whom the catalogue names', async ({ browser }) => {
  const matter = await aMatter('三栋一单元下水道堵了，污水从一楼冒出来')
  const dispatcher = await openAs(browser, served, 'dispatcher', 'desk')
  const { page, here } = dispatcher
  await page.goto(inboxPage())
  await expect(here.getByRole('radio', { name: '待接手 1' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(here.getByText('下水道堵了').first()).toBeVisible()
  const { press, strokes } = keyboardOf(page)
  await press('Enter')
  await expect(here.getByRole('button', { name: '受理并派给单位' })).toBeVisible()
  await dispatcher.photograph('center-opened')
  await press('d')
  await expect(here.getByText('派单目录建议：市政养护处（模拟）主办，供水公司（模拟）协办')).toBeVisible()
  await expect(here.getByRole('dialog')).toBeFocused()
  await dispatcher.photograph('center-dispatch')
  await press('Enter')
  await expect(here.getByText('已经派单，单位会收到通知')).toBeVisible()
  expect(await statusOf(matter)).toMatchObject({ status: 'dispatched', unit: unit.id })
  expect(strokes()).toBe(3)
  await dispatcher.leave()
})

test('j and k go from row to row, Escape closes, and nothing happens while somebody writes', async ({ browser }) => {
  const [first, second] = [await aMatter('第一件：井盖响', '0101'), await aMatter('第二件：路灯不亮', '0102')]
  const dispatcher = await openAs(browser, served, 'dispatcher', 'desk')
  const { page, here } = dispatcher
  await page.goto(inboxPage())
  // Keys are heard once the inbox has counted.
  await expect(here.getByRole('radio', { name: /^待接手 \d/ })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(here.getByRole('button', { name: /第二件/ })).toBeVisible()
  for (const key of ['j', 'j', 'k', 'j']) await page.keyboard.press(key)
  await page.keyboard.press('Enter')
  await expect(here.getByText(`编号 ${second.number}`)).toBeVisible()
  await page.keyboard.press('n')
  const note = here.getByRole('dialog').getByRole('textbox')
  await note.fill('')
  await note.pressSequentially('add')
  await expect(note).toHaveValue('add')
  await page.keyboard.press('Escape')
  await expect(here.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(here.getByText('从左边选一件事')).toBeVisible()
  await page.keyboard.press('?')
  await expect(here.getByText('在这件事里')).toBeVisible()
  await dispatcher.photograph('center-keys')
  expect([(await statusOf(first)).status, (await statusOf(second)).status]).toEqual(['submitted', 'submitted'])
  await dispatcher.leave()
})

test('who proposed to void a matter cannot agree to it, and reads why', async ({ browser }) => {
  const matter = await aMatter('测试测试', '0102')
  const dispatcher = await openAs(browser, served, 'dispatcher', 'desk')
  const { page, here } = dispatcher
  await page.goto(`${served.url}/packages/center/pages/matter/index?county=${matter.county}&id=${matter.id}`)
  await expect(here.getByRole('button', { name: '提出作废' })).toBeVisible()
  await page.keyboard.press('z')
  await dispatcher.tap('测试', 'radio')
  await here.getByRole('dialog').getByRole('textbox').fill('试一试的')
  await page.keyboard.press('Control+Enter')
  await expect(here.getByText('是您自己提的，要换一个人来定')).toBeVisible()
  await expect(here.getByRole('button', { name: '同意作废' })).toHaveCount(0)
  expect(await statusOf(matter)).toMatchObject({ status: 'submitted', asked: 'void' })
  await dispatcher.leave()
})

for (const look of looksOf('normal', 'elder', 'desk'))
  test(`the inbox, its narrowing and the catalogue are read and used with a finger (${look})`, async ({ browser }) => {
    await aMatter('老人的工资一直没有发，找了三次都说再等等，孩子开学要用钱，请帮忙问一问到底什么时候发', '0903')
    const dispatcher = await openAs(browser, served, 'dispatcher', look)
    const { page, here } = dispatcher
    await watchAccessibility(page)
    await page.goto(inboxPage())
    await dispatcher.tap(/^全部在办/, 'radio')
    await expect(here.getByText('老人的工资').first()).toBeVisible()
    await dispatcher.photograph('center-inbox')
    expect.soft(await seriousViolations(page)).toEqual([])
    if (look !== 'desk') expect.soft(await smallTargets(here, look === 'elder' ? 60 : 44)).toEqual([])
    await dispatcher.tap('筛选')
    await expect(here.getByText('办到哪一步')).toBeVisible()
    await dispatcher.photograph('center-narrow')
    await here.getByRole('dialog').getByRole('button', { name: '类别' }).tap()
    await dispatcher.tap('拖欠工资、劳动纠纷', 'radio')
    await dispatcher.tap('看结果')
    await expect(here.getByRole('button', { name: '筛选（1 项）' })).toBeVisible()
    await expect(here.getByText('老人的工资').first()).toBeVisible()
    await page.goto(`${served.url}/packages/center/pages/catalogue/index`)
    await expect(here.getByText(/市政养护处（模拟）主办/)).toBeVisible()
    await dispatcher.photograph('center-catalogue')
    expect.soft(await seriousViolations(page)).toEqual([])
    if (look !== 'desk') expect.soft(await smallTargets(here, look === 'elder' ? 60 : 44)).toEqual([])
    await dispatcher.tap('准入清单', 'radio')
    await expect(here.getByText(/没有执法权/).first()).toBeVisible()
    await dispatcher.tap('加一条，或者改一条')
    await here.getByRole('textbox', { name: '哪一类事', exact: true }).fill('0302')
    await here.getByRole('textbox', { name: '为什么不派网格', exact: true }).fill('要有资质的人抢修')
    await dispatcher.tap('看看会改什么')
    await expect(here.getByText(/要一起填/)).toBeVisible()
    await here.getByRole('textbox', { name: '转到哪里', exact: true }).fill('燃气公司抢修')
    await here.getByRole('textbox', { name: '依据（文件名和文号）', exact: true }).fill('[P]')
    await dispatcher.tap('看看会改什么')
    await expect(here.getByText('第 1 行：燃气问题', { exact: false })).toBeVisible()
    await dispatcher.photograph('center-rule')
    await dispatcher.leave()
  })

for (const look of looksOf('normal', 'desk'))
  test(`two calls in vain close a matter without an answer, which is nobody's satisfaction (${look})`, async ({ browser }) => {
    const words = look === 'desk' ? '楼道灯不亮，晚上看不见' : '健身器材松动'
    const worker = await aCaller(served.app, `worker-1-${served.county}`)
    const finished = await worker.advanced(await aMatter(words, null), { action: 'accept' }, { action: 'finish', words: '已经办好' })
    served.clock.now = new Date(served.clock.now.getTime() + 5 * 86_400_000)
    const dispatcher = await openAs(browser, served, 'dispatcher', look)
    const { page, here } = dispatcher
    await page.goto(inboxPage())
    await dispatcher.tap('该回访 1', 'radio')
    await here.getByRole('button', { name: new RegExp(words) }).tap()
    await expect(here.getByRole('button', { name: '打电话给居民' })).toBeVisible()
    await dispatcher.tap('没打通，记一次')
    await expect(here.getByText('已经打过 1 次，都没打通')).toBeVisible()
    await dispatcher.photograph('center-call-back')
    await dispatcher.tap('没打通，记一次')
    await dispatcher.tap('两次没打通，按未确认结案')
    await dispatcher.tap('结案')
    await expect(here.getByText('已经按未确认结案')).toBeVisible()
    const stored = served.app.db.selectFrom('report').select(['status', 'result', 'process']).where('id', '=', finished.id)
    expect(await stored.executeTakeFirstOrThrow()).toEqual({ status: 'closed', result: null, process: null })
    await dispatcher.leave()
  })
