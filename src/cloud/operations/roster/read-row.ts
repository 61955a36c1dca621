import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { readWrittenDay } from '../../../domain/roster'
import { rosterHeadings as heading, rosterWording as wording } from '../../wording/roster'
import type { RosterRow } from './roster-workbook'

export interface Village {
  readonly code: string
  readonly name: string
}

/** The sentence for whoever imports stands in for a failure here: nobody but that person reads it. */
export type Read<Value> = Outcome<Value, string>

const mostSigns = [
  [heading.name, 20],
  [heading.group, 20],
  [heading.shop, 60],
] as const

/** What is wrong with any row of a roster before its own columns are looked at. */
export const problemOf = ({ cell }: RosterRow, needed: readonly string[]): string | undefined => {
  const empty = needed.find((column) => cell(column) === '')
  if (empty !== undefined) return wording.empty(empty)
  const long = mostSigns.find(([column, most]) => [...cell(column)].length > most)
  return long && wording.tooLong(long[0], long[1])
}

/** A mobile number: to it the role is offered. */
export const readMobile = (text: string): string | undefined => {
  const digits = text
    .normalize('NFKC')
    .replaceAll(/[\s\-+]/g, '')
    .replace(/^86(?=1\d{10}$)/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? digits : undefined
}

export const readVillage = (typed: string, villages: readonly Village[]): Read<Village> => {
  const [village, another] = villages.filter(({ code, name }) => [code, name].includes(typed))
  if (!village) return fail(wording.noVillage(typed))
  return another ? fail(wording.twoVillages(typed)) : succeed(village)
}

/** None where nothing is written. */
export const readUntil = (typed: string, today: string): Read<string | null> => {
  if (typed === '') return succeed(null)
  const day = readWrittenDay(typed)
  if (day === undefined) return fail(wording.badDay)
  return day < today ? fail(wording.dayOver) : succeed(day)
}

/** One of these by its word, or the usual one where nothing is written. */
export const readKind = <Kind extends string>(typed: string, words: Readonly<Record<Kind, string>>, usual: Kind): Read<Kind> => {
  if (typed === '') return succeed(usual)
  const kinds = Object.keys(words) as Kind[]
  const kind = kinds.find((each) => words[each] === typed)
  return kind === undefined
    ? fail(
        wording.noKind(
          typed,
          kinds.map((each) => words[each]),
        ),
      )
    : succeed(kind)
}

export const listed = (typed: string): string[] =>
  typed
    .split(/[、,，;；\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
