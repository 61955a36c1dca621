import type { Lifecycle, Steps } from './lifecycle'
import type { ReportAction } from './report-action'
import type { ReportFacts } from './report-facts'
import { type ReportGuard, reportGuards } from './report-guards'
import {
  afterwards,
  callers,
  dealOut,
  everywhere,
  extending,
  handedOver,
  onceOver,
  residents,
  returning,
  untilDone,
  untilWorkedOn,
  whileAwaited,
  whileOpen,
  withinUnit,
} from './report-shared-steps'
import type { ReportStatus } from './report-status'

const steps: Steps<ReportStatus, ReportAction, ReportGuard> = {
  submitted: {
    // 接单: a grid worker who takes it works on it; a center that takes it deals it out.
    accept: [
      { to: 'handling', by: ['gridWorker'], within: 'acceptLimit' },
      { to: 'accepted', by: ['dispatcher'], within: 'acceptLimit' },
    ],
    passOn: { to: 'same', by: ['gridWorker'], when: 'inOwnHands' },
    // At a border the other side still has it.
    sendBack: [
      { to: 'same', by: ['gridWorker'], when: 'atBorder' },
      { to: 'returned', by: ['gridWorker'] },
    ],
    inspect: { to: 'verifying', by: ['dispatcher'], when: 'hasGrid' },
    askMore: { to: 'same', by: ['gridWorker', 'dispatcher'], when: 'notAwaiting' },
    stopWaiting: { to: 'same', by: ['timer'], when: 'answerIsLate' },
    // 更正: the resident for a few minutes, whoever has it until it is taken up.
    correct: [
      { to: 'same', by: ['resident', 'proxy'], when: 'mayCorrect' },
      { to: 'same', by: ['gridWorker', 'dispatcher'] },
    ],
    reject: { to: 'notAccepted', by: ['dispatcher'] },
    ...untilWorkedOn,
  },
  // 现场核查: somebody looks first at what the report does not say.
  verifying: {
    reportFinding: { to: 'submitted', by: ['gridWorker'], within: 'verifyLimit' },
    ...untilDone,
  },
  accepted: {
    ...dealOut,
    blowWhistle: { to: 'whistled', by: callers },
    correct: { to: 'same', by: ['dispatcher'] },
    ...untilWorkedOn,
  },
  dispatched: {
    sign: { to: 'handling', by: ['officer'], when: 'mayDirect', within: 'signLimit' },
    ...returning,
    ...withinUnit,
    ...extending,
    ...untilDone,
  },
  handling: {
    contact: [
      { to: 'same', by: ['gridWorker'], when: 'notWithUnit', within: 'contactLimit' },
      { to: 'same', by: ['officer'], when: 'mayWork', within: 'contactLimit' },
    ],
    finish: [
      { to: 'done', by: ['officer'], when: 'signsOff' },
      { to: 'done', by: ['gridWorker'], when: ['notWithUnit', 'wantsVerification'] },
      // 自办自结: nobody is asked how it went; the center looks after some of them.
      { to: 'closed', by: ['gridWorker'], when: ['notWithUnit', 'ownFind'] },
      { to: 'confirming', by: ['gridWorker'], when: 'notWithUnit' },
    ],
    passOn: { to: 'submitted', by: ['gridWorker'], when: 'inOwnHands' },
    ...returning,
    sendBack: [returning.sendBack, { to: 'returned', by: ['gridWorker'], when: 'notWithUnit' }],
    // A grid worker hands it on to a property company or committee by themselves.
    dispatch: { to: 'dispatched', by: ['gridWorker'], when: ['inOwnHands', 'targetIsFree'] },
    ...withinUnit,
    blowWhistle: { to: 'whistled', by: callers },
    ...extending,
    askToSuspend: [
      { to: 'same', by: ['gridWorker'], when: ['notWithUnit', 'maySuspend'] },
      { to: 'same', by: ['officer'], when: ['maySuspend', 'mayDirect'] },
    ],
    suspend: { to: 'suspended', by: ['dispatcher'], when: 'askedToSuspend' },
    ...untilDone,
  },
  // 吹哨报到: what one alone cannot solve; each who is called answers by a clock of their own, and one of them leads.
  whistled: {
    answerWhistle: { to: 'same', by: ['officer', 'coUnit'], when: 'mayAnswerWhistle', within: 'whistleLimit' },
    finishPart: { to: 'same', by: ['coUnit'], when: 'mayFinishPart' },
    releaseUnit: { to: 'same', by: ['dispatcher'], when: 'partsOpen' },
    finish: [
      { to: 'done', by: ['officer'], when: ['partsDone', 'signsOff'] },
      { to: 'done', by: ['gridWorker'], when: ['notWithUnit', 'partsDone'] },
    ],
    ...withinUnit,
    ...extending,
    ...whileAwaited,
  },
  returned: {
    ...dealOut,
    adjudicate: { ...dealOut.adjudicate, when: ['contested', 'notReturner'] },
    correct: { to: 'same', by: ['dispatcher'] },
    reject: { to: 'notAccepted', by: ['dispatcher'] },
    ...untilWorkedOn,
  },
  // 挂账: something that nobody can help stands in the way; no clock runs, and there is always a day on which it goes on.
  suspended: {
    resume: { to: 'handling', by: ['dispatcher', 'timer'] },
    ...whileAwaited,
  },
  // 核实: whoever did the work is not the one who says that it is done well.
  done: {
    verify: [
      { to: 'closed', by: ['gridWorker'], when: ['withUnit', 'notHandler', 'ownFind'], within: 'verifyLimit' },
      { to: 'closed', by: ['dispatcher'], when: ['notHandler', 'ownFind'], within: 'verifyLimit' },
      { to: 'confirming', by: ['gridWorker'], when: ['withUnit', 'notHandler'], within: 'verifyLimit' },
      { to: 'confirming', by: ['dispatcher'], when: 'notHandler', within: 'verifyLimit' },
    ],
    redo: [
      { to: 'handling', by: ['gridWorker'], when: ['withUnit', 'notHandler'] },
      { to: 'handling', by: ['dispatcher'], when: 'notHandler' },
    ],
    ...onceOver,
    ...whileAwaited,
  },
  // Silence is never taken for satisfaction: who does not answer is rung by somebody who had no hand in it, and a matter closed
  // without an answer has no result.
  confirming: {
    // Each who joined says how it went for themselves, and closes nothing for the others.
    confirm: [
      { to: 'closed', by: ['resident'] },
      // Whoever speaks for somebody says it where that person cannot, and never of their own work.
      { to: 'closed', by: ['proxy'], when: ['notHandler', 'speaksAlone'] },
      { to: 'same', by: ['joiner'] },
    ],
    // 没解决: the first dispute reaches the same hands, a second one the center.
    dispute: { to: 'handling', by: residents, when: 'firstDispute' },
    disputeAgain: { to: 'returned', by: residents, when: 'disputedBefore' },
    callBackMissed: { to: 'same', by: ['dispatcher'], when: 'mayCallBack' },
    callBackSettled: { to: 'closed', by: ['dispatcher'], when: 'mayCallBack' },
    callBackDisputed: { to: 'returned', by: ['dispatcher'], when: 'mayCallBack' },
    closeUnanswered: [
      { to: 'closed', by: ['dispatcher'], when: 'triedOften' },
      { to: 'closed', by: ['timer'], when: 'silentForLong' },
    ],
    ...onceOver,
    ...whileOpen,
  },
  closed: afterwards,
  notAccepted: {
    // 异议: once, to the center above the one that refused.
    object: { to: 'returned', by: ['resident', 'proxy'], when: 'mayObject' },
    ...everywhere,
  },
  transferredTo12345: handedOver,
  transferredToPolice: handedOver,
  transferredToPetition: handedOver,
  merged: {
    unmerge: { to: 'previous', by: ['dispatcher'], when: 'masterIsOpen' },
    ...everywhere,
  },
  withdrawn: everywhere,
  thanked: everywhere,
  void: everywhere,
}

/** 办件: the whole life of a report, read by the one function in lifecycle.ts. */
export const reportLifecycle: Lifecycle<ReportStatus, ReportAction, ReportGuard, ReportFacts> = { steps, guards: reportGuards }
