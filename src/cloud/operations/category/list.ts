import type { Category } from '../../../contract/category'
import type { App } from '../../app'
import { listKeptCategories } from '../../store/category-store'
import { toWireCategory } from './wire-category'

/** Every group and category, 说不清 among them, in the order in which people are shown them. */
export const listAllCategories = async ({ db, now }: Pick<App, 'db' | 'now'>): Promise<Category[]> =>
  (await listKeptCategories(db, now())).map(toWireCategory)
