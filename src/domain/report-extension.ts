import { type Due, dueAt, type Limit, type WorkTime } from './deadline'

/** 延期: half of what the category may be given besides, or all of it; more is never asked for at once. */
export const extensionShares = ['half', 'whole'] as const
export type ExtensionShare = (typeof extensionShares)[number]

interface Extended extends WorkTime {
  readonly dueMs: number
  readonly limit: Limit
  readonly share: ExtensionShare
  /** How much of its own limit a matter may be given besides, in percent. */
  readonly mostPercent?: number
}

const partOf: Readonly<Record<ExtensionShare, number>> = { half: 2, whole: 1 }

/** What an extension adds; an odd number is halved upward, for a limit is whole. */
export const extensionOf = ({
  limit: { kind, amount },
  share,
  mostPercent = 100,
}: Pick<Extended, 'limit' | 'share' | 'mostPercent'>): Limit => ({
  kind,
  amount: Math.ceil((amount * mostPercent) / 100 / partOf[share]),
})

/** The new due time runs on from the old one, so nothing is won by asking late. */
export const extendedDueAt = ({ dueMs, limit, share, mostPercent, ...time }: Extended): Due =>
  dueAt({ startMs: dueMs, limit: extensionOf({ limit, share, ...(mostPercent !== undefined && { mostPercent }) }), ...time })
