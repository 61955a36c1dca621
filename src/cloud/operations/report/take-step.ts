import type { Failure } from '../../../contract/failure'
import type { Step } from '../../../contract/report-step'
import type { Person } from '../../../domain/authorization'
import { next } from '../../../domain/lifecycle'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { hasPersonalData } from '../../../domain/personal-text'
import { reportLifecycle } from '../../../domain/report'
import { isShownTo } from '../../../domain/report-audience'
import { missing, type Requirement } from '../../../domain/report-requirement'
import { centerHas, type ReportStatus } from '../../../domain/report-status'
import { type Actor, isStaff } from '../../../domain/role'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import type { NewReportEvent } from '../../store/report-event-store'
import type { lockReport, ReportChange } from '../../store/report-store'
import { releaseUnits } from '../../store/report-unit-store'
import type { WorkedPlace } from '../place/resolve-place'
import { dropDraft, signedStep } from './draft-effects'
import type { Effect } from './effect'
import { exceptBarred } from './except-barred'
import { factsOf } from './facts'
import { canTakeIn } from './merge-effects'
import { nothingAsked } from './pause-effects'
import type { Told } from './push-entries'
import type { Rules } from './rules'
import { type RunningClocks, runClocks } from './run-clocks'
import { effects } from './step-effects'
import { withNeighbors } from './told'

export type LockedReport = NonNullable<Awaited<ReturnType<typeof lockReport>>>

/** A locked report with the steps taken on it so far. */
export interface Standing {
  readonly report: LockedReport
  readonly change: ReportChange
  readonly events: readonly NewReportEvent[]
  readonly pushes: readonly { readonly event: string; readonly told: readonly Told[] }[]
  readonly clocks: RunningClocks
}

export interface Acting {
  readonly app: App
  readonly trx: Database
  /** None where the clock acts. */
  readonly person: Person | undefined
  readonly roles: readonly Actor[]
  readonly rules: Rules
  /** 交办单: by which paper the unit answers. */
  readonly mandate?: string | undefined
  /** 更正: where a step says that it is; read before the transaction. */
  readonly places: ReadonlyMap<string, WorkedPlace>
  /** 并单: the matter that speaks for this one, or is to; locked with it. */
  readonly master?: Master | undefined
}

export type Master = LockedReport

/** One step: may it be taken, is all there that it needs, and what does it change. */
export const takeStep = async (acting: Acting, standing: Standing, given: Step): Promise<Outcome<Standing, Failure>> => {
  const { person } = acting
  const { report } = standing
  const step = await signedStep(acting.trx, report, given)
  if (!step) return fail('reportHasMoved')
  const led = leadOf(acting, report, step)
  if (!led.ok) return led
  const { role, to } = led.value
  const lacking = lackOf(acting, report, step) ?? saidTooMuch(role, step)
  if (lacking) return fail(lacking)
  const taking = { ...acting, role, to }
  const effect = await effects[step.action](taking, report, step)
  if (!effect.ok) return effect
  await dropDraft(taking, report, step)
  const revision = report.revision + 1
  const moved = { ...leftBehind(report, to), ...effect.value.change, status: to }
  if (report.status === 'whistled' && to !== 'whistled') await releaseUnits(acting.trx, keyOf(acting, report))
  const clocked = clockedBy(acting, standing, { step, effect: effect.value, after: { ...report, ...moved } })
  const told = await exceptBarred(acting.app, acting.trx, report, await withNeighbors(acting, report, effect.value.told))
  const change = { ...standing.change, ...moved, ...clocked.change, revision }
  return succeed({
    clocks: clocked.clocks,
    report: { ...report, ...change },
    change,
    events: [...standing.events, toEvent(acting, report, step, { revision, role, effect: effect.value, due: clocked.change.due })],
    pushes: [...standing.pushes, { event: step.id, told: told.filter(({ account }) => account !== person?.account) }],
  })
}

/** What a resident is to read names nobody's number. */
const saidTooMuch = (role: Actor, { action, drafts, shown = false, words = '' }: Step): Failure | undefined => {
  // What is shown of a void hangs on why, which is settled later.
  const isShown = isShownTo('resident', { action: drafts ?? action, shown: shown || action === 'void' })
  return isStaff(role) && isShown && hasPersonalData(words) ? 'personalDataInAnswer' : undefined
}

interface Clocking {
  readonly step: Step
  readonly effect: Effect
  readonly after: LockedReport
}

const clockedBy = ({ app, person, rules }: Acting, { report, clocks }: Standing, { step: { action, reason }, effect, after }: Clocking) => {
  const actor = person?.account ?? null
  return runClocks(app, rules, clocks, { action, before: report, after, at: app.now(), actor, reason, ...effect.clock })
}

const keyOf = ({ app }: Acting, { county, id }: LockedReport) => ({ county, report: id, at: app.now() })

/** What does not go along when a matter leaves a status: what was asked there, a pause, and whose hands it was in where the center takes it. */
const leftBehind = ({ status }: LockedReport, to: ReportStatus): Effect['change'] => ({
  ...(status !== to && nothingAsked),
  ...(status !== to && { question_at: null, question_until: null }),
  ...(status === 'suspended' && to !== 'suspended' && { suspended_at: null, suspended_until: null }),
  ...(status === 'submitted' && to !== status && to !== 'verifying' && { beside: null, beside_too: null }),
  ...(centerHas.includes(to) && { holder: null, unit: null, crew: null }),
})

const toEvent = (
  acting: Acting,
  report: LockedReport,
  { id, action, words, shown = false, reason, attachments = [] }: Step,
  {
    revision,
    role,
    effect: { change, cause, facts, shown: isShown = shown },
    due,
  }: { revision: number; role: Actor; effect: Effect; due: Date | undefined },
): NewReportEvent => ({
  county: report.county,
  report: report.id,
  id,
  revision,
  action,
  actor: acting.person?.account ?? null,
  actorRole: role,
  at: acting.app.now(),
  words: words || null,
  shown: isShown,
  reason: reason ?? cause ?? null,
  // What is laid before the leader shows its photos once it is signed.
  attachments: action === 'draft' ? [] : attachments,
  // All of them were ticked, or the step would lack something; in the words of the category, not of the phone.
  conditions: action === 'finish' ? categoryOf(acting, report)?.closingConditions : undefined,
  due: due && due.getTime() !== report.due.getTime() ? due : undefined,
  until: change.suspended_until ?? undefined,
  facts: acting.mandate ? { ...facts, mandate: acting.mandate } : facts,
})

/** The first of a person's roles that may take the step here; otherwise the refusal that says most. */
const leadOf = ({ app, roles, person, rules, master }: Acting, report: LockedReport, { action, unit }: Step) => {
  const facts = factsOf(report, {
    at: app.now(),
    rules,
    person,
    unit,
    master: master && { status: master.status, canTakeIn: canTakeIn(master, report) },
  })
  const standing = { status: report.status, ...(report.previous_status && { previous: report.previous_status }) }
  const leads = roles.map((role) => ({ role, led: next(reportLifecycle, standing, action, role, facts) }))
  const open = leads.find(({ led }) => led.ok)
  if (open?.led.ok) return succeed({ role: open.role, to: open.led.value })
  const refused = leads.map(({ led }) => led).find((led) => !led.ok)
  return refused && !refused.ok ? refused : fail('notByThisRole' as const)
}

const categoryOf = ({ rules: { categories } }: Acting, report: LockedReport) => categories.find(({ code }) => code === report.category)

const lackOf = (acting: Acting, report: LockedReport, step: Step): Failure | undefined => {
  const category = categoryOf(acting, report)
  const [first] = missing(
    step.drafts ?? step.action,
    { ...step, photoCount: step.attachments?.length ?? 0, words: step.words },
    { afterPhoto: category?.afterPhoto ?? false, closingConditions: category?.closingConditions ?? [], owner: report.unit !== null },
  )
  return first && failureOf[first]
}

const failureOf: Readonly<Record<Requirement, Failure>> = {
  words: 'wordsMissing',
  wordsOrPhoto: 'wordsMissing',
  conditions: 'conditionsMissing',
  afterPhoto: 'afterPhotoMissing',
  sendBackReason: 'reasonMissing',
  rejectReason: 'reasonMissing',
  voidReason: 'reasonMissing',
  whistleReason: 'reasonMissing',
  cause: 'causeMissing',
  days: 'timeMissing',
  share: 'timeMissing',
  drafts: 'notNow',
  ratings: 'answerMissing',
  colleague: 'colleagueMissing',
  grid: 'gridMissing',
  unit: 'unitMissing',
  units: 'unitMissing',
  owner: 'ownerMissing',
  approver: 'approverMissing',
  into: 'numberMissing',
  external: 'numberMissing',
  level: 'levelMissing',
  answer: 'wordsMissing',
  correction: 'correctionMissing',
  result: 'answerMissing',
  process: 'answerMissing',
}
