import type { LibraryState } from '../../../domain/library'

/** 公开问答; the drafts are sealed, what is public is not, and is gone with the consent. */
export interface LibraryItemTable {
  county: number
  id: string
  consultation: string
  owner: string
  category: string
  draft_question: string
  draft_answer: string
  question: string | null
  answer: string | null
  search: string | null
  signed: string
  state: LibraryState
  requested_by: string
  requested_at: Date
  reviewed_by: string | null
  reviewed_at: Date | null
  decided_at: Date | null
  published_at: Date | null
}
