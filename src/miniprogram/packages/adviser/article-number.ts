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
