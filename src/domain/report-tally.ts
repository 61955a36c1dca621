import type { ReportEvent } from './report-action'
import type { ProcessRating, ReportResult } from './report-reason'
import { isOpen, type ReportStatus } from './report-status'
import type { UnitPart } from './unit'

/** What is counted of matters; every one counts on the day it was filed, as it stands now. */
export const counterNames = [
  'received',
  'open',
  'closed',
  'elsewhere',
  'openLate',
  'timed',
  'onTime',
  'exempted',
  'contactDue',
  'contactInTime',
  'asked',
  'answered',
  'solved',
  'rated',
  'satisfied',
  'given',
  'returned',
  'finished',
  'reopened',
  'whistled',
  'called',
  'reportedIn',
] as const
export type CounterName = (typeof counterNames)[number]
export type Counts = Readonly<Record<CounterName, number>>
type SomeCounts = Readonly<Partial<Counts>>

export const noCounts: Counts = Object.fromEntries(counterNames.map((name) => [name, 0])) as Counts

export const addCounts = (one: SomeCounts, other: SomeCounts): Counts =>
  Object.fromEntries(counterNames.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)])) as Counts

/** A first contact or an answered call, with the time there was for it. */
interface Deadline {
  readonly dueMs: number
  /** When it was done. */
  readonly doneMs: number | undefined
  /** When it was no longer asked for. */
  readonly endedMs: number | undefined
  readonly isPaused: boolean
}

/** What of a matter is counted. */
export interface TallyFacts {
  readonly status: ReportStatus
  readonly dueMs: number
  /** When the work was said to be done the last time. */
  readonly finishedMs: number | undefined
  readonly isExempted: boolean
  /** 巡查发现: there is nobody to ask how it went. */
  readonly isOwnFind?: boolean
  readonly result: ReportResult | null
  readonly process: ProcessRating | null
  readonly reopenCount: number
  readonly took: readonly ReportEvent[]
  readonly contacts: readonly Deadline[]
  readonly calls: readonly (Deadline & { readonly unit: string | null })[]
  /** 承办单位 that has it or closed it. */
  readonly unit: string | null
  readonly parts: readonly { readonly unit: string; readonly part: UnitPart; readonly wasReturned: boolean }[]
}

export interface Tally {
  /** For its grid, community, town and county. */
  readonly here: SomeCounts
  readonly units: ReadonlyMap<string, SomeCounts>
  /** When it counts otherwise though nobody touches it. */
  readonly nextMs: number | undefined
}

/** One matter in numbers; one that never was a matter is none. */
export const tallyOf = (facts: TallyFacts, nowMs: number): Tally => {
  const { status, calls, unit, parts } = facts
  // 作废 was never one, and 表扬 asks for nothing.
  if (status === 'void' || status === 'thanked') return { here: {}, units: new Map(), nextMs: undefined }
  // 不予受理、转办、并单、撤回: whatever was done until then was not for us to finish.
  if (status !== 'closed' && !isOpen(status)) return { here: { received: 1, elsewhere: 1 }, units: new Map(), nextMs: undefined }
  const shared = { ...standing(facts, nowMs), ...timing(facts, nowMs), ...contacting(facts, nowMs), ...answering(facts), ...redoing(facts) }
  const here = { ...shared, ...givingOf(facts), ...callingOf(calls, nowMs) }
  const named = new Set([unit, ...calls.map((call) => call.unit), ...parts.map((part) => part.unit)].filter((id) => id !== null))
  const units = [...named].map((id) => {
    const lead = parts.find((part) => part.unit === id && part.part === 'lead')
    const own = lead ? { given: 1, returned: Number(lead.wasReturned) } : {}
    const called = calls.filter((call) => call.unit === id)
    return [id, { ...(unit === id && shared), ...own, ...callingOf(called, nowMs) }] as const
  })
  return { here, units: new Map(units), nextMs: nextOf(facts, nowMs) }
}

const standing = ({ status }: TallyFacts, _nowMs: number): SomeCounts =>
  status === 'closed' ? { received: 1, closed: 1 } : { received: 1, open: 1 }

/** The promise does not run while something stands in the way, nor once the work is said to be done. */
const isRunning = (status: ReportStatus): boolean => isOpen(status) && !['suspended', 'done', 'confirming'].includes(status)

const isLate = ({ status, dueMs, finishedMs }: TallyFacts, nowMs: number): boolean => {
  if (isRunning(status)) return nowMs > dueMs
  return status !== 'suspended' && (finishedMs ?? dueMs) > dueMs
}

const timing = (facts: TallyFacts, nowMs: number): SomeCounts => {
  const late = isLate(facts, nowMs)
  if (facts.status !== 'closed') return late ? { openLate: 1, timed: 1 } : {}
  return facts.isExempted ? { exempted: 1 } : { timed: 1, onTime: Number(!late) }
}

const isDueBy = ({ dueMs, doneMs, endedMs, isPaused }: Deadline, nowMs: number): boolean =>
  doneMs !== undefined || (!isPaused && dueMs < Math.min(nowMs, endedMs ?? nowMs))
const isInTime = ({ dueMs, doneMs }: Deadline): boolean => doneMs !== undefined && doneMs <= dueMs

const dueAndInTime = (deadlines: readonly Deadline[], nowMs: number) => ({
  due: deadlines.filter((each) => isDueBy(each, nowMs)).length,
  inTime: deadlines.filter(isInTime).length,
})

const contacting = ({ contacts }: TallyFacts, nowMs: number): SomeCounts => {
  const { due, inTime } = dueAndInTime(contacts, nowMs)
  return { contactDue: due, contactInTime: inTime }
}

const callingOf = (calls: readonly Deadline[], nowMs: number): SomeCounts => {
  const { due, inTime } = dueAndInTime(calls, nowMs)
  return { called: due, reportedIn: inTime }
}

/** 满意 and 基本满意; silence is neither, and lowers the coverage alone. */
const answering = ({ status, result, process, isOwnFind = false }: TallyFacts): SomeCounts => {
  if (isOwnFind) return {}
  if (status !== 'closed' && status !== 'confirming') return {}
  return {
    asked: 1,
    answered: Number(result !== null),
    solved: Number(result === 'solved'),
    rated: Number(process !== null),
    satisfied: Number(process === 'good' || process === 'fair'),
  }
}

const redoing = ({ status, finishedMs, reopenCount }: TallyFacts): SomeCounts => ({
  finished: Number(reopenCount > 0 || finishedMs !== undefined || status === 'closed'),
  reopened: Number(reopenCount > 0),
})

const returns: readonly ReportEvent[] = ['sendBack', 'contest']
const gives: readonly ReportEvent[] = ['accept', 'dispatch', 'redispatch', 'adjudicate', 'sign', 'finish', 'blowWhistle', ...returns]

const givingOf = ({ took }: TallyFacts): SomeCounts => ({
  given: Number(took.some((action) => gives.includes(action))),
  returned: Number(took.some((action) => returns.includes(action))),
  whistled: Number(took.includes('blowWhistle')),
})

const nextOf = ({ status, dueMs, contacts, calls }: TallyFacts, nowMs: number): number | undefined => {
  const waiting = [...contacts, ...calls].filter(
    ({ doneMs, endedMs, isPaused }) => !isPaused && doneMs === undefined && endedMs === undefined,
  )
  const moments = [...(isRunning(status) ? [dueMs] : []), ...waiting.map((each) => each.dueMs)].filter((ms) => ms >= nowMs)
  return moments.length ? Math.min(...moments) + 1 : undefined
}
