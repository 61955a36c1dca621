import { takeArticleNumber } from './article-number'
import type { Law } from './law'

type Entry = { law: Law; names: string[]; title: string; number: number; text: string }
type Stretch = { start: number; end: number }
export type LawIndex = readonly Entry[]
export type LawHit = { law: Law; title: string; number: number; text: string; marks: Stretch[] }

export const mostHits = 20

/** 人民调解法 for 中华人民共和国人民调解法; 民法典, 物权编 and 相邻关系 for 中华人民共和国民法典（物权编·相邻关系）. */
const namesOf = (name: string): string[] => {
  const short = name.replace('中华人民共和国', '')
  return [name, short, ...`${name}（${short}`.split(/[（·）]/)].filter((each) => each !== '')
}

export const indexLaws = (laws: readonly Law[]): LawIndex =>
  laws.flatMap((law) => {
    const names = namesOf(law.name)
    return law.chapters.flatMap(({ title, articles }) => articles.map(({ number, text }) => ({ law, names, title, number, text })))
  })

/** Every word must stand in the article or its chapter's title; a law's own name, and 第几条, narrow the search to it. */
export const searchLaws = (index: LawIndex, query: string): LawHit[] => {
  const { number, rest } = takeArticleNumber(query.normalize('NFKC'))
  const pieces = [...new Set(rest.split(/[\s\p{P}]+/u).filter((piece) => piece !== ''))]
  if (number === undefined && pieces.length === 0) return []
  const lawNames = pieces.filter((piece) => index.some(({ names }) => names.includes(piece)))
  const words = pieces.filter((piece) => !lawNames.includes(piece))
  const found = index.filter(
    (entry) =>
      (number === undefined || entry.number === number) &&
      lawNames.every((name) => entry.names.includes(name)) &&
      words.every((word) => entry.text.includes(word) || entry.title.includes(word)),
  )
  const ordered = words.length === 0 ? found : [...found].sort(byTitleThenLength(words))
  return ordered.slice(0, mostHits).map(({ law, title, number, text }) => ({ law, title, number, text, marks: marksOf(text, words) }))
}

const byTitleThenLength = (words: string[]) => {
  const inTitle = ({ title }: Entry) => words.some((word) => title.includes(word))
  return (one: Entry, other: Entry) => Number(inTitle(other)) - Number(inTitle(one)) || one.text.length - other.text.length
}

/** Where the words stand, from first to last; overlapping ones are joined. */
const marksOf = (text: string, words: string[]): Stretch[] => {
  const marks: Stretch[] = []
  for (const next of words.flatMap((word) => stretchesOf(text, word)).sort((one, other) => one.start - other.start)) {
    const last = marks.at(-1)
    if (last && next.start <= last.end) last.end = Math.max(last.end, next.end)
    else marks.push(next)
  }
  return marks
}

const stretchesOf = (text: string, word: string): Stretch[] => {
  const stretches: Stretch[] = []
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length))
    stretches.push({ start, end: start + word.length })
  return stretches
}
