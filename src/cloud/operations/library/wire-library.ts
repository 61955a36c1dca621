import type { LibraryDraft, LibraryItem } from '../../../contract/library'
import { identifyingLeft } from '../../../domain/identifying-left'
import type { App } from '../../app'
import type { StoredItem } from '../../store/library-store'

type Sealing = Pick<App, 'cipher'>
const questionField = 'library_item.draft_question'
const answerField = 'library_item.draft_answer'
const reasonField = 'library_item.sent_back'

export const sealDraft = ({ cipher }: Sealing, county: number, { question, answer }: Pick<LibraryItem, 'question' | 'answer'>) => ({
  draft_question: cipher.seal(questionField, county, question),
  draft_answer: cipher.seal(answerField, county, answer),
})

export const sealReason = ({ cipher }: Sealing, county: number, reason: string) => ({ sent_back: cipher.seal(reasonField, county, reason) })

/** Of what was taken back there is nothing any more. */
export const openDraft = ({ cipher }: Sealing, { county, draft_question, draft_answer }: StoredItem) => ({
  question: draft_question === null ? '' : cipher.open(questionField, county, draft_question),
  answer: draft_answer === null ? '' : cipher.open(answerField, county, draft_answer),
})

/** As everybody reads it. */
export const toItem = ({ county, id, category, question, answer, signed, cited, published_at, requested_at }: StoredItem): LibraryItem => ({
  county,
  id,
  category,
  question: question ?? '',
  answer: answer ?? '',
  signed,
  cited: [...cited],
  at: (published_at ?? requested_at).toISOString(),
})

/** 预览: the very words that would be public. */
export const toDraft = (app: Sealing, item: StoredItem): LibraryDraft => {
  const words = openDraft(app, item)
  return {
    ...toItem(item),
    ...words,
    state: item.state,
    consultation: item.consultation,
    reason: item.sent_back === null ? null : app.cipher.open(reasonField, item.county, item.sent_back),
    doubts: identifyingLeft(`${words.question}\n${words.answer}`),
  }
}
