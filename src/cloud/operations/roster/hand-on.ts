import { type ConsultationKey, lockConsultation } from '../../store/consultation-store'
import type { Database } from '../../store/database'
import { listHeldByLeft, shutOutLeft } from '../../store/left-adviser-store'
import { byTimer } from '../consultation/keep-consultations'
import { nextAdviser } from '../consultation/next-adviser'
import { type ConsultationRules, readConsultationRules } from '../consultation/rules'
import type { SavingApp } from '../consultation/save-course'

const batch = 100

/** 离任交接: what somebody who left still owes an answer to goes to the next in line, its clock unbroken; the rest is shut to them. */
export const handOnLeft = async (app: SavingApp): Promise<void> => {
  await shutOutLeft(app.db)
  const rules = await readConsultationRules(app)
  for (const key of await listHeldByLeft(app.db, batch)) await app.db.transaction().execute((trx) => handOn(app, trx, key, rules))
}

const handOn = async (app: SavingApp, trx: Database, key: ConsultationKey, rules: ConsultationRules): Promise<void> => {
  const row = await lockConsultation(trx, key)
  if (!row || row.adviser === null || row.adviser_serves) return
  const to = await nextAdviser(app, trx, row, { from: row.tier, at: app.now(), load: rules.settings.consultLoad })
  await byTimer(app, trx, { row, action: 'assign', rules, to })
}
