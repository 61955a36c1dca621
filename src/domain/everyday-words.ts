/** Where something was found, as positions in the tidied words. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words without what people and phones put between them: blanks, invisible signs, full-width letters, capitals. */
export const tidy = (words: string): string =>
  words
    .replace(/[\s\p{C}]+/gu, '')
    .normalize('NFKC')
    .toLowerCase()

/**
 * Finds a phrase as people say it. `a*b` is found in either order with up to six other signs between the parts
 * (路灯*不亮 finds 路灯好几天都不亮); a plain phrase of four or more signs may be parted once by up to two (下水道堵 finds
 * 下水道又堵了); a shorter one must stand as it is.
 */
export const findPhrase = (tidied: string, phrase: string): Span | undefined => {
  const parts = phrase.split('*').filter((part) => part !== '')
  if (parts.length > 1) return findChain(tidied, parts, 6) ?? findChain(tidied, [...parts].reverse(), 6)
  const whole = findChain(tidied, parts, 0)
  if (whole || parts[0] === undefined || parts[0].length < 4) return whole
  return findParted(tidied, parts[0])
}

const findParted = (tidied: string, phrase: string): Span | undefined => {
  for (let cut = 1; cut < phrase.length; cut += 1) {
    const span = findChain(tidied, [phrase.slice(0, cut), phrase.slice(cut)], 2)
    if (span) return span
  }
  return undefined
}

/** The first place where the parts stand in this order, each at most `gap` signs behind the one before. */
const findChain = (tidied: string, [first, ...rest]: readonly string[], gap: number): Span | undefined => {
  if (first === undefined) return undefined
  for (let start = tidied.indexOf(first); start >= 0; start = tidied.indexOf(first, start + 1)) {
    const end = endOfChain(tidied, start + first.length, rest, gap)
    if (end !== undefined) return { start, end }
  }
  return undefined
}

const endOfChain = (tidied: string, from: number, [part, ...rest]: readonly string[], gap: number): number | undefined => {
  if (part === undefined) return from
  for (let at = from; at <= from + gap; at += 1) {
    const end = tidied.startsWith(part, at) ? endOfChain(tidied, at + part.length, rest, gap) : undefined
    if (end !== undefined) return end
  }
  return undefined
}
