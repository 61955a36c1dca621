import type { ReportAction } from '../../../domain/report-action'
import type { App } from '../../app'
import { lockReport } from '../../store/report-store'
import { undone } from './rollback'
import type { Rules } from './rules'
import { takeSteps } from './take-steps'

interface Key {
  readonly county: number
  readonly id: string
}

/** What the clock does by itself, each once, whoever else looks at the same moment: the life of a report says whether it is still to be done. */
export const takeByClock = async (app: App, rules: Rules, found: readonly Key[], action: ReportAction): Promise<void> => {
  for (const { county, id } of found)
    await undone(
      app.db.transaction().execute(async (trx) => {
        const report = await lockReport(trx, county, id)
        if (!report) return
        const acting = { app, trx, person: undefined, roles: ['timer'] as const, rules, places: new Map() }
        await takeSteps(acting, report, [{ id: app.newId(), action }])
      }),
    )
}
