import { dayNumberOf, dayOf, weekdayOf } from './civil-day'
import { type DateToken, datesIn } from './holiday-dates'

/** 放假通知: what the State Council gives out for the next year, as days off and days worked for them. */
export interface NoticeDay {
  readonly day: string
  readonly kind: 'holiday' | 'makeup'
  readonly name: string
  /** 补周五的班: the weekday (1 for Monday) that a make-up workday stands for, where the notice names one. */
  readonly follows?: number | null
}

/** What in a notice cannot be right; nothing is put in until none is left. */
export type NoticeProblem =
  | { readonly problem: 'nothingRead' }
  | { readonly problem: 'tooFew'; readonly count: number }
  | { readonly problem: 'noSuchDay' | 'otherYear' | 'twice' | 'workedAnyway'; readonly day: string }
  | { readonly problem: 'otherWeekday'; readonly day: string; readonly said: number; readonly is: number }
  | { readonly problem: 'otherCount'; readonly name: string; readonly said: number; readonly read: number }

export interface ReadNotice {
  readonly days: readonly NoticeDay[]
  readonly problems: readonly NoticeProblem[]
}

/** So many days are off in every year (全国年节及纪念日放假办法, 2024: 13). */
const fewestHolidays = 13

/** Reads the notice as it is published, or one day a line. */
export const readNotice = (text: string, year: number): ReadNotice => {
  const sections = sectionsOf(text).map((section) => readSection(section, year))
  const days = sections.flatMap((section) => section.days)
  const ordered = [...new Map(days.map((each) => [each.day, each])).values()].sort((one, other) => (one.day < other.day ? -1 : 1))
  return { days: ordered, problems: [...sections.flatMap((section) => section.problems), ...problemsOf(days, year)] }
}

/** One holiday with what is said of it; the number before its name begins another. */
interface Section {
  readonly name: string
  readonly words: string
}

const sectionsOf = (text: string): Section[] => {
  const sections: Section[] = []
  for (const line of text.replace(/\r/g, '').split(/\n|(?=[一二三四五六七八九十]{1,2}、[^\d：:]{1,12}[：:])/)) {
    const [, name = '', words = ''] = /^\s*(?:[一二三四五六七八九十]{1,2}、)?\s*([^\d：:。，]{1,12})[：:](.*)$/.exec(line) ?? []
    if (name) sections.push({ name: name.trim(), words })
    else sections.push({ name: '', words: line })
  }
  return sections
}

const readSection = (section: Section, year: number): ReadNotice => {
  const named = sayingsOf(section).flatMap(({ words, ...said }) => datesIn(words, year).map((token) => ({ token, ...said })))
  const days = named.map(({ token: { day }, kind, name, follows }) => ({ day, kind, name, ...(follows && { follows }) }))
  return { days, problems: [...named.flatMap(({ token }) => weekdayProblem(token)), ...countProblem(section, days)] }
}

interface Saying {
  readonly words: string
  readonly kind: NoticeDay['kind']
  readonly name: string
  readonly follows?: number | undefined
}

/** 补10月7日（周三）的班, 按周三上课: whose hours that day has. */
const followed = String.raw`(?:[，,、\s（(]*(?:补|按)[^。；;]*?(?:周|星期)([一二三四五六日天])[^。；;，,]*?(?=[。；;，,]|$))?`
const sentences = new RegExp(`([^。；;]*?)(放假调休|调休放假|放假|上班)${followed}`, 'g')
const weekdayCalled = (name: string | undefined) =>
  name === undefined ? undefined : '一二三四五六日'.indexOf(name.replace('天', '日')) + 1

/** Which dates are said to be off, and which to be worked: one day a line, or in sentences. */
const sayingsOf = ({ name, words }: Section): Saying[] => {
  const [, day = '', verb = '', called = ''] =
    /^\s*(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)[\s,，、\t]+(放假|休|上班|班)[\s,，、\t]*(.*)$/.exec(words) ?? []
  if (day) {
    const [, title = '', weekday] = /^(.*?)(?:[\s,，、]*(?:补|按)(?:周|星期)([一二三四五六日天]).*)?$/.exec(called) ?? []
    return [{ words: day, kind: kindOf(verb), name: title.trim() || name, follows: weekdayCalled(weekday) }]
  }
  return [...words.matchAll(sentences)].map(([, said = '', spoken = '', weekday]) => ({
    words: said,
    kind: kindOf(spoken),
    name,
    follows: spoken.endsWith('班') ? weekdayCalled(weekday) : undefined,
  }))
}

const kindOf = (verb: string): NoticeDay['kind'] => (verb.endsWith('班') ? 'makeup' : 'holiday')

const weekdayProblem = ({ day, weekday }: DateToken): NoticeProblem[] => {
  if (!isDay(day)) return [{ problem: 'noSuchDay', day }]
  const is = weekdayOf(dayNumberOf(day))
  return weekday === undefined || weekday === is ? [] : [{ problem: 'otherWeekday', day, said: weekday, is }]
}

const isDay = (day: string): boolean => dayOf(dayNumberOf(day)) === day

const countProblem = ({ name, words }: Section, days: readonly NoticeDay[]): NoticeProblem[] => {
  const said = Number(/(?:共|放假)(\d{1,2})天/.exec(words)?.[1] ?? Number.NaN)
  const read = days.filter(({ kind }) => kind === 'holiday').length
  return Number.isNaN(said) || said === read ? [] : [{ problem: 'otherCount', name, said, read }]
}

const problemsOf = (days: readonly NoticeDay[], year: number): NoticeProblem[] => {
  if (days.length === 0) return [{ problem: 'nothingRead' }]
  const holidays = new Set(days.filter(({ kind }) => kind === 'holiday').map(({ day }) => day))
  const seen = new Set<string>()
  const each = days.flatMap(({ day, kind }): NoticeProblem[] => {
    const isTwice = seen.has(day)
    seen.add(day)
    if (!isDay(day)) return []
    if (isTwice) return [{ problem: 'twice', day }]
    // New Year's days off may begin in the old year.
    if (day.slice(0, 4) !== String(year) && day.slice(0, 7) !== `${year - 1}-12`) return [{ problem: 'otherYear', day }]
    if (kind === 'makeup' && weekdayOf(dayNumberOf(day)) <= 5) return [{ problem: 'workedAnyway', day }]
    return []
  })
  return holidays.size < fewestHolidays ? [...each, { problem: 'tooFew', count: holidays.size }] : each
}
