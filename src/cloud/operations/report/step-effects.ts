import type { Failure } from '../../../contract/failure'
import type { Step } from '../../../contract/report'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { ReportAction, SuspendReason } from '../../../domain/report'
import { findGrid, listGridWorkers } from '../../store/grid-store'
import type { ReportChange } from '../../store/report-store'
import { promiseAfterDispute, promiseOf } from './due-promise'
import { nothingAsked, pauseEffects } from './pause-effects'
import { type Told, toldAtCenter } from './push-entries'
import type { Acting, LockedReport } from './take-step'

export interface Effect {
  readonly change: Omit<ReportChange, 'revision' | 'status'>
  readonly told: readonly Told[]
  /** What stands in the way, where the step is about that. */
  readonly cause?: SuspendReason | undefined
}

export type Decide = (acting: Acting, report: LockedReport, step: Step) => Promise<Outcome<Effect, Failure>>

const nothing: Decide = async () => succeed({ change: {}, told: [] })

const tellReporter =
  (flow: Told['flow'], changeOf: (acting: Acting, report: LockedReport) => Effect['change']): Decide =>
  async (acting, report) =>
    succeed({ change: changeOf(acting, report), told: [{ flow, account: report.reporter }] })

/** 没解决: whoever worked on it learns of it, and the new clock runs for whoever has it now. */
const disputed = async ({ app, trx }: Acting, report: LockedReport): Promise<Effect> => ({
  change: {
    finished_at: null,
    reopen_count: report.reopen_count + 1,
    ...(await promiseAfterDispute({ db: trx }, report.category, app.now())),
  },
  told: report.holder ? [{ flow: 'disputed', account: report.holder }] : [],
})

/** 结案: with what the resident said of it, which may be nothing. */
const closed: Decide = async ({ app }, _report, { result, process }) =>
  succeed({ change: { closed_at: app.now(), result: result ?? null, process: process ?? null }, told: [] })

const toCenter = ({ app, trx }: Acting, { community }: LockedReport) => toldAtCenter(trx, community, app.now())

/** 交给同事: somebody else who works the same grid, and takes it up anew. */
const passOn: Decide = async ({ app, trx, person }, report, { colleague = '' }) => {
  const at = app.now()
  const workers = report.grid === null ? [] : await listGridWorkers(trx, report.county, report.grid, at)
  if (colleague === person?.account || !workers.includes(colleague)) return fail('colleagueMissing')
  const { acceptDue } = await promiseOf({ db: trx }, report.category, at)
  const change = { ...nothingAsked, holder: colleague, accept_due: acceptDue }
  return succeed({ change, told: [{ flow: 'newReport', account: colleague }] })
}

/** The grid given by the center, in this report's own county: a report never moves to another. */
const redispatch: Decide = async ({ app, trx }, report, { grid: code = '' }) => {
  if (countyOf(code) !== report.county) return fail('placeNotFound')
  const grid = await findGrid(trx, report.county, code)
  if (!grid || grid.validTo !== null) return fail('placeNotFound')
  const at = app.now()
  const workers = await listGridWorkers(trx, report.county, code, at)
  const [holder] = workers
  if (!holder) return fail('gridMissing')
  const { acceptDue } = await promiseOf({ db: trx }, report.category, at)
  return succeed({
    change: { grid: code, community: grid.community, holder, accept_due: acceptDue },
    told: workers.map((account) => ({ flow: 'newReport' as const, account })),
  })
}

/** What each step changes beside the status, and who is told of it. */
export const effects: Readonly<Record<ReportAction, Decide>> = {
  accept: tellReporter('accepted', ({ app, person }) => ({ accepted_at: app.now(), holder: person?.account ?? null })),
  contact: async ({ app }) => succeed({ change: { contacted_at: app.now() }, told: [] }),
  note: nothing,
  supplement: nothing,
  finish: tellReporter('finished', ({ app }) => ({ finished_at: app.now(), call_back_count: 0, ...nothingAsked })),
  sendBack: async (acting, report) =>
    succeed({
      change: { holder: null, ...nothingAsked },
      told: [{ flow: 'returned', account: report.reporter }, ...(await toCenter(acting, report))],
    }),
  ...pauseEffects,
  passOn,
  callBackMissed: async (_acting, { call_back_count }) => succeed({ change: { call_back_count: call_back_count + 1 }, told: [] }),
  callBackSettled: closed,
  callBackDisputed: async (acting, report) => {
    const { change, told } = await disputed(acting, report)
    return succeed({ change: { ...change, holder: null, call_back_count: 0 }, told })
  },
  // Whatever comes along with it, a silence has no result.
  closeUnanswered: async ({ app }) => succeed({ change: { closed_at: app.now(), result: null, process: null }, told: [] }),
  redispatch,
  confirm: closed,
  dispute: async (acting, report) => succeed(await disputed(acting, report)),
  disputeAgain: async (acting, report) => {
    const { change, told } = await disputed(acting, report)
    return succeed({ change: { ...change, holder: null }, told: [...told, ...(await toCenter(acting, report))] })
  },
  withdraw: nothing,
}
