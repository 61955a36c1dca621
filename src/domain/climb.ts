import { type Course, reckon } from './clock-course'
import type { WorkTime } from './deadline'

/** 逐级告知: to the second (B岗), to 网格长 and the community, to the town's duty desk. */
export const rungs = ['second', 'lead', 'town'] as const
export type Rung = (typeof rungs)[number]

/** How far up a matter that nobody takes is told at a moment: at a share of its limit, at the limit, and after as long again. */
export const rungAt = (course: Course, { atMs, secondAt, time }: { atMs: number; secondAt: number; time: WorkTime }): number => {
  const half = reckon(course, secondAt, time)
  const turns = [...course.turns, { turn: 'extend', atMs, by: course.limit } as const]
  const asLongAgain = reckon({ ...course, turns }, secondAt, time)
  return [half.warnMs, half.dueMs, asLongAgain.dueMs].filter((ms) => ms <= atMs).length
}
