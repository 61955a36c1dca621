import type { ReportEvent } from './report-action'
import { type Actor, isStaff } from './role'

/** Who reads the words of an event: everyone in the matter, staff alone, or as the writer chose. */
const audiences: Readonly<Record<ReportEvent, 'everyone' | 'staff' | 'asChosen'>> = {
  submit: 'everyone',
  accept: 'everyone',
  inspect: 'staff',
  reportFinding: 'everyone',
  askMore: 'everyone',
  correct: 'everyone',
  reject: 'everyone',
  object: 'everyone',
  dispatch: 'staff',
  redispatch: 'staff',
  adjudicate: 'staff',
  sign: 'everyone',
  assign: 'staff',
  revoke: 'staff',
  draft: 'staff',
  redraft: 'staff',
  sendBack: 'staff',
  contest: 'staff',
  passOn: 'staff',
  contact: 'asChosen',
  note: 'asChosen',
  supplement: 'everyone',
  stopWaiting: 'everyone',
  nudge: 'everyone',
  blowWhistle: 'staff',
  answerWhistle: 'staff',
  finishPart: 'staff',
  releaseUnit: 'staff',
  rateUnits: 'staff',
  askToExtend: 'staff',
  askToSuspend: 'staff',
  askToVoid: 'staff',
  extend: 'everyone',
  suspend: 'everyone',
  void: 'staff',
  decline: 'staff',
  resume: 'everyone',
  supervise: 'staff',
  answerSupervision: 'staff',
  escalate: 'staff',
  flagDanger: 'staff',
  hide: 'staff',
  merge: 'everyone',
  unmerge: 'everyone',
  finish: 'everyone',
  verify: 'staff',
  redo: 'staff',
  confirm: 'everyone',
  dispute: 'everyone',
  disputeAgain: 'everyone',
  callBackMissed: 'everyone',
  callBackSettled: 'everyone',
  callBackDisputed: 'everyone',
  closeUnanswered: 'everyone',
  reopen: 'everyone',
  transferTo12345: 'everyone',
  transferToPolice: 'everyone',
  transferToPetition: 'everyone',
  comeBack: 'everyone',
  withdraw: 'everyone',
  leave: 'everyone',
  askExemption: 'staff',
  supportExemption: 'staff',
  grantExemption: 'staff',
  refuseExemption: 'staff',
  call: 'everyone',
  join: 'staff',
  handOver: 'staff',
  newCalendar: 'everyone',
}

/** Kept among staff altogether: that it happened would say what its words would. */
const unseen: readonly ReportEvent[] = [
  'join',
  'draft',
  'redraft',
  'rateUnits',
  'hide',
  'flagDanger',
  'askToVoid',
  'askExemption',
  'supportExemption',
  'grantExemption',
  'refuseExemption',
]

/** Whether this actor reads the words and photos of an event. */
export const isShownTo = (actor: Actor, { action, shown }: { readonly action: ReportEvent; readonly shown: boolean }): boolean => {
  if (isStaff(actor)) return true
  return audiences[action] === 'everyone' || (audiences[action] === 'asChosen' && shown)
}

/** Whether this actor learns that it happened at all. */
export const isToldOf = (actor: Actor, action: ReportEvent): boolean => isStaff(actor) || !unseen.includes(action)
