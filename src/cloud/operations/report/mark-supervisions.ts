import type { App } from '../../app'
import { insertOutbox } from '../../store/outbox-store'
import { lockReport } from '../../store/report-store'
import { listSupervisionsLate, markSupervisionLate } from '../../store/supervision-store'
import { exceptBarred } from './except-barred'
import { pushEntries, type Told } from './push-entries'
import { centerStaff, holders } from './told'

const batch = 50

/** 督办逾期: what was not reported back by its day is marked once, and whoever has it and whoever supervises know. */
export const markSupervisions = async (app: App): Promise<number> => {
  const at = app.now()
  let marked = 0
  for (const key of await listSupervisionsLate(app.db, at, batch))
    await app.db.transaction().execute(async (trx) => {
      const report = await lockReport(trx, key.county, key.id)
      if (!report || !(await markSupervisionLate(trx, key, at))) return
      const telling = { app, trx }
      const told = [...(await holders(telling, report, 'overdue')).map(asLate), ...(await centerStaff(telling, report, 'overdueAtCenter'))]
      const event = `supervision:${report.id}:${report.supervise_due?.getTime() ?? 0}`
      const once = [...new Map(told.map((each) => [each.account, each])).values()]
      const entries = { county: report.county, report: report.id, event, at, told: await exceptBarred(app, trx, report, once) }
      await insertOutbox(trx, pushEntries(app, entries))
      marked += 1
    })
  return marked
}

/** A unit's people and a center's hear it in the words of what is late. */
const asLate = (told: Told): Told => ({
  ...told,
  flow: told.unit ? 'overdueAtUnit' : told.flow === 'centerNews' ? 'overdueAtCenter' : told.flow,
})
