import { expect, test } from '@playwright/test'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { countReports } from '../../src/cloud/operations/report/count-reports'
import { insertReport } from '../../src/cloud/store/report-filing-store'
import { serveTestApp } from '../kit/serve-test-app'
import { openAs } from './person'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

const dayMs = 86_400_000
const categories = ['0201', '0204', '0301', '0101', null]

/** Some days have more than others; some matters are late, most are closed, and not everybody answered. */
const aMatter = async (each: number) => {
  const { app, county, community } = served
  const at = new Date(app.now().getTime() - ((each * 7) % 23) * dayMs)
  const grid = community.grids[each % 3 ? 0 : 1].code
  const id = uuidv7()
  const due = new Date(at.getTime() + (each % 9 ? 10 : -1) * dayMs)
  const filed = {
    county,
    id,
    day: at.toISOString().slice(0, 10),
    reporter: uuidv7(),
    category: categories[each % 5] ?? null,
    words: '灯不亮',
  }
  const where = { nameShown: false, placeWords: '三栋', point: null, community: grid.slice(0, 12), grid, holder: null }
  await insertReport(app.db, { ...filed, ...where, status: 'submitted', submittedAt: at, acceptDue: due, due, dueProvisional: false })
  if (each % 4 === 0) return
  const said = each % 3 === 0 ? {} : { result: 'solved' as const, process: 'good' as const }
  const ended = { status: 'closed' as const, finished_at: at, closed_at: at, ...said }
  await app.db.updateTable('report').set(ended).where('county', '=', county).where('id', '=', id).execute()
}

const aBusyMonth = async () => {
  for (let each = 0; each < 120; each += 1) await aMatter(each)
  // What the rows say now, whatever the timer has counted in between.
  await sql`insert into report_to_count (county, report) select county, id from report`.execute(served.app.db)
  await countReports(served.app)
}

test('the center looks at its month, at a smaller place and at a longer stretch, and takes the numbers along', async ({ browser }) => {
  for (const look of ['normal', 'elder'] as const) {
    const center = await openAs(browser, served, 'dispatcher', look)
    await center.page.goto(`${served.url}/packages/center/pages/numbers/index`)
    if (look === 'normal') {
      await expect(center.here.getByText('这段时间没有收到')).toBeVisible()
      await center.photograph('90-numbers-empty')
      await aBusyMonth()
      await center.page.reload()
    }
    await expect(center.here.getByText('按时办结率', { exact: true })).toBeVisible()
    await center.photograph('91-numbers')
    await center.tap('全年', 'radio')
    await expect(center.here.getByText('一月一月看')).toBeVisible()
    await center.photograph('92-numbers-year')
    const file = center.page.waitForEvent('download')
    await center.tap('导出表格（.xlsx）')
    expect((await file).suggestedFilename()).toMatch(/全年.*\.xlsx$/)
    await center.leave()
  }
})

test('on a desk the totals and the rates stand side by side', async ({ browser }) => {
  const center = await openAs(browser, served, 'dispatcher', 'desk')
  await center.page.goto(`${served.url}/packages/center/pages/numbers/index`)
  await expect(center.here.getByText('按时办结率', { exact: true })).toBeVisible()
  await center.photograph('93-numbers')
  await center.leave()
})
