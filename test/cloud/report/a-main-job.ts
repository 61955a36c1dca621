import type { ReportView } from '../../../src/contract/report'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

/** A county with everyone in it who has to do with a report. */
export const aMainJob = async () => {
  const world = await aWorld()
  const { app, county, community } = world
  const [grid, second] = community.grids
  const caller = (who: string) => aCaller(app, `${who}-${county}`)
  const [resident, neighbor] = [await caller('resident-1'), await caller('resident-2')]
  const [worker, otherWorker] = [await caller('worker-1'), await caller('worker-2')]
  const dispatcher = await caller('dispatcher')
  const report = async (change = {}) =>
    (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(grid.code, change))).report
  const look = ({ county, id }: Pick<ReportView, 'county' | 'id'>, by = resident) => by.answer<ReportView>('report.view', { county, id })
  return { ...world, grid, second, resident, neighbor, worker, otherWorker, dispatcher, report, look }
}
