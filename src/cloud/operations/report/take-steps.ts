import type { Step } from '../../../contract/report-step'
import { insertOutbox } from '../../store/outbox-store'
import { nextDueOf, saveClocks } from '../../store/report-clock-store'
import { insertReportEvents } from '../../store/report-event-store'
import { setReport } from '../../store/report-store'
import { queueChecks } from '../safety/queue-checks'
import { pushEntries } from './push-entries'
import { Rollback } from './rollback'
import { clockSaving, takeUpClocks } from './run-clocks'
import { type Acting, type LockedReport, type Standing, takeStep } from './take-step'

/** One step after the other, written together with what they cause; one that is refused undoes them all. */
export const takeSteps = async (acting: Acting, report: LockedReport, steps: readonly Step[]): Promise<void> => {
  const { app, trx } = acting
  const { county, id } = report
  const clocks = await takeUpClocks(trx, county, id)
  let standing: Standing = { report, change: { revision: report.revision }, events: [], pushes: [], clocks }
  for (const step of steps) {
    const taken = await takeStep(acting, standing, step)
    if (!taken.ok) throw new Rollback(taken.failure, taken.sentence)
    standing = taken.value
  }
  await setReport(trx, county, id, { ...standing.change, next_due: nextDueOf(standing.clocks.open) })
  await insertReportEvents(trx, standing.events)
  await saveClocks(trx, clockSaving(acting.rules, { county, report: id }, standing.clocks))
  const at = app.now()
  const entries = standing.pushes.flatMap(({ event, told }) => pushEntries(app, { county, report: id, event, at, told }))
  // The clock says nothing that anybody would have to look at.
  const said = standing.events.flatMap((event) => (event.actor === null ? [] : [{ ...event, event: event.id, author: event.actor }]))
  await insertOutbox(trx, [...entries, ...(await queueChecks(app, trx, said))])
}
