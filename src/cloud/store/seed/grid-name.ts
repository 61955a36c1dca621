const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 黎明社区居委会 and 6 make 黎明社区第六网格. */
export const gridName = (community: string, sequence: number): string => `${plainName(community)}第${chineseNumeral(sequence)}网格`

/** What people call the place: without the office at its end. */
const plainName = (community: string): string => {
  const plain = community.replace(/(居民委员会|村民委员会|居委会|村委会|委员会)$/, '')
  return community.endsWith('村委会') && !plain.endsWith('村') ? `${plain}村` : plain
}

/** 1 to 99, as people count. */
export const chineseNumeral = (count: number): string => {
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return `${head}${digits[ones]}`
}
