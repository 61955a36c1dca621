import type { ReportKind } from './report-kind'

/** Somebody of ours has it, and a clock runs or is paused on purpose. */
export const openStatuses = [
  'submitted',
  'verifying',
  'accepted',
  'dispatched',
  'handling',
  'whistled',
  'returned',
  'suspended',
  'done',
  'confirming',
] as const

/** Settled elsewhere: in another system under its own number, or with the matter that it repeats. */
const movedStatuses = ['transferredTo12345', 'transferredToPolice', 'transferredToPetition', 'merged'] as const

/** 表扬 is brought to whom it praises and has nothing to be dealt with, so it never opens. */
export const closedStatuses = ['closed', 'notAccepted', 'withdrawn', 'void', 'thanked', ...movedStatuses] as const

export const reportStatuses = [...openStatuses, ...closedStatuses] as const
export type ReportStatus = (typeof reportStatuses)[number]

export const isOpen = (status: ReportStatus): boolean => (openStatuses as readonly ReportStatus[]).includes(status)

/** In these the center itself has the matter; whoever had it before has it no longer. */
export const centerHas: readonly ReportStatus[] = ['accepted', 'returned']

/** A report whose grid is not known yet has no grid worker who could take it, so the center deals it out first. */
export const firstStatus = (grid: string | null, kind: ReportKind = 'help'): ReportStatus => {
  if (kind === 'praise') return 'thanked'
  return grid === null ? 'returned' : 'submitted'
}
