import type { Step } from './lifecycle'
import type { ReportAction } from './report-action'
import type { ReportGuard } from './report-guards'
import type { ReportStatus } from './report-status'
import type { Actor } from './role'

export const residents = ['resident', 'joiner', 'proxy'] as const satisfies readonly Actor[]
const center = ['dispatcher', 'supervisor'] as const satisfies readonly Actor[]

/** 吹哨: the center, or the community's own office. */
export const callers = ['dispatcher', 'clerk'] as const satisfies readonly Actor[]

const staffOfMatter = ['gridWorker', 'dispatcher', 'officer', 'coUnit', 'supervisor'] as const satisfies readonly Actor[]

type ReportSteps = { readonly [Taken in ReportAction]?: Step<ReportStatus, ReportGuard> | readonly Step<ReportStatus, ReportGuard>[] }

export const everywhere = {
  hide: { to: 'same', by: center, when: 'notHidden' },
  // 补批: whoever is in charge agrees afterward to what could not wait, also where it is over by then.
  approveWhistle: { to: 'same', by: callers, when: 'whistleUnapproved' },
} as const satisfies ReportSteps

/** What is open as long as the matter is. */
export const whileOpen = {
  note: { to: 'same', by: staffOfMatter },
  supplement: { to: 'same', by: residents },
  supervise: { to: 'same', by: center },
  // 督办回告: whoever has it says by the day that was set what has become of it.
  answerSupervision: [
    { to: 'same', by: ['officer'], when: 'supervisionOpen' },
    { to: 'same', by: ['gridWorker'], when: ['notWithUnit', 'supervisionOpen'] },
  ],
  escalate: { to: 'accepted', by: center, when: 'mayEscalate' },
  flagDanger: { to: 'same', by: staffOfMatter, when: 'notInDanger' },
  merge: { to: 'merged', by: ['gridWorker', 'dispatcher'], when: 'mayMerge' },
  transferToPolice: { to: 'transferredToPolice', by: staffOfMatter },
  // Where others wait for the same, whoever reported it goes and the matter stays.
  leave: [
    { to: 'same', by: ['resident', 'proxy'], when: 'mayLeave' },
    { to: 'same', by: ['joiner'] },
  ],
  ...everywhere,
} as const satisfies ReportSteps

/** 催办: for whoever waits for others. */
export const whileAwaited = {
  nudge: { to: 'same', by: residents, when: 'mayNudge' },
  ...whileOpen,
} as const satisfies ReportSteps

/** What is open until somebody says that it is done. */
export const untilDone = {
  withdraw: { to: 'withdrawn', by: ['resident', 'proxy'], when: 'mayWithdraw' },
  transferTo12345: { to: 'transferredTo12345', by: ['dispatcher'] },
  transferToPetition: { to: 'transferredToPetition', by: ['dispatcher'] },
  ...whileAwaited,
} as const satisfies ReportSteps

/** 作废: a second person looks before anything is thrown away. */
export const untilWorkedOn = {
  askToVoid: { to: 'same', by: ['dispatcher'], when: 'nothingAsked' },
  void: { to: 'void', by: ['dispatcher'], when: ['askedToVoid', 'secondPerson'] },
  decline: { to: 'same', by: ['dispatcher'], when: 'askedForSomething' },
  ...untilDone,
} as const satisfies ReportSteps

/** 派单: to a grid, which takes it up anew, or to a unit that has not returned it. */
export const dealOut = {
  dispatch: { to: 'dispatched', by: ['dispatcher'], when: ['notContested', 'notReturner', 'targetIsFree'], within: 'dispatchLimit' },
  redispatch: { to: 'submitted', by: ['dispatcher'], when: ['notContested', 'notReturner'], within: 'dispatchLimit' },
  // 异议裁定: the upper center names who leads and who helps, and nobody returns it any more.
  adjudicate: { to: 'dispatched', by: ['supervisor'], when: 'notReturner' },
} as const satisfies ReportSteps

/** 退回: within a workday, once; whoever is given it next can only ask for a ruling. */
export const returning = {
  sendBack: { to: 'returned', by: ['officer'], when: ['mayReturn', 'mayDirect', 'signsOff'] },
  contest: { to: 'returned', by: ['officer'], when: ['mayContest', 'mayDirect', 'signsOff'] },
} as const satisfies ReportSteps

/** 延期: asked for by whoever works on it, answered by the center. */
export const extending = {
  askToExtend: [
    { to: 'same', by: ['officer'], when: ['mayExtend', 'mayDirect', 'signsOff'] },
    { to: 'same', by: ['gridWorker'], when: ['notWithUnit', 'mayExtend'] },
  ],
  extend: { to: 'same', by: ['dispatcher'], when: 'askedToExtend' },
  decline: { to: 'same', by: ['dispatcher'], when: 'askedForSomething' },
} as const satisfies ReportSteps

/** Who in the unit sees to it; whoever would return it first takes it back from them. */
export const withinUnit = {
  assign: { to: 'same', by: ['officer'], when: 'mayAssign' },
  revoke: { to: 'same', by: ['officer'], when: 'mayRevoke' },
  // 送签: what is to go out waits for the leader, who signs it as it is or gives it back.
  draft: { to: 'same', by: ['officer'], when: 'mayDraft' },
  redraft: { to: 'same', by: ['officer'], when: 'mayRedraft' },
} as const satisfies ReportSteps

/** 重开: the same hands first, where there are any still; staff may do it long after the resident's own time is over. */
const backTo = (to: ReportStatus, hands: readonly ReportGuard[]): readonly Step<ReportStatus, ReportGuard>[] => [
  { to, by: residents, when: ['mayReopen', ...hands] },
  { to, by: ['gridWorker', ...center], when: ['mayReopenLate', ...hands] },
]

/** 评议: the community says of each unit that it called how it helped. */
export const onceOver = {
  rateUnits: { to: 'same', by: callers, when: 'mayRate' },
} as const satisfies ReportSteps

export const afterwards = {
  ...onceOver,
  reopen: [...backTo('dispatched', ['withUnit']), ...backTo('handling', ['withWorker']), ...backTo('accepted', [])],
  // 超时申诉: two people look at it, one after the other.
  askExemption: [
    { to: 'same', by: ['gridWorker'], when: ['inOwnHands', 'mayAskExemption'] },
    { to: 'same', by: ['officer'], when: 'mayAskExemption' },
  ],
  supportExemption: { to: 'same', by: ['dispatcher'], when: 'exemptionAsked' },
  grantExemption: { to: 'same', by: ['supervisor'], when: 'exemptionSupported' },
  refuseExemption: { to: 'same', by: center, when: 'exemptionOpen' },
  ...everywhere,
} as const satisfies ReportSteps

/** 转办: with others under their own number; whatever they say, it comes back to where it is dealt out. */
export const handedOver = {
  comeBack: { to: 'accepted', by: ['dispatcher'] },
  ...everywhere,
} as const satisfies ReportSteps
