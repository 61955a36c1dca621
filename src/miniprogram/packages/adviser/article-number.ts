const digits = '零一二三四五六七八九'
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** 一千零七十九 or 1079, as the number it says. */
const numberOf = (words: string): number => {
  if (/^\d+$/.test(words)) return Number(words)
  let total = 0
  let digit = 0
  for (const sign of words) {
    const unit = units[sign]
    if (unit === undefined) digit = digits.indexOf(sign)
    else {
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total + digit
}

const pattern = /第?([零一二三四五六七八九十百千]+|\d+)条/

/** The article (第几条) a query asks for, and what is left of the query. */
export const takeArticleNumber = (query: string): { number?: number; rest: string } => {
  const found = pattern.exec(query)
  if (!found?.[1]) return { rest: query }
  return { number: numberOf(found[1]), rest: query.replace(found[0], ' ') }
}

/** 第一千零七十九条, as a statute itself counts. */
export const articleWords = (number: number): string => `第${chineseOf(number)}条`

const places = ['', '十', '百', '千']

const chineseOf = (number: number): string => {
  const written = [...String(number)].map((digit, at, all) => {
    const place = places[all.length - 1 - at] ?? ''
    return digit === '0' ? '零' : `${digits[Number(digit)]}${place}`
  })
  const joined = written.join('').replace(/零+/g, '零').replace(/零$/, '')
  return joined.startsWith('一十') ? joined.slice(1) : joined
}
