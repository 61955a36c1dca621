import { instantOf, localDayAt, type Zone } from './zone'

const eveningBefore = 18 * 60
const shortlyBefore = 120

/** 提醒: at six in the evening before, and two hours before. */
export const remindersAt = (zone: Zone, start: number) =>
  [
    { kind: 'day', minute: instantOf(zone, localDayAt(zone, start) - 1, eveningBefore) },
    { kind: 'hours', minute: start - shortlyBefore },
  ] as const
