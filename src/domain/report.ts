import type { Limit } from './deadline'
import type { Lifecycle, Steps } from './lifecycle'
import type { Role } from './role'

export const openStatuses = ['submitted', 'accepted', 'suspended', 'returned', 'confirming'] as const
export const closedStatuses = ['closed', 'withdrawn'] as const
export const reportStatuses = [...openStatuses, ...closedStatuses] as const
export type ReportStatus = (typeof reportStatuses)[number]

export const isOpen = (status: ReportStatus): boolean => (openStatuses as readonly ReportStatus[]).includes(status)

/** Whether a role may ring the resident while a matter stands so: the center only where it has the matter, or calls back. */
export const mayRing = (role: Role, status: ReportStatus): boolean =>
  role === 'gridWorker' ? isOpen(status) : role === 'dispatcher' && (status === 'returned' || status === 'confirming')

export const reportActions = [
  'accept',
  'contact',
  'note',
  'supplement',
  'finish',
  'askToExtend',
  'askToSuspend',
  'extend',
  'suspend',
  'decline',
  'resume',
  'passOn',
  'callBackMissed',
  'callBackSettled',
  'callBackDisputed',
  'closeUnanswered',
  'sendBack',
  'redispatch',
  'confirm',
  'dispute',
  'disputeAgain',
  'withdraw',
] as const
export type ReportAction = (typeof reportActions)[number]

/** Everything that can stand on a report's timeline; a call is told, and moves nothing. */
export const reportEvents = ['submit', ...reportActions, 'call', 'handOver'] as const
export type ReportEvent = (typeof reportEvents)[number]

/** What a grid worker can ask the center for; one request at a time. */
export const requests = ['extend', 'suspend'] as const
export type Request = (typeof requests)[number]

/** What the guards ask about. */
export interface ReportFacts {
  readonly reopenCount: number
  readonly asked?: Request | null
  readonly extendCount?: number
  readonly suspendCount?: number
  readonly isOverdue?: boolean
  /** Whether a first dispute finds the hands that did the work; who left is not asked again. */
  readonly isHeld?: boolean
  /** Whoever acts is the one in whose hands it is. */
  readonly isHolder?: boolean
  readonly isCallBackDue?: boolean
  readonly callBackCount?: number
}

/** 延期: twice at most, and never after the time has run out. */
const extendLimit = 2
/** 挂账: once. */
const suspendLimit = 1

/** So often nobody must have answered before a matter is closed without an answer. */
const callBackTries = 2

const mayCallBack = ({ isCallBackDue = false, isHolder = false }: ReportFacts) => isCallBackDue && !isHolder

const guards = {
  firstDispute: ({ reopenCount, isHeld = true }: ReportFacts) => reopenCount === 0 && isHeld,
  disputedBefore: ({ reopenCount, isHeld = true }: ReportFacts) => reopenCount > 0 || !isHeld,
  mayExtend: ({ asked, extendCount = 0, isOverdue = false }: ReportFacts) => !asked && extendCount < extendLimit && !isOverdue,
  maySuspend: ({ asked, suspendCount = 0 }: ReportFacts) => !asked && suspendCount < suspendLimit,
  askedToExtend: ({ asked }: ReportFacts) => asked === 'extend',
  askedToSuspend: ({ asked }: ReportFacts) => asked === 'suspend',
  inOwnHands: ({ isHolder = false }: ReportFacts) => isHolder,
  mayCallBack,
  triedOften: (facts: ReportFacts) => mayCallBack(facts) && (facts.callBackCount ?? 0) >= callBackTries,
  askedForSomething: ({ asked }: ReportFacts) => Boolean(asked),
}
type ReportGuard = keyof typeof guards

/** 签收: what comes in over the network is taken up within two working hours. */
export const acceptLimit: Limit = { kind: 'workHours', amount: 2 }

const whileWorkedOn = {
  note: { to: 'same', by: ['gridWorker', 'dispatcher'] },
  supplement: { to: 'same', by: ['resident'] },
} as const

const steps: Steps<ReportStatus, ReportAction, ReportGuard> = {
  submitted: {
    accept: { to: 'accepted', by: ['gridWorker'], within: acceptLimit },
    passOn: { to: 'same', by: ['gridWorker'], when: 'inOwnHands' },
    sendBack: { to: 'returned', by: ['gridWorker'] },
    withdraw: { to: 'withdrawn', by: ['resident'] },
    ...whileWorkedOn,
  },
  accepted: {
    contact: { to: 'same', by: ['gridWorker'] },
    finish: { to: 'confirming', by: ['gridWorker'] },
    passOn: { to: 'submitted', by: ['gridWorker'], when: 'inOwnHands' },
    sendBack: { to: 'returned', by: ['gridWorker'] },
    askToExtend: { to: 'same', by: ['gridWorker'], when: 'mayExtend' },
    askToSuspend: { to: 'same', by: ['gridWorker'], when: 'maySuspend' },
    extend: { to: 'same', by: ['dispatcher'], when: 'askedToExtend' },
    suspend: { to: 'suspended', by: ['dispatcher'], when: 'askedToSuspend' },
    decline: { to: 'same', by: ['dispatcher'], when: 'askedForSomething' },
    ...whileWorkedOn,
  },
  // 挂账: something that nobody can help stands in the way; no clock runs, and there is always a day on which it goes on.
  suspended: {
    resume: { to: 'accepted', by: ['dispatcher', 'timer'] },
    ...whileWorkedOn,
  },
  returned: {
    redispatch: { to: 'submitted', by: ['dispatcher'] },
    ...whileWorkedOn,
  },
  // Silence is never taken for satisfaction: who does not answer is rung by somebody who had no hand in it, and a matter closed
  // without an answer has no result.
  confirming: {
    confirm: { to: 'closed', by: ['resident'] },
    // 没解决: the first dispute reaches the same hands, a second one the center.
    dispute: { to: 'accepted', by: ['resident'], when: 'firstDispute' },
    disputeAgain: { to: 'returned', by: ['resident'], when: 'disputedBefore' },
    callBackMissed: { to: 'same', by: ['dispatcher'], when: 'mayCallBack' },
    callBackSettled: { to: 'closed', by: ['dispatcher'], when: 'mayCallBack' },
    callBackDisputed: { to: 'returned', by: ['dispatcher'], when: 'mayCallBack' },
    closeUnanswered: { to: 'closed', by: ['dispatcher'], when: 'triedOften' },
  },
  closed: {},
  withdrawn: {},
}

export const reportLifecycle: Lifecycle<ReportStatus, ReportAction, ReportGuard, ReportFacts> = { steps, guards }

/** A report whose grid is not known yet has no grid worker who could take it, so the center deals it out first. */
export const firstStatus = (grid: string | null): ReportStatus => (grid === null ? 'returned' : 'submitted')

/** How the matter ended, in the resident's own judgment. */
export const reportResults = ['solved', 'partly', 'notSolved'] as const
export type ReportResult = (typeof reportResults)[number]

/** How the resident was treated on the way, asked apart from the result. */
export const processRatings = ['good', 'fair', 'poor'] as const
export type ProcessRating = (typeof processRatings)[number]

/** 退回: why a grid worker hands a report back to the center. */
export const sendBackReasons = ['notMyGrid', 'notGridMatter', 'needsDepartment', 'duplicate', 'unclear', 'wrongPerson'] as const
export type SendBackReason = (typeof sendBackReasons)[number]

/** 客观原因: for what a matter may be suspended; work that is only late is none. */
export const suspendReasons = ['weather', 'material', 'plannedWork', 'otherUnit', 'noAccess'] as const
export type SuspendReason = (typeof suspendReasons)[number]

/** Who reads the words of an event: everyone in the matter, staff alone, or as the writer chose. */
const audiences: Readonly<Record<ReportEvent, 'everyone' | 'staff' | 'asChosen'>> = {
  submit: 'everyone',
  accept: 'everyone',
  contact: 'asChosen',
  note: 'asChosen',
  supplement: 'everyone',
  finish: 'everyone',
  askToExtend: 'staff',
  askToSuspend: 'staff',
  extend: 'everyone',
  suspend: 'everyone',
  decline: 'staff',
  resume: 'everyone',
  passOn: 'staff',
  callBackMissed: 'everyone',
  callBackSettled: 'everyone',
  callBackDisputed: 'everyone',
  closeUnanswered: 'everyone',
  sendBack: 'staff',
  redispatch: 'staff',
  confirm: 'everyone',
  dispute: 'everyone',
  disputeAgain: 'everyone',
  withdraw: 'everyone',
  call: 'everyone',
  handOver: 'staff',
}

/** Whether this role reads the words and photos of an event; that it happened is no secret to anyone in the matter. */
export const isShownTo = (role: Role, { action, shown }: { readonly action: ReportEvent; readonly shown: boolean }): boolean => {
  if (role !== 'resident') return true
  return audiences[action] === 'everyone' || (audiences[action] === 'asChosen' && shown)
}
