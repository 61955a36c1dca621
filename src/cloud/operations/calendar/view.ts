import type { CalendarPage } from '../../../contract/calendar'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import type { App } from '../../app'
import { findCalendar, findNoticeDays, listNotices } from '../../store/calendar-store'
import { decidesForCity } from '../setting/list'

/** 工作日历: how far it is known, the last year's days, and who put in what. */
export const viewCalendar = async ({ db, cipher }: Pick<App, 'db' | 'cipher'>, person: Person): Promise<CalendarPage> => {
  const { knownUntil, edition } = await findCalendar(db)
  const days = await findNoticeDays(db)
  const imports = await listNotices(db)
  return {
    knownUntil,
    edition,
    days: days.filter(({ day }) => day.slice(0, 4) === knownUntil.slice(0, 4)),
    imports: imports.map(({ edition, year, days, set_by_name, set_at }) => ({
      edition,
      year,
      holidays: days.filter(({ kind }) => kind === 'holiday').length,
      makeupDays: days.filter(({ kind }) => kind === 'makeup').length,
      by: set_by_name ? cipher.open('account.name', cityCounty, set_by_name) : '',
      at: set_at.toISOString(),
    })),
    mayChange: decidesForCity(person),
  }
}
