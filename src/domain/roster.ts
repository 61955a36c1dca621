import type { DutyRule } from './duty-day'

/** 名册: of 法律明白人 and 法治带头人, or of village advisers. */
export const rosterKinds = ['guides', 'advisers'] as const
export type RosterKind = (typeof rosterKinds)[number]

/** 每村至少三名法律明白人. */
export const leastGuides = 3

/** What a row of a roster is, beside who is listed already. */
export const rosterOutcomes = ['new', 'changed', 'same', 'refused'] as const

/** A day as people write it: 2027-12-31, 2027/12/31, 2027.12.31 or 2027年12月31日. */
export const readWrittenDay = (text: string): string | undefined => {
  const [, year = '', month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ?? []
  if (year === '') return undefined
  const [monthNumber, dateNumber] = [Number(month), Number(date)]
  if (monthNumber < 1 || monthNumber > 12 || dateNumber < 1 || dateNumber > daysIn(Number(year), monthNumber)) return undefined
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const numerals = '一二三四五六日'
const numeralOf = (text: string): number => (/\d/.test(text) ? Number(text) : numerals.indexOf(text.replace('天', '日')) + 1)

/** 驻村日 as people write it: 每月15日, or 每月第二个周三. */
export const readDuty = (text: string): DutyRule | undefined => {
  const plain = text.replaceAll(/\s/g, '')
  const [, date] = /^每月(\d{1,2})[日号]$/.exec(plain) ?? []
  if (date !== undefined) return Number(date) >= 1 && Number(date) <= 31 ? { by: 'date', date: Number(date) } : undefined
  const [, nth, weekday] = /^每月第([1-5一二三四五])个?(?:周|星期|礼拜)([1-7一二三四五六日天])$/.exec(plain) ?? []
  return nth !== undefined && weekday !== undefined ? { by: 'weekday', nth: numeralOf(nth), weekday: numeralOf(weekday) } : undefined
}
