import type { SetPattern } from '../../../contract/diary'
import { hoursWords } from '../../locales/diary'

export type OpenRange = SetPattern['pattern']['weekly'][number][number]
type Village = { readonly code: string; readonly name: string }

/** 一段 as it is being written. */
export interface HoursDraft {
  readonly start: string
  readonly end: string
  readonly place: string | undefined
}

const everyHour = 60

/** 8:30, 08：30, 830 and 8点半 are all the same minute; what is none is nothing. */
export const minutesIn = (words: string): number | undefined => {
  const plain = words
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace('点半', ':30')
    .replace(/[点.时]/, ':')
    .replace(/分$/, '')
    .replace(/:$/, ':00')
  const [, hours, minutes] = /^(\d{1,2}):?(\d{2})$/.exec(plain) ?? /^(\d{1,2})()$/.exec(plain) ?? []
  if (hours === undefined) return undefined
  const total = Number(hours) * everyHour + Number(minutes ?? 0)
  return Number(minutes ?? 0) < everyHour && total <= 24 * everyHour ? total : undefined
}

/** 8:30. */
export const clockWords = (minute: number): string => `${Math.floor(minute / everyHour)}:${String(minute % everyHour).padStart(2, '0')}`

export const rangeWords = ({ start, end, place }: OpenRange, villages: readonly Village[]): string => {
  const village = place && (villages.find(({ code }) => code === place)?.name ?? place)
  return [`${clockWords(start)}–${clockWords(end)}`, village].filter(Boolean).join('　')
}

export const toDrafts = (ranges: readonly OpenRange[]): HoursDraft[] =>
  ranges.map(({ start, end, place }) => ({ start: clockWords(start), end: clockWords(end), place }))

type Fault = { readonly at: number; readonly words: string }

/** The hours that were written, or the first that is wrong and why. */
export const rangesIn = (drafts: readonly HoursDraft[]): { ranges: OpenRange[]; fault?: never } | { fault: Fault; ranges?: never } => {
  const ranges: OpenRange[] = []
  for (const [at, { start, end, place }] of drafts.entries()) {
    const [from, until] = [minutesIn(start), minutesIn(end)]
    if (from === undefined || until === undefined) return { fault: { at, words: hoursWords.wrong } }
    if (until <= from) return { fault: { at, words: hoursWords.order } }
    if (from < (ranges.at(-1)?.end ?? 0)) return { fault: { at, words: hoursWords.overlap } }
    ranges.push({ start: from, end: until, ...(place !== undefined && { place }) })
  }
  return { ranges }
}
