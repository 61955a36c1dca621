import type { Lifecycle, Steps } from './lifecycle'

/** 咨询 that somebody still owes an answer to. */
const waitingStatuses = ['triaging', 'queued', 'answering'] as const
const endedStatuses = ['closed', 'withdrawn', 'redirected', 'converted'] as const
/** 分诊中, 待接, 解答中, 待补充, 已答复, 已结束, 已撤回, 已分流, 已转办. */
export const consultationStatuses = [...waitingStatuses, 'waitingResident', 'answered', ...endedStatuses] as const
export type ConsultationStatus = (typeof consultationStatuses)[number]

/** Steps that people take. */
export const consultationActions = [
  'accept',
  'askMore',
  'supply',
  'recuse',
  'answer',
  'followUp',
  'acceptClose',
  'unsatisfied',
  'withdraw',
  'reopen',
  'redirect',
  'convert',
] as const
/** 登记, 交给下一位, and what the clock alone ends. */
export const consultationEvents = [...consultationActions, 'submit', 'assign', 'noMaterial', 'autoClose'] as const
export type ConsultationAction = (typeof consultationActions)[number] | 'assign' | 'noMaterial' | 'autoClose'

/** What the guards ask; what is not said does not hold. */
export interface ConsultationFacts {
  /** 一句话不算答复: long enough, or spoken. */
  readonly isFullAnswer?: boolean
  /** 法律援助法 23: whether aid may apply was answered, yes or no. */
  readonly isAidAnswered?: boolean
  /** Asking back counts as a reply only where it says what is missing. */
  readonly namesMissing?: boolean
  readonly asksLeft?: number
  readonly followUpsLeft?: number
  readonly isFollowUpTime?: boolean
  readonly isReopenTime?: boolean
  readonly hasSecondOpinion?: boolean
  /** Whoever answered still practices here and may be asked again. */
  readonly adviserStays?: boolean
  readonly hasAdviser?: boolean
  /** The adviser has as much in hand as one person can. */
  readonly isFull?: boolean
  readonly isSilenceOver?: boolean
  readonly saysSomething?: boolean
}

const guards = {
  answersWhole: ({ isFullAnswer = false }: ConsultationFacts) => isFullAnswer,
  aidAnswered: ({ isAidAnswered = false }: ConsultationFacts) => isAidAnswered,
  namesMissing: ({ namesMissing = false }: ConsultationFacts) => namesMissing,
  asksLeft: ({ asksLeft = 0 }: ConsultationFacts) => asksLeft > 0,
  followUpsLeft: ({ followUpsLeft = 0, isFollowUpTime = false }: ConsultationFacts) => followUpsLeft > 0 && isFollowUpTime,
  reopenTime: ({ isReopenTime = false }: ConsultationFacts) => isReopenTime,
  noSecondOpinion: ({ hasSecondOpinion = false }: ConsultationFacts) => !hasSecondOpinion,
  adviserStays: ({ adviserStays = false }: ConsultationFacts) => adviserStays,
  hasAdviser: ({ hasAdviser = false }: ConsultationFacts) => hasAdviser,
  hasRoom: ({ isFull = false }: ConsultationFacts) => !isFull,
  silenceOver: ({ isSilenceOver = false }: ConsultationFacts) => isSilenceOver,
  saysSomething: ({ saysSomething = false }: ConsultationFacts) => saysSomething,
}
type ConsultationGuard = keyof typeof guards

/** Whoever asks; a proxy files and keeps the state, and the rest belongs to the person. */
const asker = ['resident'] as const
const adviser = ['lawyer'] as const

/** Where it is nobody's any more, or no matter for a lawyer, it goes where it belongs, with the way there. */
const leaving = {
  redirect: { to: 'redirected', by: adviser, when: 'hasAdviser' },
  withdraw: { to: 'withdrawn', by: asker },
  convert: { to: 'converted', by: asker },
} as const

const steps: Steps<ConsultationStatus, ConsultationAction, ConsultationGuard> = {
  triaging: {
    assign: { to: 'queued', by: ['timer'] },
    redirect: { to: 'redirected', by: ['timer'] },
    withdraw: leaving.withdraw,
    convert: leaving.convert,
  },
  queued: {
    accept: { to: 'answering', by: adviser, when: ['hasAdviser', 'hasRoom'] },
    recuse: { to: 'queued', by: adviser, when: 'hasAdviser' },
    assign: { to: 'queued', by: ['timer'] },
    ...leaving,
  },
  answering: {
    answer: { to: 'answered', by: adviser, when: ['hasAdviser', 'answersWhole', 'aidAnswered'] },
    askMore: { to: 'waitingResident', by: adviser, when: ['hasAdviser', 'namesMissing', 'asksLeft'] },
    recuse: { to: 'queued', by: adviser, when: 'hasAdviser' },
    assign: { to: 'queued', by: ['timer'] },
    ...leaving,
  },
  waitingResident: {
    supply: [
      { to: 'answering', by: asker, when: ['saysSomething', 'adviserStays'] },
      { to: 'queued', by: asker, when: 'saysSomething' },
    ],
    recuse: { to: 'queued', by: adviser, when: 'hasAdviser' },
    noMaterial: { to: 'closed', by: ['timer'], when: 'silenceOver' },
    ...leaving,
  },
  answered: {
    followUp: [
      { to: 'answering', by: asker, when: ['saysSomething', 'followUpsLeft', 'adviserStays'] },
      { to: 'queued', by: asker, when: ['saysSomething', 'followUpsLeft'] },
    ],
    acceptClose: { to: 'closed', by: asker },
    autoClose: { to: 'closed', by: ['timer'], when: 'silenceOver' },
    // 第二意见: once, and by somebody else.
    unsatisfied: { to: 'queued', by: asker, when: 'noSecondOpinion' },
    convert: leaving.convert,
    // 回避 of whoever sees it only afterwards: what was answered stays with the asker, and what follows goes to somebody else.
    recuse: { to: 'answered', by: adviser, when: 'hasAdviser' },
  },
  closed: {
    reopen: [
      { to: 'answering', by: asker, when: ['saysSomething', 'reopenTime', 'adviserStays'] },
      { to: 'queued', by: asker, when: ['saysSomething', 'reopenTime'] },
    ],
    recuse: { to: 'closed', by: adviser, when: 'hasAdviser' },
  },
  withdrawn: {},
  // Whoever was told that it is the grid worker's reports it there, and the two know of each other.
  redirected: { convert: leaving.convert },
  converted: {},
}

/** 咨询的一生 (Linli's rules for consultations, 4.1). */
export const consultationLifecycle: Lifecycle<ConsultationStatus, ConsultationAction, ConsultationGuard, ConsultationFacts> = {
  steps,
  guards,
}

/** 村里看得到的四种: waiting for a lawyer, waiting for who asked, answered, over. */
export const standingOf = (status: ConsultationStatus): 'waiting' | 'waitsForAsker' | 'answered' | 'ended' => {
  if (owesAnswer(status)) return 'waiting'
  if (isEnded(status)) return 'ended'
  return status === 'answered' ? 'answered' : 'waitsForAsker'
}

/** 不足五件不说: in a village fewer would say who they are; whether there is none, or one to four, is not told apart. */
export const leastCounted = 5
export const toldCount = (count: number): number | null => (count >= leastCounted ? count : null)

export const owesAnswer = (status: ConsultationStatus): boolean => (waitingStatuses as readonly ConsultationStatus[]).includes(status)
export const isEnded = (status: ConsultationStatus): boolean => (endedStatuses as readonly ConsultationStatus[]).includes(status)
