import { dayNumberOf, dayOf } from './civil-day'

/** A day as a notice writes it, with the weekday that stands behind it. */
export interface DateToken {
  readonly day: string
  readonly weekday: number | undefined
}

const date = String.raw`(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?(?:[（(]([^）)]*)[）)])?`
const span = new RegExp(`${date}(?:\\s*(?:至|到|—|–|~|－)\\s*${date})?`, 'g')

/** Every day named: single ones, and spans from one to another; a month or year that is not said is that of the day before. */
export const datesIn = (words: string, year: number): DateToken[] => {
  const tokens: DateToken[] = []
  let last = { year, month: 0 }
  for (const [found, ...parts] of words.matchAll(span)) {
    if (!/[日\-/.]/.test(found)) continue
    const from = partsOf(parts.slice(0, 4), last)
    last = from
    tokens.push(tokenOf(from))
    if (parts[6] === undefined) continue
    const to = partsOf(parts.slice(4), last)
    last = to
    tokens.push(...between(tokenOf(from).day, tokenOf(to)))
  }
  return tokens
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly date: number
  readonly said: string | undefined
}

const partsOf = ([year, month, day, said]: readonly (string | undefined)[], last: { year: number; month: number }): Parts => ({
  year: year === undefined ? last.year : Number(year),
  month: month === undefined ? last.month : Number(month),
  date: Number(day),
  said,
})

const weekdays = '一二三四五六日'

const tokenOf = ({ year, month, date, said }: Parts): DateToken => {
  const named = /(?:周|星期)([一二三四五六日天])/.exec(said ?? '')?.[1]?.replace('天', '日')
  return { day: `${year}-${pad(month)}-${pad(date)}`, weekday: named === undefined ? undefined : weekdays.indexOf(named) + 1 }
}

const longestSpan = 31

/** The days after the first, up to the last one with what is said of it. */
const between = (first: string, last: DateToken): DateToken[] => {
  const count = Math.min(dayNumberOf(last.day) - dayNumberOf(first), longestSpan)
  return Array.from({ length: Math.max(count, 0) }, (_, at) => {
    const day = dayOf(dayNumberOf(first) + at + 1)
    return day === last.day ? last : { day, weekday: undefined }
  })
}

const pad = (value: number) => String(value).padStart(2, '0')
