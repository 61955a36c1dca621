import { type WorkTime, workTimeBetween } from './deadline'
import type { Hands } from './report-clocks'
import type { SendBackReason } from './report-reason'

/** 派错了: whoever gave it there answers for the time it cost; to send back what is only unclear is no mistake of theirs. */
const wrongDispatch: Readonly<Partial<Record<SendBackReason, true>>> = {
  notMyGrid: true,
  notGridMatter: true,
  needsDepartment: true,
  wrongPerson: true,
  notOurDuty: true,
  notOurArea: true,
}

export const isWrongDispatch = (reason: string | null | undefined): boolean => reason != null && Object.hasOwn(wrongDispatch, reason)

/** One stretch in somebody's hands. */
export interface Leg {
  readonly hands: Hands
  readonly startMs: number
  readonly endMs: number
  /** Who answers for it, where it is not whoever had it. */
  readonly charged?: Hands | undefined
}

export interface Share {
  readonly hands: Hands
  readonly workMs: number
  /** As much of the time after the due time as was spent in these hands. */
  readonly lateMs: number
}

/** 时间账: how much working time each side answers for, and how much of the delay; the longest first. */
export const sharesOf = (legs: readonly Leg[], { dueMs, time }: { dueMs: number; time: WorkTime }): Share[] => {
  const shares = new Map<string, Share>()
  for (const { hands: held, charged, startMs, endMs } of legs) {
    const hands = charged ?? held
    const key = `${hands.kind} ${hands.id}`
    const known = shares.get(key) ?? { hands, workMs: 0, lateMs: 0 }
    const lateFrom = Math.max(startMs, dueMs)
    shares.set(key, {
      hands,
      workMs: known.workMs + workTimeBetween(startMs, endMs, time),
      lateMs: known.lateMs + (lateFrom < endMs ? workTimeBetween(lateFrom, endMs, time) : 0),
    })
  }
  return [...shares.values()].sort((one, other) => other.workMs - one.workMs)
}
