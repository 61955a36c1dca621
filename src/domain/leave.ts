/** 请假: at most so many days, and planned at most so many ahead. [P] 网格约定 */
const mostDays = 60
const day = 24 * 3_600_000

/** From when until when, as wished and as can be; none where it would be over before it begins, or is too far or too long. */
export const leaveSpan = (
  { from, until }: { from: number | undefined; until: number },
  now: number,
): { from: number; until: number } | undefined => {
  const begins = Math.max(from ?? now, now)
  if (until <= begins || begins > now + mostDays * day || until > begins + mostDays * day) return undefined
  return { from: begins, until }
}
