import type { DutyPlan } from '../../../domain/duty-plan'
import { settingsAt } from '../../../domain/setting-value'
import type { App } from '../../app'
import { findKeptSettings } from '../../store/setting-store'

/** What the city's settings say at this moment, where the bureau decided nothing else. */
export const usualPlan = async ({ db }: Pick<App, 'db'>, at: Date): Promise<DutyPlan & { readonly mostVillages: number }> => {
  const { adviserHours, adviserLectures, firmVisits, adviserVillages } = settingsAt(await findKeptSettings(db, at), at.getTime())
  return { hoursPerMonth: adviserHours, lecturesPerQuarter: adviserLectures, firmVisitsPerYear: firmVisits, mostVillages: adviserVillages }
}
