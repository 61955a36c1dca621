import type { KnownAnswer } from '../../../contract/answer'
import { leastLikeness, mostAnswers } from '../../../domain/answer'
import { dayAt } from '../../../domain/civil-day'
import type { App } from '../../app'
import { searchAnswers } from '../../store/answer-store'

/** Up to three answers to what somebody is about to ask; what is past its day is not among them. */
export const searchBook = async ({ db, now }: Pick<App, 'db' | 'now'>, { words }: { words: string }): Promise<KnownAnswer[]> => {
  if (words.length < 2) return []
  const rows = await searchAnswers(db, { words, day: dayAt(now().getTime()), least: leastLikeness, limit: mostAnswers })
  return rows.map(({ valid_until, answer, ...row }) => ({ ...row, text: answer, validUntil: valid_until }))
}
