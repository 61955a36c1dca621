import type { ReportView } from '../../src/contract/report'
import { aCaller, aReportAt } from '../kit/caller'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const nobodys = '01900000-0000-7000-8000-000000000000'
const words = '楼道里有一股怪味'

const aStrangersReport = async () => {
  const world = await aWeappWorld()
  const neighbor = await aCaller(world.app, `resident-2-${world.county}`)
  const { report } = await neighbor.answer<{ report: ReportView }>('report.submit', aReportAt(world.community.grids[1].code, { words }))
  return { ...world, report }
}

test.each([
  ['resident-1', '/packages/resident/pages/matter/index'],
  ['resident-1', '/packages/resident/pages/receipt/index'],
  ['worker-1', '/packages/worker/pages/matter/index'],
])('%s opens %s of what is not theirs and reads a sentence, nothing of it, and a way on', async (who, page) => {
  const { open, report, county } = await aStrangersReport()
  for (const query of ['', `?county=${county}`, `?county=${county}&id=${nobodys}`, `?county=${county}&id=${report.id}`, '?county=x&id=y']) {
    const program = await open(who, { url: `${page}${query}` })
    expect(program.route()).toBe(page.slice(1))
    expect([query, program.text()]).toEqual([query, expect.stringMatching(/这里没有您要看的|没有打开成功/)])
    expect(program.text()).not.toContain(words)
    expect(program.all((node) => node.listens('tap')).length).toBeGreaterThan(0)
    expect(program.complaints).toEqual([])
    program.kill()
  }
})

test('the center reads a sentence where no matter is named or none is there', async () => {
  const { open, county } = await aStrangersReport()
  for (const query of ['', `?county=${county}&id=${nobodys}`]) {
    const program = await open('dispatcher', { url: `/packages/center/pages/matter/index${query}` })
    expect([query, program.text()]).toEqual([query, expect.stringMatching(/这里没有您要看的|没有打开成功/)])
    expect(program.all((node) => node.listens('tap')).length).toBeGreaterThan(0)
    expect(program.complaints).toEqual([])
  }
})
