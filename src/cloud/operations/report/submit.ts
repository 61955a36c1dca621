import type { Failure } from '../../../contract/failure'
import type { ReportView, SubmitReport } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { firstStatus } from '../../../domain/report-status'
import type { App } from '../../app'
import { claimAttachments } from '../../store/attachment-store'
import { insertOutbox } from '../../store/outbox-store'
import { insertReportEvents } from '../../store/report-event-store'
import { insertReport } from '../../store/report-filing-store'
import { knownCategory } from '../category/known'
import { whoseTurn } from '../duty/whose-turn'
import { queueChecks } from '../safety/queue-checks'
import { begun } from './begun'
import { comeBackOf } from './come-back'
import { placeForRing } from './guarded-place'
import { mayReport } from './may-report'
import { pushEntries } from './push-entries'
import { Rollback, undone } from './rollback'
import { readRules } from './rules'
import { clockSaving } from './run-clocks'
import { toldOfFiled } from './told-of-filed'
import { viewFiled, viewReport } from './view'

interface Receipt {
  readonly report: ReportView
  /** It was filed by an earlier sending of the same. */
  readonly again: boolean
}

/** Files a report once, however often it is sent, and queues the push to whoever works the grid. */
export const submitReport = async (app: App, person: Person, input: SubmitReport): Promise<Outcome<Receipt, Failure>> => {
  if (!input.words && input.attachments.length === 0) return fail('nothingSaid')
  const found = await comeBackOf(app, person, input)
  if (!found.ok) return found
  const { place, relapseOf } = found.value
  const placed = await placeForRing(app, input, place)
  const filed = await undone(file(app, person, { ...input, relapseOf }, placed))
  if (!filed.ok) return filed
  const { county } = place
  const event = filed.value
  if (event && input.attachments.length === 0)
    return succeed({ report: await viewFiled(app, person, { county, id: input.id, event }), again: false })
  const report = await viewReport(app, person, { county, id: input.id })
  // Somebody else's report under this id is neither shown nor overwritten.
  return report.ok ? succeed({ report: report.value, again: event === undefined }) : fail('idTaken')
}

/** Answers the id of the filing event; none where an earlier sending filed the report. */
const file = async (app: App, person: Person, input: SubmitReport, { place, guard }: Awaited<ReturnType<typeof placeForRing>>) => {
  const { county, community, grid, besides = [], point, workers, workersBeside } = place
  const at = app.now()
  const { id, kind = 'help', visit = null } = input
  const status = firstStatus(workers.length ? grid : null, input.kind)
  const category = await knownCategory(app, input.category, at)
  const rules = await readRules(app)
  const turn = await whoseTurn(app.db, rules, { county, workers, category })
  const { clocks, promise } = begun(app, rules, at, { status, kind, category, holder: turn.holder, contacted_at: null, due: at })
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
        besides,
        relapseOf: input.relapseOf ?? null,
        holder: turn.holder,
        kind,
        visit,
        ...guard,
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
    const told = await toldOfFiled(app, trx, { ...input, ...place, ...guard, told: [...turn.told], workersBeside })
    const { words, attachments } = input
    const checks = await queueChecks(app, trx, [{ county, report: id, event, author: person.account, at, words, attachments }])
    await insertOutbox(trx, [...pushEntries(app, { county, report: id, event, at, told }), ...checks])
    return event
  })
}
