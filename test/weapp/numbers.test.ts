import { countReports } from '../../src/cloud/operations/report/count-reports'
import { aCaller, aReportAt } from '../kit/caller'
import { overLimits } from '../kit/weapp-limits'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

test('the numbers of a month are as light to show as a list', async () => {
  const world = await aWeappWorld()
  const { app, county, community } = world
  const resident = await aCaller(app, `resident-1-${county}`)
  for (let each = 0; each < 12; each += 1)
    await resident.answer('report.submit', aReportAt(community.grids[0].code, { id: app.newId(), category: '0201' }))
  await countReports(app)
  const center = await world.open('dispatcher', { url: '/packages/center/pages/numbers/index' })
  expect(center.shows('按时办结率')).toBe(true)
  await center.tap('每周')
  await center.settle(500)
  expect(center.shows('12 件')).toBe(true)
  expect(overLimits(center)).toEqual([])
})
