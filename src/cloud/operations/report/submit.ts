import type { Failure } from '../../../contract/failure'
import type { ReportView, SubmitReport } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { firstStatus } from '../../../domain/report-status'
import type { App } from '../../app'
import { takeAllowances } from '../../store/allowance-store'
import { claimAttachments } from '../../store/attachment-store'
import type { Database } from '../../store/database'
import { insertOutbox } from '../../store/outbox-store'
import { insertReportEvents } from '../../store/report-event-store'
import { insertReport } from '../../store/report-store'
import { knownCategory } from '../category/known'
import { resolveWorkedPlace, type WorkedPlace } from '../place/resolve-place'
import { queueChecks } from '../safety/queue-checks'
import { begun } from './begun'
import { pushEntries, toldAtCenter } from './push-entries'
import { Rollback, undone } from './rollback'
import { readRules } from './rules'
import { clockSaving } from './run-clocks'
import { viewFiled, viewReport } from './view'

interface Receipt {
  readonly report: ReportView
  /** It was filed by an earlier sending of the same. */
  readonly again: boolean
}

/** Files a report once, however often it is sent, and queues the push to whoever works the grid. */
export const submitReport = async (app: App, person: Person, input: SubmitReport): Promise<Outcome<Receipt, Failure>> => {
  if (!input.words && input.attachments.length === 0) return fail('nothingSaid')
  const place = await resolveWorkedPlace(app, input.place)
  if (!place.ok) return place
  const filed = await undone(file(app, person, input, place.value))
  if (!filed.ok) return filed
  const { county } = place.value
  const event = filed.value
  if (event && input.attachments.length === 0)
    return succeed({ report: await viewFiled(app, person, { county, id: input.id, event }), again: false })
  const report = await viewReport(app, person, { county, id: input.id })
  // Somebody else's report under this id is neither shown nor overwritten.
  return report.ok ? succeed({ report: report.value, again: event === undefined }) : fail('idTaken')
}

/** Answers the id of the filing event; none where an earlier sending filed the report. */
const file = async (app: App, person: Person, input: SubmitReport, { county, community, grid, point, workers }: WorkedPlace) => {
  const at = app.now()
  const { id } = input
  const status = firstStatus(workers.length ? grid : null)
  const category = await knownCategory(app, input.category, at)
  const rules = await readRules(app)
  const { clocks, promise } = begun(app, rules, at, { status, category, holder: workers[0] ?? null, contacted_at: null, due: at })
  return app.db.transaction().execute(async (trx) => {
    const sequence = await insertReport(
      trx,
      {
        county,
        id,
        day: dayAt(at.getTime()),
        status,
        reporter: person.account,
        category,
        words: input.words,
        nameShown: input.nameShown,
        placeWords: input.place.words,
        point,
        community,
        grid,
        holder: workers[0] ?? null,
        submittedAt: at,
        ...promise,
      },
      clockSaving(rules, { county, report: id }, clocks),
    )
    if (sequence === undefined) return undefined
    if (!(await mayReport(app, trx, { county, account: person.account, place: grid ?? community, at })))
      throw new Rollback('tooManyReports')
    const claimed = await claimAttachments(trx, { county, account: person.account, ids: input.attachments, report: id, purpose: 'report' })
    if (claimed !== new Set(input.attachments).size) throw new Rollback('attachmentNotFound')
    const event = app.newId()
    const filed = {
      county,
      report: id,
      id: event,
      revision: 1,
      action: 'submit',
      actor: person.account,
      actorRole: 'resident',
      at,
    } as const
    await insertReportEvents(trx, [{ ...filed, words: null, shown: true, reason: null, attachments: input.attachments }])
    const told = workers.length
      ? workers.map((account) => ({ flow: 'newReport' as const, account }))
      : await toldAtCenter(trx, { community }, at)
    const { words, attachments } = input
    const checks = await queueChecks(app, trx, [{ county, report: id, event, author: person.account, at, words, attachments }])
    await insertOutbox(trx, [...pushEntries(app, { county, report: id, event, at, told }), ...checks])
    return event
  })
}

/** Counted where the report lies and together with it, so that a report that was not filed counts for nothing. */
const mayReport = (
  { reportAllowances: { toGrid, inAll } }: App,
  trx: Database,
  { county, account, place, at }: { county: number; account: string; place: string; at: Date },
): Promise<boolean> => {
  const taken = [
    { key: `reportsToGrid:${account}:${place}`, ...toGrid },
    { key: `reportsInAll:${account}`, ...inAll },
  ]
  return takeAllowances(trx, county, taken, at)
}
