/** What every suite is given: an empty PostgreSQL server that is its own. */
export interface Bench {
  readonly postgres: string
}

/** Ratios of things measured in turn in one run are judged; times are only written down. */
export interface Measured {
  readonly ratios: Readonly<Record<string, number>>
  readonly absolute: Readonly<Record<string, number | string>>
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = sorted.length % 2 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]]
  return (low + high) / 2
}
