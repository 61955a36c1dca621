/** 交办单, as whoever opens its link reads it. */
export const mandateWords = {
  title: '交办单',
  lead: (unit: string, day: string) => `给${unit}。这个地址只能看这一件事，有效到${day}，请不要外传。`,
  number: (number: string) => `交办单编号 ${number}`,
  place: '地点',
  conditions: '怎样才算办好',
  said: '贵单位已经回复',
  due: '最晚办好',
  nothing: '现在没有要贵单位做的事。',
} as const
