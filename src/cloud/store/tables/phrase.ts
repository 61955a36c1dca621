import type { PhraseKind } from '../../../domain/phrase'

/** 常用语 that an adviser wrote for themselves. */
export interface AdviserPhraseTable {
  county: number
  id: string
  adviser: string
  kind: PhraseKind
  words: string
  kept_at: Date
}
