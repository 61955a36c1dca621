import type { FileFind } from '../../../contract/find'
import type { Step } from '../../../contract/report-step'
import { claimAttachments } from '../../store/attachment-store'
import { lockReport } from '../../store/report-store'
import { Rollback } from '../report/rollback'
import { takeSteps } from '../report/take-steps'
import type { Finding } from './file-find'

/** Whoever found it takes it, and where it is done says so: the same steps as on any matter, with all that they ask for. */
export const settleFind = async (
  { app, trx, person, rules }: Finding,
  { county, id }: { county: number; id: string },
  course: FileFind['course'],
): Promise<void> => {
  const report = await lockReport(trx, county, id)
  if (!report) throw new Error(`find ${id} was filed and is not there`)
  const accept: Step = { id: app.newId(), action: 'accept' }
  if (course.is !== 'settled') return takeSteps({ app, trx, person, rules, roles: ['gridWorker'], places: new Map() }, report, [accept])
  const { words, conditions, attachments } = course
  const finish: Step = { id: app.newId(), action: 'finish', words, conditions, attachments }
  await takeSteps({ app, trx, person, rules, roles: ['gridWorker'], places: new Map() }, report, [accept, finish])
  const claimed = await claimAttachments(trx, { county, account: person.account, ids: attachments, report: id, purpose: 'finish' })
  if (claimed !== new Set(attachments).size) throw new Rollback('attachmentNotFound')
}
