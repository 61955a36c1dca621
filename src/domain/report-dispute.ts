import { type Due, dueAt, type Limit, type Start } from './deadline'

interface Disputed extends Start {
  /** So little time is left by part of a short limit that nobody could do the work anew. */
  readonly atLeast: Limit
  readonly sharePercent: number
}

/**
 * 没解决 starts a clock of its own: a share of the category's limit, and never less than the least, from the moment of the dispute.
 * Anhui's 12345 rules (皖政办秘〔2021〕109号) have such a matter done anew and give it no time, so both are the city's own to set.
 */
export const disputeDueAt = ({ limit, atLeast, sharePercent, ...start }: Disputed): Due => {
  const share = dueAt({ ...start, limit: shareOf(limit, sharePercent) })
  const least = dueAt({ ...start, limit: atLeast })
  return share.dueMs < least.dueMs ? least : share
}

/** A part is rounded upward: a limit is whole. */
export const shareOf = ({ kind, amount }: Limit, percent: number): Limit => ({ kind, amount: Math.ceil((amount * percent) / 100) })
