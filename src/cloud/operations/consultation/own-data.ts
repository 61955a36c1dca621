import type { ConsultationView } from '../../../contract/consultation'
import type { Person } from '../../../domain/authorization'
import { takeStep } from '../../../domain/consultation-course'
import type { App } from '../../app'
import { clearOwnContentAt } from '../../store/consultation-content-store'
import { type FoundConsultation, listConsultationsOf, lockConsultation } from '../../store/consultation-store'
import type { Database } from '../../store/database'
import type { Keyset } from '../../store/report-list-store'
import { courseOf } from './course-of'
import { type ConsultationRules, readConsultationRules } from './rules'
import { saveMove } from './save-course'
import { tellMove } from './tell'
import { toView } from './view'

const pageSize = 50

/** 我的咨询 whole, for a copy of one's own data. */
export const allConsultations = async (app: Pick<App, 'db' | 'now' | 'cipher'>, { account }: Person): Promise<ConsultationView[]> => {
  const views: ConsultationView[] = []
  for (const row of await allOf(app.db, account))
    views.push(await toView(app, { account, grants: [] }, { row, part: 'asker', sight: 'full' }))
  return views
}

const allOf = async (db: Database, account: string): Promise<FoundConsultation[]> => {
  const found: FoundConsultation[] = []
  for (let after: Keyset | undefined; ; ) {
    const page = await listConsultationsOf(db, account, after, pageSize)
    found.push(...page.filter(({ owner }) => owner === account))
    const last = page.at(-1)
    if (page.length < pageSize || !last) return found
    after = { at: last.asked_at, id: last.id }
  }
}

/** 注销: what is open is taken back, so that nobody goes on answering somebody who left, and what was said goes at the next look of the clock. */
export const endConsultationsOf = async (app: Pick<App, 'db' | 'now' | 'newId'>, account: string): Promise<void> => {
  const rules = await readConsultationRules(app)
  for (const row of await allOf(app.db, account))
    await app.db.transaction().execute(async (trx) => {
      await withdraw(app, trx, row, rules)
      await clearOwnContentAt(trx, row, app.now())
    })
}

const withdraw = async (app: Pick<App, 'now' | 'newId'>, trx: Database, key: FoundConsultation, rules: ConsultationRules) => {
  const row = await lockConsultation(trx, key)
  if (!row) return
  const at = app.now()
  const before = courseOf(row)
  const step = takeStep(before, 'withdraw', 'resident', { atMs: at.getTime(), rules })
  if (!step.ok) return
  const move = { row, before, after: step.value, action: 'withdraw', at } as const
  await saveMove(trx, { ...move, part: 'asker', actor: row.owner })
  await tellMove(app, trx, { ...move, revision: row.revision + 1 })
}
