import type { CheckState, JudgeReason } from '../../../domain/content-check'

/** What became of one text, photo or recording; `target` is the event whose words they are, or the attachment. */
export interface ContentCheckTable {
  county: number
  id: string
  report: string
  kind: 'text' | 'media'
  target: string
  author: string
  state: CheckState
  why: JudgeReason | null
  /** WeChat's number for what it saw: 20001 politics, 20002 obscenity, 20003 abuse, 20006 crime … */
  label: number | null
  trace_id: string | null
  created_at: Date
  answered_at: Date | null
  judged_at: Date | null
  judged_by: string | null
  judged_words: string | null
}
