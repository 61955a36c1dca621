import { dayNumberAt, dayOf, momentOf } from '../../../domain/civil-day'
import type { BookingCalendar } from '../../../domain/day-pattern'
import type { App } from '../../app'
import { listUnasked } from '../../store/asked-day-store'
import { findKeptCalendar } from '../../store/calendar-store'
import { insertOutbox } from '../../store/outbox-store'

const daysAhead = 7
const batch = 200
const morning = 8 * 60

/** 坐不坐班: a week before a make-up workday, or a holiday's first day, every adviser is asked once; whoever set that day by hand has said it. */
export const askOfDays = async (app: Pick<App, 'db' | 'now' | 'newId'>): Promise<void> => {
  const at = app.now()
  const today = dayNumberAt(at.getTime())
  const day = dayOf(today + daysAhead)
  const calendar = await findKeptCalendar(app.db, at)
  const asksFrom = new Date(momentOf(today, morning))
  if (at < asksFrom || !isAskedOf(calendar, today + daysAhead)) return
  for (let asked = batch; asked === batch; ) {
    const unasked = await listUnasked(app.db, day, batch)
    await insertOutbox(
      app.db,
      unasked.map(({ county, id, account, key }) => ({
        ...{ county, key, about: id, kind: 'push', id: app.newId() },
        payload: { flow: 'sittingDay', account, day },
        availableAt: at,
      })),
    )
    asked = unasked.length
  }
}

const isAskedOf = ({ makeupDays, holidays }: BookingCalendar, day: number): boolean =>
  makeupDays.has(dayOf(day)) || (holidays.has(dayOf(day)) && !holidays.has(dayOf(day - 1)))
