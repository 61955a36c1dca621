import { clockAnew } from '../../../domain/consultation-clock'
import { settingsAt } from '../../../domain/setting-value'
import type { App } from '../../app'
import type { KeptCalendar } from '../../store/calendar-store'
import { listConsultationsToReckon, setReckonedBy } from '../../store/consultation-reckon-store'
import { type ConsultationKey, lockConsultation, setConsultation } from '../../store/consultation-store'
import { findKeptSettings } from '../../store/setting-store'
import { courseOf } from './course-of'

const batch = 200

type ReckonApp = Pick<App, 'db' | 'now'>
type Changes = Awaited<ReturnType<typeof findKeptSettings>>

/** 重算: service hours are those of workdays, so an instant promise moves with the work calendar; one of a day is a day whatever day it is. */
export const reckonConsultations = async (app: ReckonApp, calendar: KeptCalendar): Promise<void> => {
  for (let taken = batch; taken === batch; ) {
    const keys = await listConsultationsToReckon(app.db, calendar.edition, batch)
    const changes = keys.length ? await findKeptSettings(app.db, app.now()) : []
    for (const key of keys) await reckon(app, key, { calendar, changes })
    taken = keys.length
  }
}

const reckon = (app: ReckonApp, key: ConsultationKey, { calendar, changes }: { calendar: KeptCalendar; changes: Changes }) =>
  app.db.transaction().execute(async (trx) => {
    const row = await lockConsultation(trx, key)
    const course = row && courseOf(row)
    await setReckonedBy(trx, key, calendar.edition)
    if (course?.clock?.round !== 'first') return
    const settings = settingsAt(changes, course.clock.fromMs)
    const clock = clockAnew(course.clock, course.promise, { settings, time: { calendar, windows: settings.workWindows } })
    const [next] = clock.marks
    await setConsultation(trx, key, {
      due: new Date(clock.dueMs),
      due_provisional: clock.provisional,
      marks: clock.marks,
      next_mark_at: next ? new Date(next.atMs) : null,
    })
  })
