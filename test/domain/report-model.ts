import { next, openActions } from '../../src/domain/lifecycle'
import { reportLifecycle } from '../../src/domain/report'
import type { ReportAction, Request } from '../../src/domain/report-action'
import type { ReportFacts } from '../../src/domain/report-facts'
import { centerHas, type ReportStatus } from '../../src/domain/report-status'
import { type Actor, isStaff } from '../../src/domain/role'

/** People who act at random, each with the part they have in the matter while their unit has it, or always. */
export const cast = [
  { name: 'resident', actor: 'resident', unit: null },
  { name: 'worker', actor: 'gridWorker', unit: null },
  { name: 'center', actor: 'dispatcher', unit: null },
  { name: 'second center', actor: 'dispatcher', unit: null },
  { name: 'upper', actor: 'supervisor', unit: null },
  { name: 'water', actor: 'officer', unit: 'water' },
  { name: 'roads', actor: 'officer', unit: 'roads' },
  { name: 'power', actor: 'officer', unit: 'power' },
  { name: 'clock', actor: 'timer', unit: null },
] as const satisfies readonly { name: string; actor: Actor; unit: string | null }[]
export type Someone = (typeof cast)[number]

export interface Command {
  readonly by: Someone
  readonly action: ReportAction
  /** The unit that a step names. */
  readonly target: string
}

/** What a matter is, as far as the invariants ask; nothing of it is written but by a step that was granted. */
export interface Matter {
  readonly status: ReportStatus
  readonly previous: ReportStatus | undefined
  readonly holder: string | null
  readonly unit: string | null
  readonly finishedBy: string | null
  readonly returners: readonly string[]
  readonly lastReturner: string | null
  readonly asker: string | null
  readonly facts: ReportFacts
  readonly nudgedAt: number
  readonly trail: readonly (Command & { readonly from: ReportStatus; readonly to: ReportStatus })[]
}

export const filed: Matter = {
  status: 'submitted',
  previous: undefined,
  holder: 'worker',
  unit: null,
  finishedBy: null,
  returners: [],
  lastReturner: null,
  asker: null,
  facts: { reopenCount: 0, isMasterOpen: true },
  nudgedAt: -9,
  trail: [],
}

const askedBy: { readonly [Taken in ReportAction]?: Request } = { askToExtend: 'extend', askToSuspend: 'suspend', askToVoid: 'void' }
const answers: readonly ReportAction[] = ['extend', 'suspend', 'void', 'decline']
const disputes: readonly ReportAction[] = ['dispute', 'disputeAgain', 'callBackDisputed', 'reopen']

/** An officer has a part only while their unit has the matter. */
const hasPart = ({ unit }: Matter, by: Someone) => by.actor !== 'officer' || by.unit === unit

/** What this person may do now, besides what they try. */
export const openTo = (matter: Matter, by: Someone, target: string): ReportAction[] =>
  hasPart(matter, by) ? openActions(reportLifecycle, matter.status, by.actor, factsOf(matter, { by, target })) : []

/** The matter after the command; the same where it was refused. */
export const taken = (matter: Matter, command: Command): Matter => {
  const { by, action } = command
  if (!hasPart(matter, by)) return matter
  const standing = { status: matter.status, ...(matter.previous && { previous: matter.previous }) }
  const led = next(reportLifecycle, standing, action, by.actor, factsOf(matter, command))
  if (!led.ok) return matter
  const to = led.value
  return {
    ...matter,
    ...handsAfter(matter, command, to),
    ...returnsAfter(matter, command, to),
    status: to,
    previous: action === 'merge' ? standsAs(matter.status) : matter.previous,
    finishedBy: action === 'finish' ? by.name : matter.finishedBy,
    nudgedAt: action === 'nudge' ? matter.trail.length : matter.nudgedAt,
    asker: askedBy[action] ? by.name : matter.asker,
    facts: { ...matter.facts, ...countsAfter(matter, command), ...marksAfter(matter, command, to) },
    trail: [...matter.trail, { ...command, from: matter.status, to }],
  }
}

const standsAs = (status: ReportStatus) => (status === 'suspended' ? 'handling' : status)

const handsAfter = ({ holder, unit }: Matter, { by, action, target }: Command, to: ReportStatus) => {
  if (centerHas.includes(to)) return { holder: null, unit: null }
  if (action === 'dispatch' || action === 'adjudicate') return { holder: null, unit: target }
  if (action === 'redispatch') return { holder: 'worker', unit: null }
  return { holder: action === 'accept' ? by.name : holder, unit }
}

const isReturn = ({ by, action }: Command) => (action === 'sendBack' || action === 'contest') && by.unit !== null

const returnsAfter = ({ returners, lastReturner, status }: Matter, command: Command, to: ReportStatus) => {
  const { unit } = command.by
  if (isReturn(command) && unit !== null) return { returners: [...returners, unit], lastReturner: unit }
  return { returners, lastReturner: to === status ? lastReturner : null }
}

const countsAfter = ({ facts }: Matter, command: Command): Partial<ReportFacts> => {
  const { by, action } = command
  const { extendCount = 0, suspendCount = 0, returnCount = 0, reopenCount, reopenedByResident = 0 } = facts
  return {
    extendCount: extendCount + Number(action === 'extend'),
    suspendCount: suspendCount + Number(action === 'suspend'),
    returnCount: action === 'redispatch' ? 0 : returnCount + Number(isReturn(command)),
    reopenCount: reopenCount + Number(disputes.includes(action)),
    reopenedByResident: reopenedByResident + Number(action === 'reopen' && !isStaff(by.actor)),
  }
}

const marksAfter = ({ facts, status }: Matter, { action }: Command, to: ReportStatus): Partial<ReportFacts> => {
  const isOver = to !== status || answers.includes(action)
  return {
    asked: askedBy[action] ?? (isOver ? null : (facts.asked ?? null)),
    isBinding: action === 'adjudicate' || (facts.isBinding === true && action !== 'dispatch'),
    isDanger: facts.isDanger === true || action === 'flagDanger',
    isHidden: facts.isHidden === true || action === 'hide',
    hasObjected: facts.hasObjected === true || action === 'object',
  }
}

/** So many steps in a row by which nobody said how it went. */
export const isSilent = ({ trail }: Matter) =>
  trail.length > 2 && trail.slice(-2).every(({ from, to }) => from === 'confirming' && to === 'confirming')

const factsOf = (matter: Matter, { by, target }: Pick<Command, 'by' | 'target'>): ReportFacts => ({
  ...matter.facts,
  isHeld: matter.holder !== null || matter.unit !== null,
  isWithUnit: matter.unit !== null,
  isHolder: matter.holder === by.name,
  isHandler: matter.finishedBy === by.name,
  isAsker: matter.asker === by.name,
  isTargetBarred: matter.returners.includes(target),
  wasNudgedToday: matter.trail.length - matter.nudgedAt < 5,
  isSilentForLong: isSilent(matter),
  isCallBackDue: matter.status === 'confirming',
  callBackCount: 2,
})
