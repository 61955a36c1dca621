import { findPhrase, type Span, tidy } from './everyday-words'

export interface GuessableCategory {
  readonly code: string
  readonly name: string
  /** Plain speech for it, in the notation of `findPhrase`. */
  readonly synonyms: readonly string[]
}

const mostGuesses = 3

/**
 * Codes of the categories that the words speak of, the likeliest first: the longest phrase found wins, then what is said
 * first. A phrase inside a longer one of another category does not count. No guess is an empty list.
 */
export const guessCategories = (words: string, categories: readonly GuessableCategory[]): string[] => {
  const tidied = tidy(words)
  const hits = categories.flatMap((category) => hitsOf(tidied, category))
  const ranked = hits.filter((hit) => !hits.some((other) => isWithin(hit, other))).sort(byRank)
  return [...new Set(ranked.map(({ code }) => code))].slice(0, mostGuesses)
}

interface Hit extends Span {
  readonly code: string
  readonly weight: number
}

const hitsOf = (tidied: string, { code, name, synonyms }: GuessableCategory): Hit[] =>
  [name, ...synonyms].flatMap((synonym) => {
    const phrase = tidy(synonym)
    const span = findPhrase(tidied, phrase)
    return span ? [{ ...span, code, weight: phrase.replaceAll('*', '').length }] : []
  })

const isWithin = (inner: Hit, outer: Hit) =>
  inner.code !== outer.code && inner.weight < outer.weight && outer.start <= inner.start && inner.end <= outer.end

const byRank = (one: Hit, other: Hit) => other.weight - one.weight || one.start - other.start || (one.code < other.code ? -1 : 1)
