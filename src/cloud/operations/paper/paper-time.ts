import { dayAt } from '../../../domain/civil-day'

const shanghaiMs = 8 * 3_600_000

/** 2026-11-23 09:05, as clocks in the city show it. */
export const timeOf = (at: string): string => {
  const ms = Date.parse(at)
  return `${dayAt(ms)} ${new Date(ms + shanghaiMs).toISOString().slice(11, 16)}`
}
