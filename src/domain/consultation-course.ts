import { type ConsultationAction, type ConsultationFacts, type ConsultationStatus, consultationLifecycle, owesAnswer } from './consultation'
import { type ConsultationClock, type ConsultationRules, promiseAt, type Round, startClock } from './consultation-clock'
import type { CloseReason, ConsultationReason, ConsultationTier, ConsultationWish } from './consultation-words'
import { dueAt, type Limit } from './deadline'
import { next, type Refusal } from './lifecycle'
import { type Outcome, succeed } from './outcome'

/** Whoever is responsible for it now. */
export interface Responsible {
  readonly county: number
  readonly id: string
  readonly account: string
  readonly tier: ConsultationTier
}

/** A consultation as it stands; what was said lies elsewhere. */
export interface Course {
  readonly status: ConsultationStatus
  readonly tier: ConsultationTier
  /** 主责顾问: one at most; none where nobody could be found. */
  readonly adviser: Responsible | undefined
  /** Whether the adviser was shown what was said. */
  readonly isOpen: boolean
  /** 对方是谁不知道: kind and area only, until the adviser takes it. */
  readonly isPartyUnknown: boolean
  /** 已报到县里: the lead may read. */
  readonly isToldUp: boolean
  readonly promise: ConsultationWish
  readonly clock: ConsultationClock | undefined
  /** Until when the asker may bring what was asked for, or say that it is not over. */
  readonly waitsUntilMs: number | undefined
  readonly firstReplyMs: number | undefined
  readonly breachedMs: number | undefined
  readonly asks: number
  readonly followUps: number
  readonly followUpUntilMs: number | undefined
  readonly hasSecond: boolean
  readonly reopenUntilMs: number | undefined
  readonly goneAtMs: number | undefined
  readonly aidHint: boolean | undefined
  readonly closeReason: CloseReason | undefined
  readonly reason: ConsultationReason | undefined
}

export interface CourseRules extends ConsultationRules {
  readonly settings: ConsultationRules['settings'] & { readonly consultFollowUps: number; readonly consultAsks: number }
}

/** What a step brings along. */
export interface Taking {
  readonly atMs: number
  readonly rules: CourseRules
  /** Whom it goes to, where it goes to somebody. */
  readonly to?: Responsible | undefined
  readonly aidHint?: boolean | undefined
  readonly reason?: ConsultationReason | undefined
  readonly facts?: Pick<ConsultationFacts, 'isFullAnswer' | 'isAidAnswered' | 'namesMissing' | 'saysSomething' | 'adviserStays' | 'isFull'>
}

/** 登记: the clock runs from this moment, whoever it goes to. */
export const beginCourse = (
  { wish, isPartyUnknown }: { readonly wish: ConsultationWish; readonly isPartyUnknown: boolean },
  { atMs, rules, to }: Taking,
): Course => {
  const promise = promiseAt(wish, atMs, rules)
  return {
    status: 'queued',
    tier: to?.tier ?? 'county',
    adviser: to,
    isOpen: to !== undefined && !isPartyUnknown,
    isPartyUnknown,
    isToldUp: false,
    promise,
    clock: startClock('first', promise, atMs, rules),
    waitsUntilMs: undefined,
    firstReplyMs: undefined,
    breachedMs: undefined,
    asks: 0,
    followUps: 0,
    followUpUntilMs: undefined,
    hasSecond: false,
    reopenUntilMs: undefined,
    goneAtMs: undefined,
    aidHint: undefined,
    closeReason: undefined,
    reason: undefined,
  }
}

/** What the guards ask of it at a moment. */
export const factsAt = (course: Course, { atMs, rules, facts = {} }: Pick<Taking, 'atMs' | 'rules' | 'facts'>): ConsultationFacts => ({
  ...facts,
  hasAdviser: course.adviser !== undefined,
  adviserStays: course.adviser !== undefined && facts.adviserStays === true,
  asksLeft: rules.settings.consultAsks - course.asks,
  followUpsLeft: rules.settings.consultFollowUps - course.followUps,
  isFollowUpTime: course.followUpUntilMs !== undefined && atMs <= course.followUpUntilMs,
  isReopenTime: course.reopenUntilMs !== undefined && atMs <= course.reopenUntilMs,
  hasSecondOpinion: course.hasSecond,
  isSilenceOver: course.waitsUntilMs !== undefined && atMs > course.waitsUntilMs,
})

type By = 'resident' | 'lawyer' | 'timer'

/** One step of its life, or why it cannot be taken. */
export const takeStep = (course: Course, action: ConsultationAction, by: By, taking: Taking): Outcome<Course, Refusal> => {
  const step = next(consultationLifecycle, { status: course.status }, action, by, factsAt(course, taking))
  if (!step.ok) return step
  const moved = { ...course, status: step.value }
  return succeed(effects[action]({ ...moved, ...(step.value === 'queued' && handedTo(moved, taking.to)) }, taking))
}

/** 转给下一位: what the one before was shown is theirs no more, and the clock runs on as it ran. */
export const handedTo = ({ isPartyUnknown }: Course, to: Responsible | undefined) => ({
  adviser: to,
  tier: to?.tier ?? ('county' as const),
  isOpen: to !== undefined && !isPartyUnknown,
})

const after = (limit: Limit, { atMs, rules: { time } }: Taking): number => dueAt({ startMs: atMs, limit, ...time }).dueMs

const running = (course: Course, round: Round, { atMs, rules }: Taking): Course => ({
  ...course,
  clock: startClock(round, course.promise, atMs, rules),
  waitsUntilMs: undefined,
  closeReason: undefined,
})

/** 答了: the clock has done its work. */
const replied = (course: Course, waits: Limit, taking: Taking): Course => ({
  ...course,
  clock: undefined,
  firstReplyMs: course.firstReplyMs ?? taking.atMs,
  waitsUntilMs: after(waits, taking),
})

const ended = (course: Course, taking: Taking, closeReason: CloseReason): Course => ({
  ...course,
  clock: undefined,
  waitsUntilMs: undefined,
  closeReason,
  reopenUntilMs: after(taking.rules.settings.consultReopenLimit, taking),
})

/** 回避: it waits for the next one; where nobody owes an answer any more, it is nobody's until the asker comes back. */
const steppedAside = (course: Course, taking: Taking): Course => {
  if (!owesAnswer(course.status)) return { ...course, adviser: undefined, isOpen: false }
  return course.clock ? course : running(course, 'supplied', taking)
}

const left = (course: Course, { reason }: Taking): Course => ({
  ...course,
  clock: undefined,
  waitsUntilMs: undefined,
  reason: reason ?? course.reason,
})

const effects: Readonly<Record<ConsultationAction, (course: Course, taking: Taking) => Course>> = {
  assign: (course) => course,
  accept: (course) => ({ ...course, isOpen: true }),
  askMore: (course, taking) => ({ ...replied(course, taking.rules.settings.consultSupplyLimit, taking), asks: course.asks + 1 }),
  supply: (course, taking) => running(course, 'supplied', taking),
  recuse: (course, taking) => ({ ...steppedAside(course, taking), reason: taking.reason ?? course.reason }),
  answer: (course, taking) => ({
    ...replied(course, taking.rules.settings.consultCloseLimit, taking),
    aidHint: taking.aidHint ?? course.aidHint,
    followUpUntilMs: course.followUpUntilMs ?? after(taking.rules.settings.consultFollowUpLimit, taking),
  }),
  followUp: (course, taking) => ({ ...running(course, 'followUp', taking), followUps: course.followUps + 1 }),
  acceptClose: (course, taking) => ended(course, taking, 'accepted'),
  autoClose: (course, taking) => ended(course, taking, 'silence'),
  noMaterial: (course, taking) => ended(course, taking, 'noMaterial'),
  unsatisfied: (course, taking) => ({ ...running(course, 'second', taking), hasSecond: true, reason: taking.reason }),
  reopen: (course, taking) => running(course, 'reopened', taking),
  redirect: left,
  convert: left,
  withdraw: (course, taking) => ({
    ...left(course, taking),
    adviser: undefined,
    isOpen: false,
    isToldUp: false,
    goneAtMs: after(taking.rules.settings.consultKeepLimit, taking),
  }),
}

/** Who reads what was said, beside the asker: the present adviser once it was opened to them. */
export const readerOf = ({ adviser, isOpen, status }: Course): string | undefined =>
  adviser && isOpen && status !== 'withdrawn' ? adviser.account : undefined
