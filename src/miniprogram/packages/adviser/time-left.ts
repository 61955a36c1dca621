import type { ConsultationSummary } from '../../../contract/consultation'
import { leftWords } from '../../locales/adviser'
import type { Due } from '../../locales/moment'

const aMinute = 60_000
const hour = 60
const day = 24 * hour
const soon = 4 * hour

const spanWords = (minutes: number): string => {
  if (minutes < hour) return leftWords.minutes(minutes)
  if (minutes < 2 * day) return leftWords.hours(Math.floor(minutes / hour), minutes % hour)
  return leftWords.days(Math.floor(minutes / day))
}

/** How long there still is, and how pressing that is; of what is over nothing runs. */
export const timeLeft = ({ clock }: Pick<ConsultationSummary, 'clock'>, now: Date): Due | undefined => {
  if (!clock) return undefined
  const minutes = Math.floor((Date.parse(clock.due) - now.getTime()) / aMinute)
  const words = spanWords(Math.abs(minutes))
  if (clock.waitsFor === 'asker') return { words: leftWords.asker(leftWords.left(words)), tone: 'info' }
  if (clock.waitsFor === 'end') return { words: leftWords.end(leftWords.left(words)), tone: 'info' }
  if (minutes < 0) return { words: leftWords.over(words), tone: 'danger' }
  const left = leftWords.left(words)
  return { words: clock.provisional ? leftWords.provisional(left) : left, tone: minutes <= soon ? 'warn' : 'info' }
}
