import type { Failure } from '../../../contract/failure'
import type { FileFind } from '../../../contract/find'
import type { ReportView } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import { fail, type Outcome } from '../../../domain/outcome'
import { firstStatus } from '../../../domain/report-status'
import { isSampled } from '../../../domain/sample'
import type { App } from '../../app'
import { claimAttachments } from '../../store/attachment-store'
import type { Database } from '../../store/database'
import { findFiler, setFound } from '../../store/find-store'
import { insertOutbox } from '../../store/outbox-store'
import { insertReportEvents } from '../../store/report-event-store'
import { insertReport } from '../../store/report-filing-store'
import { knownCategory } from '../category/known'
import { resolveWorkedPlace, type WorkedPlace } from '../place/resolve-place'
import { begun } from '../report/begun'
import { pushEntries, toldAtCenter } from '../report/push-entries'
import { Rollback, undone } from '../report/rollback'
import { type Rules, readRules } from '../report/rules'
import { clockSaving } from '../report/run-clocks'
import { viewReport } from '../report/view'
import { queueChecks } from '../safety/queue-checks'
import { settleFind } from './settle-find'

/** 巡查发现: one matter however often it is sent; kept, passed on or settled by the same call. */
export const fileFind = async (app: App, person: Person, input: FileFind): Promise<Outcome<ReportView, Failure>> => {
  const place = await resolveWorkedPlace(app, input.place)
  if (!place.ok) return place
  const { county, grid } = place.value
  if (!person.grants.some(({ role, area }) => role === 'gridWorker' && area === grid)) return fail('placeNotYours')
  const rules = await readRules(app)
  const wrong = wrongIn(input, rules)
  if (wrong) return fail(wrong)
  const category = await knownCategory(app, input.category, app.now())
  const filed = await undone(
    app.db.transaction().execute((trx) => file({ app, trx, person, rules }, { input: { ...input, category }, place: place.value })),
  )
  if (!filed.ok) return filed
  if (!filed.value && (await findFiler(app.db, county, input.id)) !== person.account) return fail('idTaken')
  return viewReport(app, person, { county, id: input.id }, ['gridWorker'])
}

/** 自办自结 is for what stands on the grid's own list, and is shown as it was before. */
const wrongIn = ({ words, attachments, category, course }: FileFind, { categories }: Rules): Failure | undefined => {
  if (!words && attachments.length === 0) return 'nothingSaid'
  if (course.is !== 'settled') return undefined
  if (!categories.some(({ code, isGridOwn }) => code === category && isGridOwn)) return 'notOnOwnList'
  return attachments.length === 0 ? 'beforePhotoMissing' : undefined
}

export interface Finding {
  readonly app: App
  readonly trx: Database
  readonly person: Person
  readonly rules: Rules
}

/** Whether it was filed now; an earlier sending may have done so. */
const file = async (finding: Finding, { input, place }: { input: FileFind; place: WorkedPlace }): Promise<boolean> => {
  const { app, trx, person, rules } = finding
  const { id, category, words, attachments, course } = input
  const { county, community, grid, point } = place
  const at = app.now()
  const isPassed = course.is === 'pass'
  const holder = isPassed ? null : person.account
  const status = firstStatus(isPassed ? null : grid)
  const { clocks, promise } = begun(app, rules, at, { status, category, holder, contacted_at: at, due: at })
  const matter = { county, id, status, category, words, point, community, grid, holder, reporter: null, source: 'patrol' as const }
  const sequence = await insertReport(
    trx,
    { ...matter, day: dayAt(at.getTime()), nameShown: false, placeWords: input.place.words, submittedAt: at, ...promise },
    clockSaving(rules, { county, report: id }, clocks),
  )
  if (sequence === undefined) return false
  await setFound(trx, { county, id, isSampled: isSampled(app.newId(), rules.settings.sampleShare), at })
  const claimed = await claimAttachments(trx, { county, account: person.account, ids: attachments, report: id, purpose: 'report' })
  if (claimed !== new Set(attachments).size) throw new Rollback('attachmentNotFound')
  const event = app.newId()
  const filed = {
    county,
    report: id,
    id: event,
    revision: 1,
    action: 'submit',
    actor: person.account,
    actorRole: 'gridWorker',
    at,
  } as const
  await insertReportEvents(trx, [{ ...filed, words: null, shown: true, reason: null, attachments }])
  const told = isPassed ? await toldAtCenter(trx, { community }, at) : []
  const checks = await queueChecks(app, trx, [{ county, report: id, event, author: person.account, at, words, attachments }])
  await insertOutbox(trx, [...pushEntries(app, { county, report: id, event, at, told }), ...checks])
  if (!isPassed) await settleFind(finding, { county, id }, course)
  return true
}
