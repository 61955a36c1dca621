import type { CitedArticle } from '../../../contract/consultation'
import type { LibraryState } from '../../../domain/library'

/** 公开问答; the drafts are sealed, what is public is not, and is gone with the consent. */
export interface LibraryItemTable {
  county: number
  id: string
  consultation: string
  owner: string
  category: string
  /** None once it was taken back or declined. */
  draft_question: string | null
  draft_answer: string | null
  question: string | null
  answer: string | null
  search: string | null
  cited: readonly CitedArticle[]
  /** 退回的理由, sealed. */
  sent_back: string | null
  signed: string
  state: LibraryState
  requested_by: string
  requested_at: Date
  reviewed_by: string | null
  reviewed_at: Date | null
  decided_at: Date | null
  published_at: Date | null
}
