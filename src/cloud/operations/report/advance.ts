import type { Failure } from '../../../contract/failure'
import type { AdvanceReport, ReportView, Step } from '../../../contract/report'
import { type Person, rolesOn } from '../../../domain/authorization'
import type { Outcome } from '../../../domain/outcome'
import type { App } from '../../app'
import { claimAttachments } from '../../store/attachment-store'
import { listKeptCategories } from '../../store/category-store'
import type { Database } from '../../store/database'
import { findReportEvents } from '../../store/report-event-store'
import { lockReport } from '../../store/report-store'
import { Rollback, undone } from './rollback'
import type { Acting } from './take-step'
import { takeSteps } from './take-steps'
import { viewReport } from './view'

/** Takes one to three steps as one; two people acting at once are served one after the other, and the second learns that it moved. */
export const advanceReport = async (app: App, person: Person, input: AdvanceReport): Promise<Outcome<ReportView, Failure>> => {
  // Read before: inside a transaction there is but one connection, and asking for another waits for ever.
  const categories = await listKeptCategories(app.db, app.now())
  const done = await undone(app.db.transaction().execute((trx) => advance({ app, trx, person, categories }, input)))
  return done.ok ? viewReport(app, person, input) : done
}

type Advancing = Omit<Acting, 'roles' | 'person'> & { readonly person: Person }

const advance = async (acting: Advancing, { county, id, revision, steps }: AdvanceReport): Promise<void> => {
  const { trx, person } = acting
  const report = await lockReport(trx, county, id)
  const roles = report ? rolesOn('report.advance', report, person) : []
  if (!report || roles.length === 0) throw new Rollback('notFound')
  if (await wereTaken(trx, person, { county, id, steps })) return
  if (report.revision !== revision) throw new Rollback('reportHasMoved')

  await takeSteps({ ...acting, roles }, report, steps)
  for (const step of steps) await claim(trx, person, { county, id }, step)
}

/** A lost answer is asked for again with the same ids: what was taken stays taken, once. */
const wereTaken = async (
  trx: Database,
  { account }: Person,
  { county, id, steps }: { county: number; id: string; steps: readonly Step[] },
) => {
  const ids = steps.map((step) => step.id)
  if (new Set(ids).size !== ids.length) throw new Rollback('idTaken')
  const taken = await findReportEvents(trx, county, id, ids)
  if (taken.length === 0) return false
  if (taken.length !== ids.length || taken.some(({ actor }) => actor !== account)) throw new Rollback('idTaken')
  return true
}

const claim = async (
  trx: Database,
  { account }: Person,
  { county, id }: { county: number; id: string },
  { action, attachments = [] }: Step,
) => {
  const purpose = action === 'finish' ? 'finish' : action === 'dispute' || action === 'disputeAgain' ? 'dispute' : 'report'
  const claimed = await claimAttachments(trx, { county, account, ids: attachments, report: id, purpose })
  if (claimed !== new Set(attachments).size) throw new Rollback('attachmentNotFound')
}
