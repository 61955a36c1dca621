import type { App } from '../../app'
import { listSuspensionsEnded, lockReport } from '../../store/report-store'
import { readRules } from './rules'
import { takeSteps } from './take-steps'

const batch = 50

/** 挂账到期: what was suspended until a day goes on at that day by itself, each once, whoever else looks at the same moment. */
export const resumeSuspended = async (app: App): Promise<number> => {
  const at = app.now()
  const ended = await listSuspensionsEnded(app.db, at, batch)
  const rules = await readRules(app)
  for (const { county, id } of ended)
    await app.db.transaction().execute(async (trx) => {
      const report = await lockReport(trx, county, id)
      if (report?.status !== 'suspended') return
      const acting = { app, trx, person: undefined, roles: ['timer'] as const, rules, places: new Map() }
      await takeSteps(acting, report, [{ id: app.newId(), action: 'resume' }])
    })
  return ended.length
}
