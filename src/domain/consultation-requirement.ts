import type { consultationActions } from './consultation'
import { type ConsultationReason, convertReasons, recuseReasons, redirectReasons, unsatisfiedReasons } from './consultation-words'

export interface Said {
  readonly words: string
  readonly hasVoice: boolean
  readonly hasAttachment: boolean
  readonly aidHint: boolean | undefined
  readonly reason: ConsultationReason | undefined
  /** 答复至少几个字. */
  readonly answerLeast: number
}

/** So much says at least what one wants to know, or what is missing. */
const questionLeast = 10

/** Signs that say something; blanks fill no answer. */
const signCount = (words: string): number => [...words].filter((sign) => /\S/u.test(sign)).length

export const asksEnough = ({ words, hasVoice }: Pick<Said, 'words' | 'hasVoice'>): boolean => hasVoice || signCount(words) >= questionLeast
export const answersWhole = ({ words, hasVoice, answerLeast }: Said): boolean => hasVoice || signCount(words) >= answerLeast
export const saysSomething = ({ words, hasAttachment }: Said): boolean => hasAttachment || signCount(words) > 0

export type Missing = 'answerTooShort' | 'aidAnswerMissing' | 'missingNotNamed' | 'wordsMissing' | 'reasonMissing'

const wantsWords = (said: Said): Missing | undefined => (saysSomething(said) ? undefined : 'wordsMissing')
const wantsReason =
  (reasons: readonly ConsultationReason[]) =>
  ({ reason }: Said): Missing | undefined =>
    reason && reasons.includes(reason) ? undefined : 'reasonMissing'

const requirements: { readonly [Taken in (typeof consultationActions)[number]]?: (said: Said) => Missing | undefined } = {
  answer: (said) => {
    if (!answersWhole(said)) return 'answerTooShort'
    return said.aidHint === undefined ? 'aidAnswerMissing' : undefined
  },
  askMore: (said) => (asksEnough(said) ? undefined : 'missingNotNamed'),
  supply: wantsWords,
  followUp: wantsWords,
  reopen: wantsWords,
  recuse: wantsReason(recuseReasons),
  redirect: wantsReason(redirectReasons),
  convert: wantsReason(convertReasons),
  unsatisfied: wantsReason(unsatisfiedReasons),
}

/** What a step still wants before it can be taken; nothing where it wants nothing. */
export const missingIn = (action: (typeof consultationActions)[number], said: Said): Missing | undefined => requirements[action]?.(said)
