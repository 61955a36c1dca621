import type { Draftable, ReportAction } from './report-action'
import type { ExtensionShare } from './report-extension'
import {
  type ProcessRating,
  type ReportResult,
  rejectReasons,
  type StepReason,
  type SuperviseLevel,
  type SuspendReason,
  sendBackReasons,
  voidReasons,
  whistleReasons,
} from './report-reason'

/** What a person brings along with a step. */
export interface Brought {
  readonly words?: string | undefined
  readonly photoCount: number
  /** The closing conditions that the person ticked. */
  readonly conditions?: readonly string[] | undefined
  readonly reason?: StepReason | undefined
  readonly cause?: SuspendReason | undefined
  readonly days?: number | undefined
  readonly share?: ExtensionShare | undefined
  readonly colleague?: string | undefined
  /** 送签: which step it is that waits for the leader. */
  readonly drafts?: Draftable | undefined
  readonly ratings?: readonly object[] | undefined
  readonly grid?: string | undefined
  /** The unit that the step is about, and those that are to help it. */
  readonly unit?: string | undefined
  readonly units?: readonly string[] | undefined
  /** 建议归属: who should have it instead. */
  readonly owner?: string | undefined
  /** 主要负责人: who agreed that units are called. */
  readonly approver?: string | undefined
  /** The number of the matter that this one repeats. */
  readonly into?: string | undefined
  /** The number under which another system has it. */
  readonly external?: string | undefined
  readonly level?: SuperviseLevel | undefined
  readonly answer?: object | undefined
  readonly correction?: object | undefined
  readonly result?: ReportResult | undefined
  readonly process?: ProcessRating | undefined
}

/** What the matter itself says about what is needed. */
export interface Needed {
  /** The category's closing condition can be seen, so a photo proves it. */
  readonly afterPhoto: boolean
  /** 结案条件: what must hold before a matter of this category is done. */
  readonly closingConditions: readonly string[]
  /** A unit says who should have it instead; a grid worker need not know. */
  readonly owner?: boolean
}

export const requirements = {
  accept: [],
  inspect: ['words'],
  reportFinding: ['words'],
  askMore: ['words'],
  correct: ['correction'],
  reject: ['rejectReason', 'words'],
  object: ['words'],
  dispatch: ['unit'],
  redispatch: ['grid'],
  adjudicate: ['unit', 'words'],
  sign: [],
  assign: ['colleague'],
  revoke: [],
  draft: ['drafts'],
  redraft: ['words'],
  sendBack: ['sendBackReason', 'owner'],
  contest: ['sendBackReason', 'owner', 'words'],
  passOn: ['colleague'],
  contact: [],
  note: ['words'],
  supplement: ['wordsOrPhoto'],
  stopWaiting: [],
  nudge: [],
  blowWhistle: ['whistleReason', 'units', 'approver', 'words'],
  approveWhistle: ['approver'],
  answerWhistle: ['answer'],
  finishPart: ['words'],
  releaseUnit: ['unit', 'words'],
  rateUnits: ['ratings'],
  askToExtend: ['words', 'share'],
  askToSuspend: ['cause', 'days', 'words'],
  askToVoid: ['voidReason', 'words'],
  extend: ['words'],
  suspend: ['words'],
  void: ['words'],
  decline: ['words'],
  resume: [],
  supervise: ['level', 'days', 'words'],
  answerSupervision: ['words'],
  escalate: ['words'],
  flagDanger: ['words'],
  hide: ['words'],
  merge: ['into', 'words'],
  unmerge: ['words'],
  finish: ['words', 'conditions', 'afterPhoto'],
  verify: [],
  redo: ['words'],
  confirm: ['result', 'process'],
  dispute: ['words'],
  disputeAgain: ['words'],
  callBackMissed: [],
  callBackSettled: ['result', 'process'],
  callBackDisputed: ['words'],
  closeUnanswered: [],
  reopen: ['words'],
  transferTo12345: ['external', 'words'],
  transferToPolice: ['words'],
  transferToPetition: ['external', 'words'],
  comeBack: ['words'],
  withdraw: [],
  leave: [],
  askExemption: ['words'],
  supportExemption: ['words'],
  grantExemption: ['words'],
  refuseExemption: ['words'],
} as const satisfies Record<ReportAction, readonly string[]>
export type Requirement = (typeof requirements)[ReportAction][number]

/** What the step still lacks; empty when it may be taken. */
export const missing = (action: ReportAction, brought: Brought, needed: Needed): Requirement[] =>
  requirements[action].filter((requirement) => !isMet[requirement](brought, needed))

const isMet: Readonly<Record<Requirement, (brought: Brought, needed: Needed) => boolean>> = {
  words: ({ words }) => hasWords(words),
  wordsOrPhoto: ({ words, photoCount }) => hasWords(words) || photoCount > 0,
  conditions: ({ conditions = [] }, { closingConditions }) => closingConditions.every((condition) => conditions.includes(condition)),
  afterPhoto: ({ photoCount }, { afterPhoto }) => !afterPhoto || photoCount > 0,
  sendBackReason: ({ reason }) => isOneOf(sendBackReasons, reason),
  rejectReason: ({ reason }) => isOneOf(rejectReasons, reason),
  voidReason: ({ reason }) => isOneOf(voidReasons, reason),
  whistleReason: ({ reason }) => isOneOf(whistleReasons, reason),
  cause: ({ cause }) => cause !== undefined,
  days: ({ days }) => days !== undefined,
  share: ({ share }) => share !== undefined,
  ratings: ({ ratings = [] }) => ratings.length > 0,
  drafts: ({ drafts }) => drafts !== undefined,
  colleague: ({ colleague }) => colleague !== undefined,
  grid: ({ grid }) => grid !== undefined,
  unit: ({ unit }) => unit !== undefined,
  units: ({ units = [] }) => units.length > 0,
  owner: ({ owner }, { owner: isNeeded = false }) => !isNeeded || hasWords(owner),
  // In an emergency units are called first, and who agrees says so afterward.
  approver: ({ reason, approver }) => reason === 'emergency' || hasWords(approver),
  into: ({ into }) => into !== undefined,
  external: ({ external }) => hasWords(external),
  level: ({ level }) => level !== undefined,
  answer: ({ answer }) => answer !== undefined,
  correction: ({ correction }) => correction !== undefined,
  result: ({ result }) => result !== undefined,
  process: ({ process }) => process !== undefined,
}

const isOneOf = (list: readonly string[], word: string | undefined) => word !== undefined && list.includes(word)

// Spaces, and the invisible signs that phones slip in, say nothing.
const hasWords = (words: string | undefined) => /[^\s\p{C}]/u.test(words ?? '')
