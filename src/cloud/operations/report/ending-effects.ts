import { succeed } from '../../../domain/outcome'
import { centerAbove } from '../../../domain/relation'
import type { Exemption } from '../../../domain/report-facts'
import { isStaff } from '../../../domain/role'
import { listGridWorkers } from '../../store/grid-store'
import { putRating } from '../../store/join-store'
import { type Decide, nothing, type Taking } from './effect'
import type { Told } from './push-entries'
import type { LockedReport } from './take-step'
import { centerStaff, holders, mergedReporters, reporter } from './told'

/** 核实: the grid looks after what a unit did, the center after what the grid did. */
const verifiers = async (taking: Taking, report: LockedReport): Promise<Told[]> => {
  const { app, trx } = taking
  const workers = report.unit && report.grid ? await listGridWorkers(trx, report.county, report.grid, app.now()) : []
  if (workers.length === 0) return centerStaff(taking, report, 'centerNews')
  return workers.map((account) => ({ flow: 'toVerify' as const, account }))
}

const finish: Decide = async (taking, report) => {
  const isDone = taking.to === 'done'
  const told = isDone ? [...reporter(report, 'progress'), ...(await verifiers(taking, report))] : reporter(report, 'finished')
  return succeed({
    change: { finished_at: taking.app.now(), handler: taking.person?.account ?? null, call_back_count: 0, ...ended(taking) },
    told: [...told, ...(await mergedReporters(taking, report))],
  })
}

/** 自办自结: what nobody waits for is over with this. */
const ended = ({ app, to }: Taking) => (to === 'closed' ? { closed_at: app.now() } : {})

/** 核实通过: the resident's own time to answer begins now. */
const verify: Decide = async (taking, report) =>
  succeed({ change: { finished_at: taking.app.now(), ...ended(taking) }, told: reporter(report, 'finished') })

const redo: Decide = async (taking, report) => succeed({ change: { finished_at: null }, told: await holders(taking, report, 'disputed') })

/** 没解决: whoever worked on it learns of it, and the new clock runs for whoever has it now. */
const disputed: Decide = async (taking, report) =>
  succeed({
    change: { finished_at: null, call_back_count: 0, reopen_count: report.reopen_count + 1 },
    told: report.holder || report.unit ? await holders(taking, report, 'disputed') : [],
  })

const disputedAgain: Decide = async (taking, report, step) => {
  const decided = await disputed(taking, report, step)
  if (!decided.ok) return decided
  return succeed({ ...decided.value, told: [...decided.value.told, ...(await centerStaff(taking, report, 'toCenter'))] })
}

/** 结案: with what the resident said of it, which may be nothing. */
const closed: Decide = async (taking, report, { result, process }) => {
  // At a call-back it is the reporter who says it; whoever joined says it for themselves and closes nothing.
  const account = isStaff(taking.role) ? report.reporter : (taking.person?.account ?? report.reporter)
  const said = account && { county: report.county, report: report.id, account, round: report.reopen_count, at: taking.app.now() }
  if (result && said) await putRating(taking.trx, { ...said, result, process: process ?? null })
  if (taking.to !== 'closed') return succeed({ change: {}, told: [] })
  return succeed({
    change: { closed_at: taking.app.now(), result: result ?? null, process: process ?? null },
    told: await mergedReporters(taking, report),
  })
}

/** Whatever comes along with it, a silence has no result. */
const closeUnanswered: Decide = (taking, report, step) => closed(taking, report, { id: step.id, action: step.action })

/** 重开: a new round of the same matter, with whoever had it. */
const reopen: Decide = async (taking, report) =>
  succeed({
    change: {
      closed_at: null,
      finished_at: null,
      contacted_at: null,
      result: null,
      process: null,
      call_back_count: 0,
      exemption: null,
      exemption_by: null,
      reopen_count: report.reopen_count + 1,
      ...(taking.to === 'dispatched' && { dispatched_at: taking.app.now() }),
      ...(!isStaff(taking.role) && { reopened_by_resident: report.reopened_by_resident + 1 }),
    },
    told: [
      ...reporter(report, 'progress'),
      ...(await holders(taking, report, 'disputed')),
      ...(await centerStaff(taking, report, taking.to === 'accepted' ? 'toCenter' : 'centerNews')),
    ],
  })

const reject: Decide = async ({ app }, report) => succeed({ change: { refused_at: app.now() }, told: reporter(report, 'progress') })

/** 异议: to the center above the one that refused. */
const object: Decide = async (taking, report) => {
  const center = centerAbove(report)
  return succeed({
    change: { objected_at: taking.app.now(), center },
    told: await centerStaff(taking, { ...report, center }, 'toCenter'),
  })
}

const exempt =
  (exemption: Exemption): Decide =>
  async (taking, report) =>
    succeed({
      change: { exemption, exemption_by: taking.person?.account ?? null },
      told:
        exemption === 'asked' || exemption === 'supported'
          ? await centerStaff(taking, report, 'centerNews')
          : await holders(taking, report),
    })

/** How a matter ends, and how it goes on after all. */
export const endingEffects = {
  finish,
  verify,
  redo,
  confirm: closed,
  dispute: disputed,
  disputeAgain: disputedAgain,
  callBackMissed: async (_taking, { call_back_count }) => succeed({ change: { call_back_count: call_back_count + 1 }, told: [] }),
  callBackSettled: closed,
  callBackDisputed: disputed,
  closeUnanswered,
  reopen,
  reject,
  object,
  withdraw: nothing,
  askExemption: exempt('asked'),
  supportExemption: exempt('supported'),
  grantExemption: exempt('granted'),
  refuseExemption: exempt('refused'),
} satisfies Readonly<Record<string, Decide>>
