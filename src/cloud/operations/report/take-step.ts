import type { Failure } from '../../../contract/failure'
import type { Step } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { next } from '../../../domain/lifecycle'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { hasPersonalData } from '../../../domain/personal-text'
import { isShownTo, type ReportAction, reportLifecycle } from '../../../domain/report'
import { missing, type Requirement } from '../../../domain/report-requirement'
import type { Actor } from '../../../domain/role'
import type { App } from '../../app'
import type { Category } from '../../store/category-store'
import type { Database } from '../../store/database'
import type { NewReportEvent } from '../../store/report-event-store'
import type { lockReport, ReportChange } from '../../store/report-store'
import { factsOf } from './facts'
import type { Told } from './push-entries'
import { type Effect, effects } from './step-effects'

export type LockedReport = NonNullable<Awaited<ReturnType<typeof lockReport>>>

/** A locked report with the steps taken on it so far. */
export interface Standing {
  readonly report: LockedReport
  readonly change: ReportChange
  readonly events: readonly NewReportEvent[]
  readonly pushes: readonly { readonly event: string; readonly told: readonly Told[] }[]
}

export interface Acting {
  readonly app: App
  readonly trx: Database
  /** None where the clock acts. */
  readonly person: Person | undefined
  readonly roles: readonly Actor[]
  readonly categories: readonly Category[]
}

/** One step: may it be taken, is all there that it needs, and what does it change. */
export const takeStep = async (acting: Acting, standing: Standing, step: Step): Promise<Outcome<Standing, Failure>> => {
  const { person } = acting
  const { report } = standing
  const led = leadOf(acting, report, step.action)
  if (!led.ok) return led
  const { role, to } = led.value
  const lacking = lackOf(acting, report, step)
  if (lacking) return fail(lacking)
  const isShown = isShownTo('resident', { action: step.action, shown: step.shown ?? false })
  if (role !== 'resident' && isShown && hasPersonalData(step.words ?? '')) return fail('personalDataInAnswer')

  const effect = await effects[step.action](acting, report, step)
  if (!effect.ok) return effect
  const revision = report.revision + 1
  const change = { ...standing.change, ...effect.value.change, status: to, revision }
  return succeed({
    report: { ...report, ...change },
    change,
    events: [...standing.events, toEvent(acting, report, step, { revision, role, effect: effect.value })],
    pushes: [...standing.pushes, { event: step.id, told: effect.value.told.filter(({ account }) => account !== person?.account) }],
  })
}

const toEvent = (
  acting: Acting,
  report: LockedReport,
  { id, action, words, shown = false, reason, attachments = [] }: Step,
  { revision, role, effect: { change, cause } }: { revision: number; role: Actor; effect: Effect },
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
  shown,
  reason: reason ?? cause ?? null,
  attachments,
  // All of them were ticked, or the step would lack something; in the words of the category, not of the phone.
  conditions: action === 'finish' ? categoryOf(acting, report)?.closingConditions : undefined,
  due: change.due,
  until: change.suspended_until ?? undefined,
})

/** The first of a person's roles that may take the step here; otherwise the refusal that says most. */
const leadOf = ({ app, roles, person }: Acting, report: LockedReport, action: ReportAction) => {
  const facts = factsOf(report, app.now(), person?.account)
  const leads = roles.map((role) => ({ role, led: next(reportLifecycle, report, action, role, facts) }))
  const open = leads.find(({ led }) => led.ok)
  if (open?.led.ok) return succeed({ role: open.role, to: open.led.value })
  const refused = leads.map(({ led }) => led).find((led) => !led.ok)
  return refused && !refused.ok ? refused : fail('notByThisRole' as const)
}

const categoryOf = ({ categories }: Acting, report: LockedReport) => categories.find(({ code }) => code === report.category)

const lackOf = (acting: Acting, report: LockedReport, step: Step): Failure | undefined => {
  const category = categoryOf(acting, report)
  const [first] = missing(
    step.action,
    { ...step, photoCount: step.attachments?.length ?? 0, words: step.words },
    { afterPhoto: category?.afterPhoto ?? false, closingConditions: category?.closingConditions ?? [] },
  )
  return first && failureOf[first]
}

const failureOf: Readonly<Record<Requirement, Failure>> = {
  words: 'wordsMissing',
  wordsOrPhoto: 'wordsMissing',
  conditions: 'conditionsMissing',
  afterPhoto: 'afterPhotoMissing',
  reason: 'reasonMissing',
  cause: 'causeMissing',
  days: 'timeMissing',
  share: 'timeMissing',
  colleague: 'colleagueMissing',
  grid: 'gridMissing',
  result: 'answerMissing',
  process: 'answerMissing',
}
