import type { ConsultationAction } from '../../../domain/consultation'
import type { ConsultationMark } from '../../../domain/consultation-clock'
import { takeStep } from '../../../domain/consultation-course'
import { dueMark, takeMark } from '../../../domain/consultation-ladder'
import type { App } from '../../app'
import { clearContent } from '../../store/consultation-content-store'
import { insertMark, listDueConsultations, listWithoutAdviser } from '../../store/consultation-due-store'
import { type ConsultationKey, type FoundConsultation, lockConsultation } from '../../store/consultation-store'
import type { Database } from '../../store/database'
import { insertOutbox } from '../../store/outbox-store'
import { courseOf } from './course-of'
import { nextAdviser } from './next-adviser'
import { type ConsultationRules, readConsultationRules } from './rules'
import { type SavingApp, saveMove } from './save-course'
import { tellMove } from './tell'

const batch = 100

/** What the clock alone does: marks of replies that do not come, silences that are over, whom nobody was found for, and what is to be forgotten. */
export const keepConsultations = async (app: SavingApp): Promise<number> => {
  const rules = await readConsultationRules(app)
  let moved = 0
  for (let due = await nextDue(app); due.length > 0; due = await nextDue(app)) {
    let movedNow = 0
    for (const key of due) movedNow += (await inOne(app, (trx) => moveByClock(app, trx, key, rules))) ? 1 : 0
    moved += movedNow
    // What cannot be moved is looked at again at the next tick.
    if (movedNow === 0) break
  }
  await findForAll(app, rules)
  await forget(app)
  return moved
}

const nextDue = ({ db, now }: SavingApp) => listDueConsultations(db, now(), batch)
const inOne = <Value>({ db }: SavingApp, work: (trx: Database) => Promise<Value>): Promise<Value> => db.transaction().execute(work)

/** One thing of one consultation in one transaction: whatever dies in between, it was done whole or not at all. */
const moveByClock = async (app: SavingApp, trx: Database, key: ConsultationKey, rules: ConsultationRules): Promise<boolean> => {
  const row = await lockConsultation(trx, key)
  if (!row) return false
  const mark = dueMark(courseOf(row), app.now().getTime())
  if (mark) return noteMark(app, trx, { row, mark, rules })
  return endSilence(app, trx, row, rules)
}

const noteMark = async (
  app: SavingApp,
  trx: Database,
  { row, mark, rules }: { row: FoundConsultation; mark: ConsultationMark; rules: ConsultationRules },
): Promise<boolean> => {
  const at = app.now()
  const before = courseOf(row)
  const { clock } = before
  if (!clock) return false
  const isFirst = await insertMark(trx, {
    county: row.county,
    consultation: row.id,
    round: clock.round,
    started_at: new Date(clock.fromMs),
    mark,
    at,
  })
  const to = isFirst ? await goesTo(app, trx, row, { mark, at, rules }) : undefined
  const after = takeMark(before, mark, { to, atMs: at.getTime() })
  await saveMove(trx, { row, before, after, action: mark, part: 'timer', actor: null, at })
  if (isFirst) await tellMove(app, trx, { row, before, after, action: mark, at, revision: row.revision + 1 })
  return true
}

const goesTo = (
  app: SavingApp,
  trx: Database,
  row: FoundConsultation,
  { mark, at, rules }: { mark: ConsultationMark; at: Date; rules: ConsultationRules },
) => {
  if (mark !== 'escalate12' && mark !== 'escalate20') return undefined
  const from = mark === 'escalate12' ? 'town' : 'county'
  return nextAdviser(app, trx, row, { from, at, load: rules.settings.consultLoad })
}

const silences: { readonly [Status in FoundConsultation['status']]?: ConsultationAction } = {
  waitingResident: 'noMaterial',
  answered: 'autoClose',
}

const endSilence = async (app: SavingApp, trx: Database, row: FoundConsultation, rules: ConsultationRules): Promise<boolean> => {
  const action = silences[row.status]
  return action !== undefined && (await byTimer(app, trx, { row, action, rules }))
}

export const byTimer = async (
  app: SavingApp,
  trx: Database,
  {
    row,
    action,
    rules,
    to,
  }: { row: FoundConsultation; action: ConsultationAction; rules: ConsultationRules; to?: Awaited<ReturnType<typeof nextAdviser>> },
): Promise<boolean> => {
  const at = app.now()
  const before = courseOf(row)
  const step = takeStep(before, action, 'timer', { atMs: at.getTime(), rules, to })
  if (!step.ok) return false
  await saveMove(trx, { row, before, after: step.value, action, part: 'timer', actor: null, at })
  await tellMove(app, trx, { row, before, after: step.value, action, at, revision: row.revision + 1 })
  return true
}

/** 县池里的: whoever can take it by now gets it; the clock runs on as it ran. */
const findForAll = async (app: SavingApp, rules: ConsultationRules): Promise<void> => {
  for (let after: ConsultationKey | undefined; ; ) {
    const waiting = await listWithoutAdviser(app.db, after, batch)
    for (const key of waiting) await inOne(app, (trx) => findFor(app, trx, key, rules))
    after = waiting.at(-1)
    if (waiting.length < batch) return
  }
}

const findFor = async (app: SavingApp, trx: Database, key: ConsultationKey, rules: ConsultationRules): Promise<void> => {
  const row = await lockConsultation(trx, key)
  if (row?.status !== 'queued' || row.adviser !== null) return
  const to = await nextAdviser(app, trx, row, { from: 'village', at: app.now(), load: rules.settings.consultLoad })
  if (to) await byTimer(app, trx, { row, action: 'assign', rules, to })
}

/** Files go after the transaction that forgets them, so a process that dies leaves none behind. */
const forget = async (app: Pick<App, 'db' | 'now' | 'newId'>): Promise<void> => {
  for (let cleared = batch; cleared > 0; )
    cleared = await app.db.transaction().execute(async (trx) => {
      const at = app.now()
      const gone = await clearContent(trx, at, batch)
      await insertOutbox(
        trx,
        gone.flatMap(({ county, id, key }) =>
          key === null
            ? []
            : [
                {
                  county,
                  id: app.newId(),
                  kind: 'file.remove',
                  key: `file.remove:${id}:${key}`,
                  about: id,
                  payload: { key },
                  availableAt: at,
                },
              ],
        ),
      )
      return gone.filter(({ key }) => key === null).length
    })
}
