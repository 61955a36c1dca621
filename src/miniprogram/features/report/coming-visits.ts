import type { Visit } from '../../../contract/report'

const days = 7

/** 上午 and 下午 of the days to come. */
export const comingVisits = (now = new Date()): Visit[] =>
  Array.from({ length: days }, (_, at) => dayAfter(now, at + 1)).flatMap((on) => [
    { on, part: 'morning' as const },
    { on, part: 'afternoon' as const },
  ])

const dayAfter = (now: Date, count: number): string => {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + count)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
