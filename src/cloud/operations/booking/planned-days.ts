import type { PlannedDay } from '../../../contract/diary'
import { isProvisional } from '../../../domain/calendar'
import { type DayNumber, dayOf } from '../../../domain/civil-day'
import { type BookingCalendar, type DayPattern, openRanges } from '../../../domain/day-pattern'
import { dayPatternOf, emptyPattern } from '../../../domain/kept-pattern'
import { localDayAt } from '../../../domain/zone'
import { findKeptCalendar } from '../../store/calendar-store'
import type { Database } from '../../store/database'
import { type AdviserKey, listDiaries } from '../../store/diary-store'
import { keptZone } from './kept-zone'
import { minuteOf } from './moments'

/** Each day between two moments as whoever books finds it, but for leave and what is booked. */
export const plannedDays = async (
  db: Database,
  { county, adviser }: AdviserKey,
  { from, until, at }: { from: Date; until: Date; at: Date },
): Promise<PlannedDay[]> => {
  const [start, end] = [minuteOf(from), minuteOf(until)]
  const calendar = await findKeptCalendar(db, at)
  const [diary] = await listDiaries(db, county, [adviser], { start, end })
  if (!diary) return []
  const zone = keptZone(diary.time_zone, start)
  const [own, office] = [diary.own_days, diary.office_days]
  const pattern = dayPatternOf(diary.pattern ?? emptyPattern, { own, office })
  const [first, last] = [localDayAt(zone, start), localDayAt(zone, end - 1)]
  return Array.from({ length: last - first + 1 }, (_, on) => planned(pattern, calendar, first + on))
}

const planned = (pattern: DayPattern, calendar: BookingCalendar, day: DayNumber): PlannedDay => {
  const date = dayOf(day)
  return {
    day: date,
    ranges: openRanges(pattern, calendar, day).map(({ start, end, place }) => ({ start, end, ...(place !== undefined && { place }) })),
    kind: kindOf(calendar, date),
    provisional: isProvisional(calendar, date),
    by: byOf(pattern, day),
  }
}

const kindOf = ({ makeupDays, holidays }: BookingCalendar, date: string): PlannedDay['kind'] => {
  if (makeupDays.has(date)) return 'makeup'
  return holidays.has(date) ? 'off' : 'usual'
}

const byOf = ({ overrides, officeDays }: DayPattern, day: DayNumber): PlannedDay['by'] => {
  if (overrides?.has(day)) return 'own'
  return officeDays?.has(day) ? 'office' : 'week'
}
