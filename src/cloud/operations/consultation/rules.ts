import type { CourseRules } from '../../../domain/consultation-course'
import { type Settings, settingsAt } from '../../../domain/setting-value'
import type { App } from '../../app'
import { findKeptCalendar } from '../../store/calendar-store'
import { findKeptSettings } from '../../store/setting-store'

export type ConsultationRules = CourseRules & { readonly settings: Settings }

/** By what a consultation is promised and measured now: read before a transaction, which has but one connection. */
export const readConsultationRules = async ({ db, now }: Pick<App, 'db' | 'now'>): Promise<ConsultationRules> => {
  const at = now()
  const [calendar, changes] = [await findKeptCalendar(db, at), await findKeptSettings(db, at)]
  const settings = settingsAt(changes, at.getTime())
  return { settings, time: { calendar, windows: settings.workWindows } }
}
