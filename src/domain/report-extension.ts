import type { WorkCalendar } from './calendar'
import { type Due, dueAt, type Limit } from './deadline'

/** 延期: half of the time that the category has, or as long again; more is never asked for at once. */
export const extensionShares = ['half', 'whole'] as const
export type ExtensionShare = (typeof extensionShares)[number]

interface Extended {
  readonly dueMs: number
  readonly limit: Limit
  readonly share: ExtensionShare
  readonly calendar: WorkCalendar
}

/** The new due time runs on from the old one, so nothing is won by asking late. */
export const extendedDueAt = ({ dueMs, limit: { kind, amount }, share, calendar }: Extended): Due =>
  dueAt({ startMs: dueMs, limit: { kind, amount: share === 'whole' ? amount : Math.ceil(amount / 2) }, calendar })
