/** A stretch of time in whole minutes, its end not part of it: two that touch do not overlap. */
export interface Interval {
  readonly start: number
  readonly end: number
}

/** Whether two stretches share a minute. */
export const doOverlap = (one: Interval, other: Interval): boolean => one.start < other.end && other.start < one.end

/** The same minutes in as few stretches as possible, in order; empty ones vanish. */
export const merged = (intervals: readonly Interval[]): Interval[] => {
  const found: Interval[] = []
  for (const interval of intervals.filter(({ start, end }) => start < end).sort((one, other) => one.start - other.start)) {
    const last = found.at(-1)
    if (!last || last.end < interval.start) found.push(interval)
    else if (last.end < interval.end) found[found.length - 1] = { start: last.start, end: interval.end }
  }
  return found
}

/** What is left of one stretch where none of the others is; they stand in order and do not touch, as `merged` leaves them. */
export const without = ({ start, end }: Interval, others: readonly Interval[]): Interval[] => {
  const left: Interval[] = []
  let from = start
  for (let at = firstEndingAfter(others, start); at < others.length && from < end; at += 1) {
    const other = others[at]
    if (!other || other.start >= end) break
    if (from < other.start) left.push({ start: from, end: other.start })
    from = Math.max(from, other.end)
  }
  return from < end ? [...left, { start: from, end }] : left
}

/** Where, in stretches as `merged` leaves them, the first one ends after this minute. */
export const firstEndingAfter = (intervals: readonly Interval[], minute: number): number => {
  let [low, high] = [0, intervals.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((intervals[middle]?.end ?? 0) > minute) high = middle
    else low = middle + 1
  }
  return low
}
