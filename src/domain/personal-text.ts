/** Whether the words hold a number that belongs to a person: a phone, an identity card or a bank card. */
export const hasPersonalData = (words: string): boolean => findNumbers(words).length > 0

/** The words with every such number starred but for its first three and last two signs, so that its owner still knows it. */
export const maskPersonalData = (words: string): string => {
  const found = findNumbers(words)
  // What two numbers leave over may read as a third, so the masked words are looked at again.
  return found.length === 0 ? words : maskPersonalData(found.reduce(starOut, words))
}

interface Found {
  readonly start: number
  readonly end: number
}

interface Pattern {
  readonly shape: RegExp
  readonly isReal: (signs: string) => boolean
}

// People part long numbers by single blanks or hyphens.
const part = '[-\\s·—]?'
// A look-ahead finds numbers that overlap, as where a house number stands right before a phone.
const shapeOf = (source: string) => new RegExp(`(?<!\\d)(?=(${source})(?!\\d))`, 'gu')
const always = () => true

const patterns: readonly Pattern[] = [
  { shape: shapeOf(`[1-9](?:${part}\\d){16}${part}[\\dXx]`), isReal: (signs) => isIdentityNumber(signs) },
  ...[16, 17, 18, 19].map((length) => ({
    shape: shapeOf(`\\d(?:${part}\\d){${length - 1}}`),
    isReal: (signs: string) => passesLuhn(signs),
  })),
  { shape: shapeOf(`(?:0|\\+?86${part})?1${part}[3-9](?:${part}\\d){9}`), isReal: always },
  { shape: shapeOf('[(]?0\\d{2,3}[)]?[-\\s—]?[2-8]\\d{6,7}'), isReal: always },
]

const findNumbers = (words: string): Found[] =>
  patterns.flatMap(({ shape, isReal }) =>
    [...asciiDigits(words).matchAll(shape)]
      .map(({ index, 1: text = '' }) => ({ start: index, end: index + text.length, text }))
      .filter(({ text }) => isReal(text.replace(/[^\dXx]/gu, ''))),
  )

const starOut = (words: string, { start, end }: Found) => words.slice(0, start + 3) + '*'.repeat(end - start - 5) + words.slice(end - 2)

// Full-width digits and brackets become plain ones of the same length, so that positions hold.
const asciiDigits = (words: string) => words.replace(/[０-９（）－]/gu, (sign) => sign.normalize('NFKC'))

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** 公民身份号码, GB 11643: the last sign is a check over the seventeen digits before it. */
const isIdentityNumber = (signs: string): boolean => {
  const sum = identityWeights.reduce((total, weight, at) => total + weight * Number(signs[at]), 0)
  return '10X98765432'[sum % 11] === signs.at(-1)?.toUpperCase()
}

/** Bank cards carry Luhn's check, ISO/IEC 7812-1; case and grid numbers of that length mostly do not. */
const passesLuhn = (signs: string): boolean => {
  const digits = [...signs].reverse().map(Number)
  const sum = digits.reduce((total, digit, at) => total + (at % 2 === 0 ? digit : doubled(digit)), 0)
  return sum % 10 === 0
}

const doubled = (digit: number) => (digit * 2 > 9 ? digit * 2 - 9 : digit * 2)
