import { startOfDay } from '../../../../locales/moment'

const hourMs = 3_600_000
const begins = 18
const ends = 8

const hourOf = (daysOn: number, hour: number, now: Date) => new Date(Date.parse(startOfDay(daysOn, now)) + hour * hourMs)

/** From six in the evening to eight in the morning; of a night that has begun, from now on. */
export const tonight = (now: Date): { from: string | undefined; until: string } => {
  const morning = hourOf(0, ends, now)
  if (now < morning) return { from: undefined, until: morning.toISOString() }
  const evening = hourOf(0, begins, now)
  return { from: now < evening ? evening.toISOString() : undefined, until: hourOf(1, ends, now).toISOString() }
}
