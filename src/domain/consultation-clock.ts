import type { ConsultationWish } from './consultation-words'
import { afterWorkTime, type Due, dueAt, isWorkTime, type Limit, type WorkTime } from './deadline'
import type { SettingName } from './setting'

/** 提醒、升级、超时: what is noted of a reply that does not come, each exactly once a round. */
export const consultationMarks = ['remind4', 'remind8', 'escalate12', 'escalate20', 'breach24'] as const
export type ConsultationMark = (typeof consultationMarks)[number]

/** What the clock runs for: the first reply, a second opinion, what was asked or brought again. */
const rounds = ['first', 'second', 'supplied', 'followUp', 'reopened'] as const
export type Round = (typeof rounds)[number]

/** Only whoever was never answered is told upward; who was has an adviser who is reminded. */
const climbing: readonly Round[] = ['first', 'second']

type LimitName = Extract<SettingName, `consult${string}Limit`>
type ShareName = Extract<SettingName, `consult${string}Share`>

/** The settings by which it is promised, and when people are at work. */
export interface ConsultationRules {
  readonly settings: { readonly [Name in LimitName]: Limit } & { readonly [Name in ShareName]: number }
  readonly time: WorkTime
}

export interface MarkDue {
  readonly mark: ConsultationMark
  readonly atMs: number
}

export interface ConsultationClock extends Due {
  readonly round: Round
  readonly fromMs: number
  /** Those that are still to come, the next one first. */
  readonly marks: readonly MarkDue[]
}

/** 即时 is promised only while people are at work. */
export const promiseAt = (wish: ConsultationWish, atMs: number, { time }: ConsultationRules): ConsultationWish =>
  wish === 'instant' && isWorkTime(atMs, time) ? 'instant' : 'message'

/** A reply's clock from its first moment on: when it is due, and what is noted on the way. */
export const startClock = (round: Round, promise: ConsultationWish, fromMs: number, rules: ConsultationRules): ConsultationClock => {
  const isInstant = promise === 'instant' && round === 'first'
  const { due, moments } = isInstant ? instantly(fromMs, rules) : byDay(fromMs, rules)
  const noted = consultationMarks.filter((mark) => climbing.includes(round) || !mark.startsWith('escalate'))
  const marks = noted
    .map((mark) => ({ mark, atMs: mark === 'breach24' ? due.dueMs : moments[mark] }))
    // Nobody is reminded of what is late already.
    .filter(({ mark, atMs }) => mark === 'breach24' || atMs < due.dueMs)
    .sort((one, other) => one.atMs - other.atMs || order(one) - order(other))
  return { round, fromMs, ...due, marks }
}

/** 日历更新: the same clock by a newer work calendar; what was noted already is not noted again. */
export const clockAnew = (clock: ConsultationClock, promise: ConsultationWish, rules: ConsultationRules): ConsultationClock => {
  const left = clock.marks.map(({ mark }) => mark)
  const anew = startClock(clock.round, promise, clock.fromMs, rules)
  return { ...anew, marks: anew.marks.filter(({ mark }) => left.includes(mark)) }
}

const order = ({ mark }: MarkDue) => consultationMarks.indexOf(mark)

type Moments = Readonly<Record<Exclude<ConsultationMark, 'breach24'>, number>>

const byDay = (startMs: number, { settings, time }: ConsultationRules): { due: Due; moments: Moments } => {
  const at = (limit: Limit) => dueAt({ startMs, limit, ...time }).dueMs
  return {
    due: dueAt({ startMs, limit: settings.consultReplyLimit, ...time }),
    moments: {
      remind4: at(settings.consultRemindLimit),
      remind8: at(settings.consultRemindAgainLimit),
      escalate12: at(settings.consultTownLimit),
      escalate20: at(settings.consultCountyLimit),
    },
  }
}

const hourMs = 3_600_000

/** Never later than what everybody is promised. */
const instantly = (startMs: number, rules: ConsultationRules): { due: Due; moments: Moments } => {
  const { settings, time } = rules
  const own = dueAt({ startMs, limit: settings.consultInstantLimit, ...time })
  const usual = dueAt({ startMs, limit: settings.consultReplyLimit, ...time })
  const workMs = settings.consultInstantLimit.amount * hourMs
  const share = (percent: number) => afterWorkTime(startMs, (workMs * percent) / 100, time)
  return {
    due: own.dueMs <= usual.dueMs ? own : usual,
    moments: {
      remind4: share(settings.consultRemindShare),
      remind8: share(settings.consultRemindAgainShare),
      escalate12: share(settings.consultTownShare),
      escalate20: share(settings.consultCountyShare),
    },
  }
}
