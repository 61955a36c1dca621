import type { CalendarPage, PutNotice } from '../../../contract/calendar'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findCalendar, findNoticeDays, insertNotice, lockKnown } from '../../store/calendar-store'
import { decidesForCity } from '../setting/list'
import { nextCalendar } from './next-calendar'
import { noticeOf } from './notice-of'
import { reckonAnew } from './reckon-anew'
import { viewCalendar } from './view'

/** Puts a year's notice in and computes again what it moves; a later one for the same year takes its place, and so takes it back. */
export const putNotice = async (
  app: Pick<App, 'db' | 'cipher' | 'now' | 'newId'>,
  person: Person,
  { edition, ...notice }: PutNotice,
): Promise<Outcome<CalendarPage, Failure>> => {
  if (!decidesForCity(person)) return fail('notAllowed')
  const { days, problems } = await noticeOf(notice)
  if (problems.length) return fail('noticeUnclear')
  const isPut = await app.db.transaction().execute(async (trx) => {
    const known = await lockKnown(trx)
    if (known.edition !== edition) return false
    const { gone, knownUntil, changedFrom } = nextCalendar(await findNoticeDays(trx), {
      knownUntil: known.known_until,
      year: notice.year,
      days,
    })
    await insertNotice(trx, {
      edition: edition + 1,
      year: notice.year,
      days,
      gone,
      knownUntil,
      changedFrom,
      by: person.account,
      at: app.now(),
    })
    return true
  })
  if (!isPut) return fail('calendarHasMoved')
  await reckonAnew(app, await findCalendar(app.db))
  return succeed(await viewCalendar(app, person))
}
