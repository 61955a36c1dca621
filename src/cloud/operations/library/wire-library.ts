import type { LibraryDraft, LibraryItem } from '../../../contract/library'
import type { App } from '../../app'
import type { StoredItem } from '../../store/library-store'

const questionField = 'library_item.draft_question'
const answerField = 'library_item.draft_answer'

export const sealDraft = (
  { cipher }: Pick<App, 'cipher'>,
  county: number,
  { question, answer }: Pick<LibraryItem, 'question' | 'answer'>,
) => ({
  draft_question: cipher.seal(questionField, county, question),
  draft_answer: cipher.seal(answerField, county, answer),
})

export const openDraft = ({ cipher }: Pick<App, 'cipher'>, { county, draft_question, draft_answer }: StoredItem) => ({
  question: cipher.open(questionField, county, draft_question),
  answer: cipher.open(answerField, county, draft_answer),
})

/** As everybody reads it. */
export const toItem = ({ county, id, category, question, answer, signed, published_at, requested_at }: StoredItem): LibraryItem => ({
  county,
  id,
  category,
  question: question ?? '',
  answer: answer ?? '',
  signed,
  at: (published_at ?? requested_at).toISOString(),
})

/** 预览: the very words that would be public. */
export const toDraft = (app: Pick<App, 'cipher'>, item: StoredItem): LibraryDraft => ({
  ...toItem(item),
  ...openDraft(app, item),
  state: item.state,
})
