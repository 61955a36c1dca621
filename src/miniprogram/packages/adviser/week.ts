import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const chinaMinutes = 8 * 60

/** By Huainan's clock wherever the phone is. */
const inChina = (moment: string | Date) => dayjs(moment).utcOffset(chinaMinutes)

export interface Week {
  readonly from: string
  readonly until: string
  /** Monday to Sunday, as 'YYYY-MM-DD'. */
  readonly days: readonly string[]
}

/** So many weeks from this one. */
export const weekOf = (weeksOn: number, now: Date): Week => {
  const today = inChina(now).startOf('day')
  const monday = today.subtract((today.day() + 6) % 7, 'day').add(weeksOn * 7, 'day')
  const days = Array.from({ length: 7 }, (_, on) => monday.add(on, 'day').format('YYYY-MM-DD'))
  return { from: monday.toISOString(), until: monday.add(7, 'day').toISOString(), days }
}

/** '09:30'. */
export const clockOf = (iso: string): string => inChina(iso).format('HH:mm')
/** The day on which it falls, as 'YYYY-MM-DD'. */
export const dayOf = (iso: string | Date): string => inChina(iso).format('YYYY-MM-DD')
/** The day's first moment. */
export const momentOf = (day: string): string => `${day}T00:00:00+08:00`
/** 11月25日. */
export const dateOf = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
