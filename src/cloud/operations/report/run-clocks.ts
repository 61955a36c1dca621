import { type ClockKind, clocksIn } from '../../../domain/clock-moves'
import type { Limit } from '../../../domain/deadline'
import type { ReportEvent } from '../../../domain/report-action'
import { type Clock, type Hands, steppedClocks } from '../../../domain/report-clocks'
import { shareOf } from '../../../domain/report-dispute'
import { type ExtensionShare, extensionOf } from '../../../domain/report-extension'
import type { ReportKind } from '../../../domain/report-kind'
import { isWrongDispatch } from '../../../domain/report-legs'
import type { ReportStatus } from '../../../domain/report-status'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { type ClockSaving, type HandsChange, lockOpenClocks } from '../../store/report-clock-store'
import { clockRulesAt, limitOf, type Rules } from './rules'

/** What of a matter its clocks ask for. */
export interface Clocked {
  readonly status: ReportStatus
  readonly category: string | null
  readonly kind?: ReportKind
  readonly holder: string | null
  readonly contacted_at: Date | null
  /** The department or company that has it. */
  readonly unit?: string | null
  readonly due: Date
  /** P0 and P1 are dealt out and signed sooner. */
  readonly priority?: number
  /** The resident was asked something and has not answered. */
  readonly question_at?: Date | null
  readonly asked_share?: ExtensionShare | null
}

/** The clocks of a matter under way, with what the steps so far have done to them. */
export interface RunningClocks {
  readonly open: readonly Clock[]
  readonly touched: ReadonlyMap<string, Clock>
  readonly hands: HandsChange | undefined
}

export const noClocks: RunningClocks = { open: [], touched: new Map(), hands: undefined }

export const takeUpClocks = async (trx: Database, county: number, report: string): Promise<RunningClocks> => ({
  ...noClocks,
  open: await lockOpenClocks(trx, county, report),
})

export interface ClockedStep {
  readonly action: ReportEvent
  readonly before: Clocked | undefined
  readonly after: Clocked
  readonly at: Date
  readonly actor: string | null
  readonly reason?: string | null | undefined
  /** 吹哨: the units called in, how pressing that is, and the unit that answers. */
  readonly called?: readonly string[] | undefined
  readonly answered?: string | undefined
  /** 更正: it is promised as the kind that it turned out to be, from when it was filed. */
  readonly isRecast?: boolean | undefined
}

/** What the clocks say of the matter itself; whatever did not move is not named. */
export interface ClockedChange {
  readonly due?: Date
  readonly due_provisional?: boolean
  readonly accept_due?: Date
  readonly confirm_due?: Date | null
}

/** One step's part in the clocks: which begin, stand, go on and end, in whose hands the matter is, and when it is due. */
export const runClocks = (
  { newId }: Pick<App, 'newId'>,
  rules: Rules,
  running: RunningClocks,
  step: ClockedStep,
): { clocks: RunningClocks; change: ClockedChange } => {
  const { action, before, after, at } = step
  const stepped = steppedClocks({
    open: [...running.open, ...forgotten(newId, rules, running.open, step)],
    after: { status: after.status, isContacted: after.contacted_at !== null, isWaiting: Boolean(after.question_at) },
    action,
    atMs: at.getTime(),
    hands: handsOf(after) ?? atCenter,
    limitOf: (kind) => limitsOf[kind](rules, step),
    rulesAt: clockRulesAt(rules),
    newId,
    ...(action === 'extend' && { extension: extensionBy(rules, before ?? after) }),
    ...(step.called && { called: step.called }),
    ...(step.answered !== undefined && { answered: step.answered }),
    ...(step.isRecast && { isRecast: true }),
  })
  const touched = new Map([...running.touched, ...stepped.map((clock) => [clock.id, clock] as const)])
  const changed = new Set(stepped.map(({ id }) => id))
  const open = [...running.open.filter(({ id }) => !changed.has(id)), ...stepped.filter(({ going }) => going !== 'ended')]
  return { clocks: { open, touched, hands: handsChange(newId, step) ?? running.hands }, change: changeBy(stepped) }
}

/** What the steps have done to the clocks, as it is written in one statement. */
export const clockSaving = (
  { calendar }: Rules,
  key: { county: number; report: string },
  { touched, hands }: RunningClocks,
): ClockSaving => ({ ...key, clocks: [...touched.values()], edition: calendar.edition, hands })

/** A promise from before clocks were kept goes on as it was made. */
const forgotten = (newId: () => string, rules: Rules, open: readonly Clock[], { before, at }: ClockedStep): Clock[] => {
  const going = before && clocksIn[before.status].promise
  if (!before || !going || open.some(({ kind }) => kind === 'promise')) return []
  const knownDueMs = before.due.getTime()
  const course = { startMs: at.getTime(), limit: limitOf(rules, before), knownDueMs, turns: [] }
  const marks = { endedMs: undefined, warnedMs: undefined, overdueMs: undefined }
  return [
    { id: newId(), kind: 'promise', going, hands: resident, course, ...marks, dueMs: knownDueMs, warnMs: knownDueMs, provisional: false },
  ]
}

const resident: Hands = { kind: 'resident', id: null }
const atCenter: Hands = { kind: 'center', id: null }

/** In whose hands a matter is; none where it rests, is elsewhere, or is over. */
const handsIn: { readonly [Status in ReportStatus]?: Hands['kind'] | 'holder' } = {
  submitted: 'holder',
  verifying: 'holder',
  accepted: 'center',
  dispatched: 'holder',
  handling: 'holder',
  whistled: 'holder',
  returned: 'center',
  done: 'center',
  confirming: 'resident',
}

export const handsOf = ({ status, holder, unit }: Pick<Clocked, 'status' | 'holder' | 'unit'>): Hands | undefined => {
  const kind = handsIn[status]
  if (kind !== 'holder') return kind && { kind, id: null }
  if (unit) return { kind: 'unit', id: unit }
  return holder ? { kind: 'gridWorker', id: holder } : atCenter
}

const handsChange = (newId: () => string, { before, after, at, actor, reason }: ClockedStep): HandsChange | undefined => {
  const [from, to] = [before && handsOf(before), handsOf(after)]
  if (before && from?.kind === to?.kind && from?.id === to?.id) return undefined
  return { id: newId(), to, by: actor, at, isWronglyGiven: isWrongDispatch(reason) }
}

const extensionBy = ({ settings, ...rules }: Rules, { asked_share, ...matter }: Clocked): Limit =>
  extensionOf({ limit: limitOf({ ...rules, settings }, matter), share: asked_share ?? 'half', mostPercent: settings.extendMost })

type LimitGiven = { readonly limit: Limit; readonly atLeast?: Limit }

const isPressing = ({ after: { priority = 3 } }: ClockedStep): boolean => priority <= 1

/** 没解决 has a time of its own, for the resident's promise as for whoever works on it anew. */
const isDispute = ({ action }: ClockedStep): boolean => action === 'dispute' || action === 'disputeAgain' || action === 'callBackDisputed'

const handlingLimit = (rules: Rules, step: ClockedStep): LimitGiven => {
  const { settings } = rules
  const whole = step.after.priority === 0 ? settings.dangerLimit : limitOf(rules, step.after)
  return isDispute(step) ? { limit: shareOf(whole, settings.disputeShare), atLeast: settings.disputeLeast } : { limit: whole }
}

const limitsOf: Readonly<Record<ClockKind, (rules: Rules, step: ClockedStep) => LimitGiven>> = {
  // Nobody is promised the end of a matter before its beginning.
  promise: (rules, step) => ({ atLeast: rules.settings.acceptLimit, ...handlingLimit(rules, step) }),
  accept: ({ settings }) => ({ limit: settings.acceptLimit }),
  verify: ({ settings }) => ({ limit: settings.verifyLimit }),
  dispatch: ({ settings }, step) => ({ limit: isPressing(step) ? settings.urgentDispatchLimit : settings.dispatchLimit }),
  sign: ({ settings }, step) => ({ limit: isPressing(step) ? settings.urgentSignLimit : settings.signLimit }),
  contact: ({ settings }) => ({ limit: settings.contactLimit }),
  handle: handlingLimit,
  whistle: ({ settings }, { reason }) => ({
    limit:
      reason === 'emergency'
        ? settings.whistleUrgentLimit
        : reason === 'jointEnforcement'
          ? settings.whistleJointLimit
          : settings.whistleLimit,
  }),
  confirm: ({ settings }) => ({ limit: settings.confirmLimit }),
}

const changeBy = (stepped: readonly Clock[]): ClockedChange => {
  const last = (kind: ClockKind) => stepped.filter((clock) => clock.kind === kind && clock.going !== 'ended').at(-1)
  const [promise, accept, confirm] = [last('promise'), last('accept'), last('confirm')]
  const isAnswered = stepped.some(({ kind, going }) => kind === 'confirm' && going === 'ended')
  return {
    ...(promise && { due: new Date(promise.dueMs), due_provisional: promise.provisional }),
    ...(accept && { accept_due: new Date(accept.dueMs) }),
    ...(confirm ? { confirm_due: new Date(confirm.dueMs) } : isAnswered && { confirm_due: null }),
  }
}
