import type { ProcessRating, ReportAction, ReportResult, SendBackReason, SuspendReason } from './report'
import type { ExtensionShare } from './report-extension'

/** What a person brings along with a step. */
export interface Brought {
  readonly words?: string | undefined
  readonly photoCount: number
  /** The closing conditions that the person ticked. */
  readonly conditions?: readonly string[] | undefined
  readonly reason?: SendBackReason | undefined
  readonly cause?: SuspendReason | undefined
  readonly days?: number | undefined
  readonly share?: ExtensionShare | undefined
  readonly colleague?: string | undefined
  readonly grid?: string | undefined
  readonly result?: ReportResult | undefined
  readonly process?: ProcessRating | undefined
}

/** What the matter itself says about what is needed. */
export interface Needed {
  /** The category's closing condition can be seen, so a photo proves it. */
  readonly afterPhoto: boolean
  /** 结案条件: what must hold before a matter of this category is done. */
  readonly closingConditions: readonly string[]
}

export const requirements = {
  accept: [],
  contact: [],
  note: ['words'],
  supplement: ['wordsOrPhoto'],
  finish: ['words', 'conditions', 'afterPhoto'],
  askToExtend: ['words', 'share'],
  askToSuspend: ['cause', 'days', 'words'],
  extend: ['words'],
  suspend: ['words'],
  decline: ['words'],
  resume: [],
  passOn: ['colleague'],
  callBackMissed: [],
  callBackSettled: ['result', 'process'],
  callBackDisputed: ['words'],
  closeUnanswered: [],
  sendBack: ['reason'],
  redispatch: ['grid'],
  confirm: ['result', 'process'],
  dispute: ['words'],
  disputeAgain: ['words'],
  withdraw: [],
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
  reason: ({ reason }) => reason !== undefined,
  cause: ({ cause }) => cause !== undefined,
  days: ({ days }) => days !== undefined,
  share: ({ share }) => share !== undefined,
  colleague: ({ colleague }) => colleague !== undefined,
  grid: ({ grid }) => grid !== undefined,
  result: ({ result }) => result !== undefined,
  process: ({ process }) => process !== undefined,
}

// Spaces, and the invisible signs that phones slip in, say nothing.
const hasWords = (words: string | undefined) => /[^\s\p{C}]/u.test(words ?? '')
