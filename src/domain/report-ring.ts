import { isOpen, type ReportStatus } from './report-status'
import type { Actor } from './role'

/** Where the center has the matter itself, looks after what was done, or calls back. */
const atCenter: readonly ReportStatus[] = ['accepted', 'returned', 'verifying', 'done', 'confirming']

/** Whether an actor may ring the resident while a matter stands so. */
export const mayRing = (actor: Actor, status: ReportStatus): boolean => {
  if (actor === 'gridWorker' || actor === 'officer') return isOpen(status)
  return actor === 'dispatcher' && atCenter.includes(status)
}
