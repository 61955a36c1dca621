import { type Due, dueAt, type Limit, type Start } from './deadline'

/** So little time is left by half of a short limit that nobody could do the work anew. */
const atLeast: Limit = { kind: 'workdays', amount: 1 }

/**
 * 没解决 starts a clock of its own: half of the category's limit, at least one workday, from the moment of the dispute. Anhui's
 * 12345 rules (皖政办秘〔2021〕109号) have such a matter done anew and give it no time, so this is the city's own default.
 */
export const disputeDueAt = (start: Start): Due => {
  const half = dueAt({ ...start, limit: halfOf(start.limit) })
  const least = dueAt({ ...start, limit: atLeast })
  return half.dueMs < least.dueMs ? least : half
}

/** An odd number is halved upward: a limit is whole. */
const halfOf = ({ kind, amount }: Limit): Limit => ({ kind, amount: Math.ceil(amount / 2) })
