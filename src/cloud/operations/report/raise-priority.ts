import { priorityOf } from '../../../domain/report-priority'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { countOfFullestBuilding, type Joinable, setPriority } from '../../store/join-store'
import { insertOutbox } from '../../store/outbox-store'
import { pushEntries } from './push-entries'
import type { Rules } from './rules'

/** Whoever has the matter learns when it has become more pressing, once for each step. */
export const raisePriority = async (app: App, trx: Database, { report, rules }: { report: Joinable; rules: Rules }): Promise<void> => {
  const { county, id, holder } = report
  const people = await countOfFullestBuilding(trx, report)
  const priority = priorityOf(report.priority, people, rules.settings.peopleToRaise)
  if (priority === report.priority) return
  await setPriority(trx, report, priority)
  const told = holder ? [{ flow: 'workerNews' as const, account: holder }] : []
  await insertOutbox(trx, pushEntries(app, { county, report: id, event: `${id}:${priority}`, at: app.now(), told }))
}
