import type { Priority } from './report-reason'

/** P0 is for danger alone: numbers never make anything that. */
const mostUrgentByNumber = 1

/** 一栋楼好几户: each time so many more households of one building have the same, the matter is a step more pressing; it never becomes less so. */
export const priorityOf = (priority: Priority, households: number, each: number): Priority => {
  const steps = Math.floor(households / each)
  const raised = Math.max(mostUrgentByNumber, 3 - steps)
  return Math.min(priority, raised) as Priority
}
