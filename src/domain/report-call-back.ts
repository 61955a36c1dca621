import { dayNumberAt, momentOf } from './civil-day'

/** The resident has three whole days to answer; 回访 begins on the day after. */
const confirmDays = 3

/** Whether it is time to ring whoever has not said how it went. */
export const isCallBackDue = (finishedMs: number, atMs: number): boolean => dayNumberAt(atMs) > dayNumberAt(finishedMs) + confirmDays

/** What was finished before this moment is to be called back about. */
export const callBackBefore = (atMs: number): number => momentOf(dayNumberAt(atMs) - confirmDays, 0)
