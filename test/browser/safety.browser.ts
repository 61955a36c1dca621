import { expect, test } from '@playwright/test'
import { aCaller, aReportAt } from '../kit/caller'
import { serveTestApp } from '../kit/serve-test-app'
import { looksOf, openAs } from './person'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeEach(async () => {
  served = await serveTestApp()
})
test.afterEach(() => served.close())

const statesOf = async (report: string) => {
  const rows = served.app.db.selectFrom('content_check').select(['state', 'judged_words']).where('report', '=', report)
  return (await rows.execute()).map(({ state, judged_words }) => [state, judged_words])
}

for (const look of looksOf('normal', 'elder', 'dark'))
  test(`what the machine warns of is looked at by a person of the center, who says why (${look})`, async ({ browser }) => {
    const words = '违规测试：有人在楼道里骂人，还把垃圾倒在我家门口'
    const resident = await aCaller(served.app, `resident-1-${served.county}`)
    const [{ code }] = served.community.grids
    const { report } = await resident.answer<{ report: { id: string } }>('report.submit', aReportAt(code, { words }))
    const dispatcher = await openAs(browser, served, 'dispatcher', look)
    await expect.poll(() => statesOf(report.id)).toEqual([['toJudge', null]])
    await dispatcher.page.goto(`${served.url}/packages/center/pages/queue/index`)
    await dispatcher.tap(/^待人工看一看/)
    await expect(dispatcher.here.getByText(words)).toBeVisible()
    await expect(dispatcher.here.getByText('机器认为有风险')).toBeVisible()
    await dispatcher.photograph('16-safety')
    await dispatcher.tap('没问题')
    await dispatcher.tap('如实反映情况', 'radio')
    await dispatcher.photograph('17-judge')
    await dispatcher.tap('确定')
    await expect(dispatcher.here.getByText('都看过了')).toBeVisible()
    expect(await statesOf(report.id)).toEqual([['cleared', '如实反映情况']])
    await dispatcher.leave()
  })
