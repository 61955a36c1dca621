import type { CitedArticle } from '../../../../contract/consultation'
import { deskWords } from '../../../locales/adviser'
import { articleWords } from '../article-number'
import type { NewStep } from '../consultation-queries'
import { shortName } from '../law-name'
import type { LawHit } from '../law-search'
import type { AnswerDraft } from './answer-draft'

export const mostCited = 9

/** The first thing that is still missing, in the order of the screen; spoken is as good as written. */
export const missingIn = ({ words, voice, aidHint }: AnswerDraft, least: number): string | undefined => {
  const short = least - words.trim().length
  if (!voice && short > 0) return deskWords.answerMissing(short)
  return aidHint === undefined ? deskWords.aidMissing : undefined
}

/** 引用一条, once, in the words and with the date of the text that was read. */
export const cite = (cited: readonly CitedArticle[], { law, number, text }: Pick<LawHit, 'law' | 'number' | 'text'>): CitedArticle[] => {
  const added = { law: shortName(law.name), article: articleWords(number), text, asOf: law.inForce, source: law.source }
  return [...cited.filter((each) => each.law !== added.law || each.article !== added.article), added]
}

export const toStep = ({ words, nextSteps, cited, aidHint, voice }: AnswerDraft): NewStep => ({
  action: 'answer',
  ...(words.trim() && { words: words.trim() }),
  ...(nextSteps.trim() && { nextSteps: nextSteps.trim() }),
  ...(cited.length > 0 && { cited }),
  ...(aidHint !== undefined && { aidHint }),
  ...(voice && { attachments: [voice] }),
})
