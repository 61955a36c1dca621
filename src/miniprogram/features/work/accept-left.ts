import type { ReportSummary } from '../../../contract/report'
import { type Due, timeWords } from '../../locales/moment'
import { acceptWords } from '../../locales/work'

const minute = 60_000
const soon = 60

/** 待接手: how long is left to take it up, or for how long it has been late; nothing once somebody has. */
export const acceptLeft = ({ status, acceptDue }: Pick<ReportSummary, 'status' | 'acceptDue'>, now: Date): Due | undefined => {
  // An older cloud does not say it.
  if (status !== 'submitted' || !acceptDue) return undefined
  const left = Math.floor((Date.parse(acceptDue) - now.getTime()) / minute)
  if (left < 0) return { words: acceptWords.late(spanWords(-left)), tone: 'danger' }
  if (left <= soon) return { words: acceptWords.left(spanWords(left)), tone: 'warn' }
  return { words: acceptWords.until(timeWords(acceptDue, now)), tone: 'info' }
}

const spanWords = (minutes: number): string => {
  if (minutes < 60) return acceptWords.minutes(Math.max(minutes, 1))
  return minutes < 24 * 60 ? acceptWords.hours(Math.floor(minutes / 60)) : acceptWords.days(Math.floor(minutes / (24 * 60)))
}
