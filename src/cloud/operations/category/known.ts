import type { App } from '../../app'
import { listKeptCategories } from '../../store/category-store'

/** The category that a phone named; one that is no longer in the list is 说不清, never a reason to refuse a report. */
export const knownCategory = async ({ db }: Pick<App, 'db'>, code: string | null, at: Date): Promise<string | null> => {
  if (code === null) return null
  return (await listKeptCategories(db, at)).some((category) => category.code === code) ? code : null
}
