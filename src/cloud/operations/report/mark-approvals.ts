import type { App } from '../../app'
import { findCallerIn, listApprovalsLate, markApprovalLate } from '../../store/approval-store'
import { insertOutbox } from '../../store/outbox-store'
import { lockReport } from '../../store/report-store'
import { exceptBarred } from './except-barred'
import { pushEntries } from './push-entries'
import { centerStaff } from './told'

const batch = 50

/** 补批逾期: an emergency to which nobody in charge agreed in time is marked once, and whoever called and the center know. */
export const markApprovals = async (app: App): Promise<number> => {
  const at = app.now()
  let marked = 0
  for (const key of await listApprovalsLate(app.db, at, batch))
    await app.db.transaction().execute(async (trx) => {
      const report = await lockReport(trx, key.county, key.id)
      if (!report || !(await markApprovalLate(trx, key, at))) return
      const caller = await findCallerIn(trx, key)
      const told = [
        ...(caller ? [{ flow: 'overdueAtCenter' as const, account: caller }] : []),
        ...(await centerStaff({ app, trx }, report, 'overdueAtCenter')),
      ]
      const once = [...new Map(told.map((each) => [each.account, each])).values()]
      const event = `approval:${report.id}:${report.whistle_due?.getTime() ?? 0}`
      const entries = { county: report.county, report: report.id, event, at, told: await exceptBarred(app, trx, report, once) }
      await insertOutbox(trx, pushEntries(app, entries))
      marked += 1
    })
  return marked
}
