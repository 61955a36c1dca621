/** 内容安全: where the check of one text, photo or recording stands. */
const checkStates = ['pending', 'asked', 'passed', 'toJudge', 'cleared', 'withheld'] as const
export type CheckState = (typeof checkStates)[number]

/** What WeChat advises. */
export const suggestions = ['pass', 'review', 'risky'] as const
export type Suggestion = (typeof suggestions)[number]

/** Why a person has to look: what WeChat advised, or why it gave no advice. */
export const judgeReasons = ['review', 'risky', 'notAnswered', 'authorAway', 'authorUnknown', 'noAddress', 'refused'] as const
export type JudgeReason = (typeof judgeReasons)[number]

/** 没问题 or 不公开: what a person says of it. */
export const judgments = ['clear', 'withhold'] as const
export type Judgment = (typeof judgments)[number]

export const stateAfter: Readonly<Record<Judgment, CheckState>> = { clear: 'cleared', withhold: 'withheld' }

/** The machine only ever lets through; what it warns of is for a person, for complaints truthfully tell of ugly things. */
export const verdictOf = (suggestion: Suggestion): { readonly state: CheckState; readonly why: JudgeReason | null } =>
  suggestion === 'pass' ? { state: 'passed', why: null } : { state: 'toJudge', why: suggestion }

/** Until then a photo or recording is 处理中 to whoever works on the matter. */
export const waitingStates = ['pending', 'asked', 'toJudge'] as const satisfies readonly CheckState[]

/** What may stand on a page that anybody reads. */
export const publicStates = ['passed', 'cleared'] as const satisfies readonly CheckState[]
