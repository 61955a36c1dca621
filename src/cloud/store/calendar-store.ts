import type { WorkCalendar } from '../../domain/calendar'
import type { Database } from './database'
import { keptAMinute } from './kept-a-minute'

/** The work calendar as far as notices have been published. */
export const findCalendar = async (db: Database): Promise<WorkCalendar> => {
  const rows = await db.selectFrom('calendar_day').select(['day', 'kind']).execute()
  const known = await db.selectFrom('calendar_known').select('known_until').executeTakeFirstOrThrow()
  const daysOf = (kind: 'holiday' | 'makeup') => new Set(rows.filter((row) => row.kind === kind).map(({ day }) => day))
  return { holidays: daysOf('holiday'), makeupDays: daysOf('makeup'), knownUntil: known.known_until }
}

export const findKeptCalendar = keptAMinute(findCalendar)
