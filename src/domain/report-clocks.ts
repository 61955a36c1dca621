import { type Course, type Reckoned, reckon, type Turn } from './clock-course'
import { type ClockKind, type ClockMove, type ClockStanding, clockKinds, clockMoves, type Going } from './clock-moves'
import type { Limit, WorkTime } from './deadline'
import type { ReportEvent } from './report-action'

/** Whose a clock is; the resident's own promise is nobody's. */
export interface Hands {
  readonly kind: 'gridWorker' | 'center' | 'unit' | 'resident'
  /** An account, or an organization's id; none where the center or whoever works the grid has it. */
  readonly id: string | null
}

/** One leg of a clock. */
export interface Clock extends Reckoned {
  readonly id: string
  readonly kind: ClockKind
  readonly going: Going | 'ended'
  readonly hands: Hands
  readonly course: Course
  readonly endedMs: number | undefined
  /** When whoever has it was warned, and told that it is late: once of each due time that was promised. */
  readonly warnedMs: number | undefined
  readonly overdueMs: number | undefined
}

/** By what rules a clock is computed: those of the moment at which it began. */
export interface ClockRules {
  readonly warnAt: number
  readonly time: WorkTime
}

interface Given {
  readonly limit: Limit
  readonly atLeast?: Limit | undefined
}

export interface ClockStep {
  readonly open: readonly Clock[]
  readonly after: ClockStanding
  readonly action: ReportEvent
  readonly atMs: number
  readonly hands: Hands
  readonly limitOf: (kind: ClockKind) => Given
  readonly rulesAt: (ms: number) => ClockRules
  readonly newId: () => string
  /** 延期: what is given besides. */
  readonly extension?: Limit | undefined
  /** 吹哨: the units called, and the one that has answered. */
  readonly called?: readonly string[] | undefined
  readonly answered?: string | undefined
  /** 更正: what was promised is promised anew as another kind of matter, from the same beginning. */
  readonly isRecast?: boolean | undefined
}

/** The clocks that one step touches, as they are after it. */
export const steppedClocks = (step: ClockStep): Clock[] => {
  const moved = step.open.flatMap((clock) => movedClock(clock, step))
  const openKinds = new Set(step.open.map(({ kind }) => kind))
  const begun = clockKinds
    .filter((kind) => !openKinds.has(kind))
    .filter((kind) => clockMoves({ kind, from: undefined }, step.after, step.action).includes('begin'))
    .map((kind) => begin(kind, step))
  const called = (step.called ?? []).map((id) => ({ ...begin('whistle', step), hands: { kind: 'unit' as const, id } }))
  return [...moved, ...begun, ...called]
}

const movedClock = (clock: Clock, step: ClockStep): Clock[] => {
  if (clock.going === 'ended') return []
  if (clock.kind === 'whistle' && step.answered === clock.hands.id) return [end(clock, step.atMs)]
  const moves = clockMoves({ kind: clock.kind, from: clock.going }, step.after, step.action)
  const [taken, ...anew] = moves.reduce<Clock[]>(
    ([now = clock, ...more], move) => (move === 'begin' ? [now, ...more, begin(clock.kind, step)] : [applied(now, move, step), ...more]),
    [clock],
  )
  const recast = taken && step.isRecast && taken.kind === 'promise' && taken.going !== 'ended' ? recastAs(taken, step) : taken
  const last = recast && step.extension && isExtended(recast) ? extended(recast, step.extension, step) : recast
  return last === clock || !last ? anew : [last, ...anew]
}

/** What is given besides is given to the resident's promise and to whoever works on it. */
const isExtended = ({ kind, going }: Clock): boolean => (kind === 'promise' || kind === 'handle') && going !== 'ended'

const begin = (kind: ClockKind, { atMs, hands, limitOf, rulesAt, newId }: ClockStep): Clock => {
  const course: Course = { startMs: atMs, ...limitOf(kind), turns: [] }
  return {
    id: newId(),
    kind,
    going: 'runs',
    hands: handsOf[kind] ?? hands,
    course,
    endedMs: undefined,
    warnedMs: undefined,
    overdueMs: undefined,
    ...reckonedBy(course, rulesAt),
  }
}

/** Some clocks are always the same side's. */
const handsOf: { readonly [Kind in ClockKind]?: Hands } = {
  promise: { kind: 'resident', id: null },
  dispatch: { kind: 'center', id: null },
  confirm: { kind: 'resident', id: null },
}

const end = (clock: Clock, atMs: number): Clock => ({ ...clock, going: 'ended', endedMs: atMs })

type Apply = (clock: Clock, step: Pick<ClockStep, 'atMs' | 'rulesAt'>) => Clock

const turned = (clock: Clock, turn: Turn, rulesAt: ClockStep['rulesAt']): Clock => {
  const course = { ...clock.course, turns: [...clock.course.turns, turn] }
  return { ...clock, course, ...reckonedBy(course, rulesAt) }
}

const byMove: Readonly<Record<Exclude<ClockMove, 'begin'>, Apply>> = {
  end: (clock, { atMs }) => end(clock, atMs),
  pause: (clock, { atMs, rulesAt }) => ({ ...turned(clock, { turn: 'pause', atMs }, rulesAt), going: 'stands' }),
  resume: (clock, { atMs, rulesAt }) => ({ ...turned(clock, { turn: 'resume', atMs }, rulesAt), going: 'runs' }),
  unheed: (clock) => ({ ...clock, going: 'unheeded' }),
  heed: (clock) => ({ ...clock, going: 'runs' }),
}

const applied = (clock: Clock, move: Exclude<ClockMove, 'begin'>, step: ClockStep): Clock => byMove[move](clock, step)

const extended = (clock: Clock, by: Limit, { atMs, rulesAt }: ClockStep): Clock => ({
  ...turned(clock, { turn: 'extend', atMs, by }, rulesAt),
  warnedMs: undefined,
  overdueMs: undefined,
})

/** With what it stood for and was extended by as it was; whoever was warned of another day is warned of this one. */
const recastAs = (clock: Clock, { limitOf, rulesAt }: ClockStep): Clock => {
  const { knownDueMs: _before, atLeast: _least, ...kept } = clock.course
  const course: Course = { ...kept, ...limitOf(clock.kind) }
  return { ...clock, course, ...reckonedBy(course, rulesAt), warnedMs: undefined, overdueMs: undefined }
}

const reckonedBy = (course: Course, rulesAt: ClockStep['rulesAt']): Reckoned => {
  const { warnAt, time } = rulesAt(course.startMs)
  return reckon(course, warnAt, time)
}

/** The same clock by a calendar that has grown; a due time that moves is told anew only where nobody was told yet. */
export const reckonedAnew = (clock: Clock, rulesAt: ClockStep['rulesAt']): Clock => ({ ...clock, ...reckonedBy(clock.course, rulesAt) })
