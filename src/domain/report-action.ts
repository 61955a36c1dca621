/** Everything that can be done to a matter, by people or by the clock. */
export const reportActions = [
  'accept',
  'inspect',
  'reportFinding',
  'askMore',
  'correct',
  'reject',
  'object',
  'dispatch',
  'redispatch',
  'adjudicate',
  'sign',
  'assign',
  'revoke',
  'draft',
  'redraft',
  'sendBack',
  'contest',
  'passOn',
  'contact',
  'note',
  'supplement',
  'stopWaiting',
  'nudge',
  'blowWhistle',
  'approveWhistle',
  'answerWhistle',
  'finishPart',
  'releaseUnit',
  'rateUnits',
  'askToExtend',
  'askToSuspend',
  'askToVoid',
  'extend',
  'suspend',
  'void',
  'decline',
  'resume',
  'supervise',
  'answerSupervision',
  'escalate',
  'flagDanger',
  'hide',
  'merge',
  'unmerge',
  'finish',
  'verify',
  'redo',
  'confirm',
  'dispute',
  'disputeAgain',
  'callBackMissed',
  'callBackSettled',
  'callBackDisputed',
  'closeUnanswered',
  'reopen',
  'transferTo12345',
  'transferToPolice',
  'transferToPetition',
  'comeBack',
  'withdraw',
  'leave',
  'askExemption',
  'supportExemption',
  'grantExemption',
  'refuseExemption',
] as const
export type ReportAction = (typeof reportActions)[number]

/** 送签: what goes out of a unit in its leader's name, where the unit wants that. */
export const draftables = ['finish', 'sendBack', 'contest', 'askToExtend'] as const satisfies readonly ReportAction[]
export type Draftable = (typeof draftables)[number]

/** Everything that can stand on a report's timeline; a call is told, and moves nothing. */
export const reportEvents = ['submit', ...reportActions, 'call', 'handOver', 'newCalendar', 'join'] as const
export type ReportEvent = (typeof reportEvents)[number]

/** What is asked of the center and granted or declined by it; one request at a time. */
export const requests = ['extend', 'suspend', 'void'] as const
export type Request = (typeof requests)[number]
