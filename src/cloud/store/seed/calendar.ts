import type { NoticeDay } from '../../../domain/holiday-notice'
import type { Database } from '../database'
import type { CalendarDayTable } from '../tables/calendar'
import calendar from './huainan/calendar.json'

/** The State Council's notices of past years and this one; how far they reach is kept beside them. */
export const seedCalendar = async (db: Database): Promise<void> => {
  const rows = [...daysOf(calendar.holidays, 'holiday'), ...daysOf(calendar.workdays, 'makeup')]
  const lastYear = Math.max(...rows.map(({ day }) => Number(day.slice(0, 4))))
  await db
    .insertInto('calendar_day')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('calendar_known')
    .values({ id: 1, known_until: `${lastYear}-12-31` })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Each day of the source reads 'English name,中文名,days'. */
const daysOf = (days: Record<string, string>, kind: CalendarDayTable['kind']): NoticeDay[] =>
  Object.entries(days).map(([day, words]) => ({ day, kind, name: words.split(',')[1] ?? words }))
