const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/** 统一社会信用代码, GB 32100: eighteen signs of which the last checks the others. Nothing where it is none. */
export const readCreditCode = (typed: string): string | undefined => {
  const code = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  if (code.length !== 18 || [...code].some((sign) => !signs.includes(sign))) return undefined
  const sum = weights.reduce((total, weight, place) => total + weight * signs.indexOf(code[place] ?? '0'), 0)
  return signs[(31 - (sum % 31)) % 31] === code[17] ? code : undefined
}
