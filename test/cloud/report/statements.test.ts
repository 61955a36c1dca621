import { uuidv7 } from 'uuidv7'
import { aCaller, aReportAt } from '../../kit/caller'
import { countStatements } from '../../kit/count-statements'
import { aWorld } from '../../kit/world'

/** The transaction's own two are sent by the driver, past the counter. */
const beginAndCommit = 2

test('reporting in the simplest case takes at most ten statements', async () => {
  const { app, county, community } = await aWorld()
  const { db, counted } = countStatements(app.db)
  const resident = await aCaller({ ...app, db }, `resident-1-${county}`)
  const [{ code }] = community.grids
  await resident.answer('report.submit', aReportAt(code))
  counted.count = 0
  await resident.answer('report.submit', aReportAt(code, { id: uuidv7() }))
  expect(counted.count).toBeGreaterThan(0)
  expect(counted.count + beginAndCommit).toBeLessThanOrEqual(10)
})
