import { dayNumberOf, momentOf } from '../../../domain/civil-day'
import { reckonedAnew } from '../../../domain/report-clocks'
import type { App } from '../../app'
import { findChangedFrom, findKeptCalendar, type KeptCalendar } from '../../store/calendar-store'
import { listCountiesToReckon, lockClocksToReckon, passOverClocks, setReckoned } from '../../store/clock-reckon-store'
import { reckonConsultations } from '../consultation/reckon-consultations'
import { clockRulesAt, type Rules, readRules } from '../report/rules'

const batch = 200

type ReckonApp = Pick<App, 'db' | 'now' | 'newId'>

/** 重算: due times of an older calendar are computed again by the newest, batch by batch; whoever dies on the way leaves the rest to the next look. */
export const reckonAnew = async (app: ReckonApp, fresh?: KeptCalendar): Promise<number> => {
  const calendar = fresh ?? (await findKeptCalendar(app.db, app.now()))
  await reckonConsultations(app, calendar)
  const rules = { ...(await readRules(app)), calendar }
  let moved = 0
  for (const { county, oldest } of await listCountiesToReckon(app.db, calendar.edition)) {
    const changedFrom = await findChangedFrom(app.db, oldest)
    if (changedFrom) {
      const from = new Date(momentOf(dayNumberOf(changedFrom), 0))
      await passOverClocks(app.db, { county, edition: calendar.edition, from })
    }
    for (let taken = 1; taken > 0; ) {
      const done = await app.db.transaction().execute((trx) => reckonSome(app, trx, { county, rules }))
      taken = done.taken
      moved += done.moved
    }
  }
  return moved
}

const reckonSome = async (app: ReckonApp, trx: App['db'], { county, rules }: { county: number; rules: Rules }) => {
  const { edition } = rules.calendar
  const found = await lockClocksToReckon(trx, { county, edition, limit: batch })
  const clocks = found.map((clock) => {
    const { dueMs, provisional, warnMs } = reckonedAnew(clock, clockRulesAt(rules))
    const isToldOf = clock.kind === 'promise' && dueMs !== clock.dueMs
    const { id, kind, report, revision } = clock
    return { id, kind, report, revision, dueMs, provisional, warnMs, event: isToldOf ? app.newId() : null, isMoved: dueMs !== clock.dueMs }
  })
  if (clocks.length) await setReckoned(trx, { county, edition, at: app.now(), clocks })
  return { taken: clocks.length, moved: clocks.filter(({ isMoved }) => isMoved).length }
}
