const aDay = 1_440

/** 爽约限制: whoever did not come so often within so many days books only for the same day, or by phone, for so long after the last. */
export const missesAllowed = { count: 3, within: 90 * aDay, limits: 30 * aDay }

/** Until when somebody is limited who did not come to what began at these minutes; nothing where they are not. */
export const limitedUntil = (missedAt: readonly number[], now: number): number | undefined => {
  const missed = [...missedAt].sort((one, other) => one - other)
  const { count, within, limits } = missesAllowed
  const ends = missed.flatMap((at, place) => {
    const first = missed[place - count + 1]
    return first !== undefined && at - first <= within ? [at + limits] : []
  })
  const last = ends.at(-1)
  return last !== undefined && last > now ? last : undefined
}
