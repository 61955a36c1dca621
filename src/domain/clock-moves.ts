import type { ReportEvent } from './report-action'
import type { ReportStatus } from './report-status'

/**
 * 时钟: the promise is the resident's own and knows no holder; each of the others is somebody's, for one part of the way.
 */
export const clockKinds = ['promise', 'accept', 'verify', 'dispatch', 'sign', 'contact', 'handle', 'whistle', 'confirm'] as const
export type ClockKind = (typeof clockKinds)[number]

/** A clock runs, stands (what was left is left again), or goes on unheeded: it keeps its due time, and nobody is warned. */
export type Going = 'runs' | 'stands' | 'unheeded'

/** Which clocks go on in a status, and how: one that runs there begins where it has not; another only goes on so, or ends. */
export const clocksIn: Readonly<Record<ReportStatus, Readonly<Partial<Record<ClockKind, Going>>>>> = {
  submitted: { promise: 'runs', accept: 'runs' },
  verifying: { promise: 'runs', accept: 'stands', verify: 'runs' },
  accepted: { promise: 'runs', dispatch: 'runs' },
  dispatched: { promise: 'runs', sign: 'runs', handle: 'runs' },
  handling: { promise: 'runs', contact: 'runs', handle: 'runs' },
  whistled: { promise: 'runs', contact: 'runs', handle: 'runs', whistle: 'runs' },
  // The promise runs on while the matter goes back; whoever gets it next begins anew.
  returned: { promise: 'runs', dispatch: 'runs' },
  suspended: { promise: 'stands', contact: 'stands', handle: 'stands', whistle: 'stands' },
  done: { promise: 'stands', handle: 'stands', verify: 'runs' },
  confirming: { confirm: 'runs' },
  closed: {},
  notAccepted: {},
  withdrawn: {},
  thanked: {},
  void: {},
  transferredTo12345: { promise: 'stands' },
  transferredToPolice: { promise: 'stands' },
  transferredToPetition: { promise: 'stands' },
  // Its master's clocks count; its own due time is as it was, should it come out again.
  merged: {
    promise: 'unheeded',
    accept: 'unheeded',
    dispatch: 'unheeded',
    sign: 'unheeded',
    contact: 'unheeded',
    handle: 'unheeded',
    whistle: 'unheeded',
  },
}

/** Whoever gets it in these ways gets the whole time, though the status may stay. */
const beginsAnew: { readonly [Taken in ReportEvent]?: readonly ClockKind[] } = {
  passOn: ['accept', 'handle'],
  dispatch: ['sign', 'handle'],
  redispatch: ['accept', 'sign', 'handle'],
  adjudicate: ['sign', 'handle'],
  assign: ['sign'],
  revoke: ['sign'],
}

/** Where a matter stands, as far as its clocks ask. */
export interface ClockStanding {
  readonly status: ReportStatus
  readonly isContacted: boolean
  /** The resident was asked something; until the answer nobody can be blamed for not taking it up. */
  readonly isWaiting?: boolean
}

export type ClockMove = 'begin' | 'end' | 'pause' | 'resume' | 'unheed' | 'heed'

/** What becomes of one clock when a matter comes to stand so; `from` is how it went before, nothing where there is none. */
export const clockMoves = (
  { kind, from }: { readonly kind: ClockKind; readonly from: Going | undefined },
  after: ClockStanding,
  action: ReportEvent,
): readonly ClockMove[] => {
  const to = goingOf(kind, after)
  // A unit is called by name: its clock begins where it is called, not with a status.
  if (from === undefined) return to === 'runs' && kind !== 'whistle' ? ['begin'] : []
  if (to === undefined) return ['end']
  if (to === 'runs' && beginsAnew[action]?.includes(kind)) return ['end', 'begin']
  return turns[from][to]
}

const goingOf = (kind: ClockKind, { status, isContacted, isWaiting = false }: ClockStanding): Going | undefined => {
  if (kind === 'contact' && isContacted) return undefined
  const going = clocksIn[status][kind]
  return kind === 'accept' && isWaiting && going === 'runs' ? 'stands' : going
}

const turns: Readonly<Record<Going, Readonly<Record<Going, readonly ClockMove[]>>>> = {
  runs: { runs: [], stands: ['pause'], unheeded: ['unheed'] },
  stands: { runs: ['resume'], stands: [], unheeded: ['resume', 'unheed'] },
  unheeded: { runs: ['heed'], stands: ['heed', 'pause'], unheeded: [] },
}
