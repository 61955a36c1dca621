import { doorOf } from '../../../domain/household'
import { priorityOf } from '../../../domain/report-priority'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { countOfFullestBuilding, type Joinable, setPriority } from '../../store/join-store'
import { insertOutbox } from '../../store/outbox-store'
import { pushEntries } from './push-entries'
import type { Rules } from './rules'

/** 一户: the door that these words name, told from others of this matter and of no other; none where they name none. */
export const householdIn = (
  { cipher }: Pick<App, 'cipher'>,
  { county, id }: Pick<Joinable, 'county' | 'id'>,
  words: string,
): string | null => {
  const door = doorOf(words)
  return door === undefined ? null : cipher.index(`household ${county} ${id} ${door}`)
}

/** Whoever has the matter learns when it has become more pressing, once for each step. */
export const raisePriority = async (app: App, trx: Database, { report, rules }: { report: Joinable; rules: Rules }): Promise<void> => {
  const { county, id, holder } = report
  const households = await countOfFullestBuilding(trx, report, householdIn(app, report, report.place_words))
  const priority = priorityOf(report.priority, households, rules.settings.peopleToRaise)
  if (priority === report.priority) return
  await setPriority(trx, report, priority)
  const told = holder ? [{ flow: 'workerNews' as const, account: holder }] : []
  await insertOutbox(trx, pushEntries(app, { county, report: id, event: `${id}:${priority}`, at: app.now(), told }))
}
