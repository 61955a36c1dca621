import type { ClockKind } from './clock-moves'
import type { Hands } from './report-clocks'

/** 预警 when most of the time is used up, 超时 when all of it is. */
export type ClockMark = 'warned' | 'overdue'

/** Whoever is told: those in whose hands it is, the center that looks after it, the resident. */
export type Listener = 'hands' | 'center' | 'resident'

const nobody: readonly Listener[] = []

/** Who is told of which clock; the resident hears only of their own promise, and only where it was broken. */
const listeners: Readonly<Record<ClockKind, Readonly<Record<ClockMark, readonly Listener[]>>>> = {
  promise: { warned: ['hands'], overdue: ['hands', 'center', 'resident'] },
  // What nobody takes up is told step by step, by domain/climb.ts.
  accept: { warned: ['hands'], overdue: ['hands'] },
  verify: { warned: ['hands'], overdue: ['hands', 'center'] },
  dispatch: { warned: ['center'], overdue: ['center'] },
  sign: { warned: ['hands'], overdue: ['hands', 'center'] },
  contact: { warned: ['hands'], overdue: ['hands'] },
  handle: { warned: ['hands'], overdue: ['hands', 'center'] },
  whistle: { warned: ['hands'], overdue: ['hands', 'center'] },
  // 回访: nobody is late where a resident does not answer; the center rings them.
  confirm: { warned: nobody, overdue: ['center'] },
}

export const listenersOf = (kind: ClockKind, mark: ClockMark): readonly Listener[] => listeners[kind][mark]

export type Side = 'gridWorkers' | 'unit' | 'center'

/** Whoever has it now is told of the promise, whose own hands are the resident's; what nobody has is the center's to ask after. */
export const handsToTell = (clock: Hands, matter: Hands | undefined): Side => {
  const hands = clock.kind === 'resident' ? matter : clock
  if (hands?.kind === 'unit') return 'unit'
  return hands?.kind === 'gridWorker' ? 'gridWorkers' : 'center'
}
