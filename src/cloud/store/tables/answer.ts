import type { Generated } from 'kysely'
import type { AnswerState } from '../../../domain/answer'

/** 答案库. */
export interface AnswerTable {
  id: string
  state: AnswerState
  question: string
  answer: string
  /** Where it says so: a law, a notice or an office. */
  source: string
  /** Who sees to it that it still holds. */
  owner: string
  /** How people ask for it. */
  keywords: Generated<string[]>
  valid_until: string
  /** The answer in whose place this one is proposed. */
  replaces: string | null
  /** None of those that came with the program. */
  proposed_by: string | null
  proposed_at: Date
  decided_by: string | null
  decided_at: Date | null
}
