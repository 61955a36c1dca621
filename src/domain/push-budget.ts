import { dayNumberAt, momentOf } from './civil-day'
import { flowRules, type PushFlow } from './push-flow'

/** Minutes after midnight; from the evening over to the morning. */
export interface QuietHours {
  readonly from: number
  readonly to: number
}

/** 免打扰: nobody's phone rings between nine in the evening and seven in the morning, but for danger. */
export const nightHours: QuietHours = { from: 21 * 60, to: 7 * 60 }

const minuteMs = 60_000

/** When the quiet that reigns at this moment ends; nothing where it is not quiet. */
export const quietUntil = (at: number, { from, to }: QuietHours): number | undefined => {
  const day = dayNumberAt(at)
  const minutes = (at - momentOf(day, 0)) / minuteMs
  if (from === to) return undefined
  const isQuiet = from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to
  if (!isQuiet) return undefined
  return momentOf(minutes < to ? day : day + 1, to)
}

/** 21:00-07:00 as an operator writes it; nothing where it is no such span. */
export const readQuietHours = (text: string): QuietHours | undefined => {
  const [, ...parts] = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(text) ?? []
  const [fromHour = 99, fromMinute = 99, toHour = 99, toMinute = 99] = parts.map(Number)
  if (fromHour > 23 || toHour > 23 || fromMinute > 59 || toMinute > 59) return undefined
  return { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute }
}

/** Whether one more may ring this person's phone today; danger asks for no leave. */
export const isWithinBudget = (flow: PushFlow, sentToday: number, isUrgent: boolean): boolean =>
  isUrgent || sentToday < flowRules[flow].perDay

/** A platform that took its fill for the day takes more when the next one begins. */
export const nextDay = (at: number): number => momentOf(dayNumberAt(at) + 1, 5)
