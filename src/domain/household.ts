const numerals = '零一二三四五六七八九'

/** 一单元 and 1单元 are the same. */
const inDigits = (number: string): string =>
  number.startsWith('十')
    ? `1${inDigits(number.slice(1)) || '0'}`
    : [...number].map((sign) => (numerals.includes(sign) ? numerals.indexOf(sign) : sign)).join('')

/** 几单元几室: by what one household of a building is told from another, where people say it; nothing where no door is named. */
export const doorOf = (words: string): string | undefined => {
  const plain = words.replace(/\s/g, '')
  const room = /(\d{3,4})(?:室|户|房)/.exec(plain)?.[1] ?? /(?:单元|栋|幢|号楼)(\d{3,4})(?!\d|栋|幢|号|单元)/.exec(plain)?.[1]
  if (room === undefined) return undefined
  const unit = /([\d零一二三四五六七八九十]+)单元/.exec(plain)?.[1]
  return `${unit === undefined ? '' : inDigits(unit)}-${room}`
}
