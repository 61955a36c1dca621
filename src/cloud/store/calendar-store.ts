import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { BookingCalendar } from '../../domain/day-pattern'
import type { NoticeDay } from '../../domain/holiday-notice'
import type { Database } from './database'
import { keptAMinute } from './kept-a-minute'

export interface KeptCalendar extends BookingCalendar {
  readonly edition: number
}

/** The work calendar as far as notices have been published. */
export const findCalendar = async (db: Database): Promise<KeptCalendar> => {
  const rows = await db.selectFrom('calendar_day').select(['day', 'kind', 'follows']).execute()
  const known = await db.selectFrom('calendar_known').select(['known_until', 'edition']).executeTakeFirstOrThrow()
  return { ...calendarOf(rows, known.known_until), edition: known.edition }
}

export const findKeptCalendar = keptAMinute(findCalendar)

export const calendarOf = (days: readonly Pick<NoticeDay, 'day' | 'kind' | 'follows'>[], knownUntil: string): BookingCalendar => {
  const daysOf = (kind: 'holiday' | 'makeup') => new Set(days.filter((row) => row.kind === kind).map(({ day }) => day))
  const makeupWeekdays = new Map(days.flatMap(({ day, follows }) => (follows ? [[day, follows] as const] : [])))
  return { holidays: daysOf('holiday'), makeupDays: daysOf('makeup'), makeupWeekdays, knownUntil }
}

/** Every day that a notice speaks of, and how far the notices reach; locked where it is about to be changed. */
export const findNoticeDays = (db: Database) =>
  db.selectFrom('calendar_day').select(['day', 'kind', 'name', 'follows']).orderBy('day').execute()

export const lockKnown = (trx: Database) =>
  trx.selectFrom('calendar_known').select(['known_until', 'edition']).forUpdate().executeTakeFirstOrThrow()

/** The last editions, with the sealed names of who put them in. */
export const listNotices = (db: Database) =>
  db
    .selectFrom('calendar_notice')
    .leftJoin('account', (join) => join.on('account.county', '=', cityCounty).onRef('account.id', '=', 'calendar_notice.set_by'))
    .select(['edition', 'year', 'days', 'set_at', 'account.name as set_by_name'])
    .orderBy('edition', 'desc')
    .limit(20)
    .execute()

interface NewNotice {
  readonly edition: number
  readonly year: number
  readonly days: readonly NoticeDay[]
  readonly gone: readonly string[]
  readonly knownUntil: string
  readonly changedFrom: string
  readonly by: string
  readonly at: Date
}

/** Puts a year's days in the place of those that were there. */
export const insertNotice = async (trx: Database, { edition, year, days, gone, knownUntil, changedFrom, by, at }: NewNotice) => {
  if (gone.length) await trx.deleteFrom('calendar_day').where('day', 'in', gone).execute()
  if (days.length)
    await trx
      .insertInto('calendar_day')
      .values([...days])
      .execute()
  await trx.updateTable('calendar_known').set({ known_until: knownUntil, edition }).execute()
  await trx
    .insertInto('calendar_notice')
    .values({
      edition,
      year,
      days: JSON.stringify(days),
      known_until: knownUntil,
      changed_from: changedFrom,
      set_by: by,
      set_at: at,
    })
    .execute()
}

/** From which day on the calendar differs from an older edition of it. */
export const findChangedFrom = async (db: Database, edition: number): Promise<string | undefined> => {
  const { rows } = await sql<{ day: string | null }>`
    select min(changed_from)::text as day from calendar_notice where edition > ${edition}`.execute(db)
  return rows[0]?.day ?? undefined
}
