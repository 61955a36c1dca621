import type { OwnCategory } from '../../../contract/find'
import type { App } from '../../app'
import { listKeptCategories } from '../../store/category-store'

/** 自办清单. */
export const listOwnCategories = async ({ db, now }: Pick<App, 'db' | 'now'>): Promise<OwnCategory[]> =>
  (await listKeptCategories(db, now()))
    .filter(({ isGridOwn }) => isGridOwn)
    .map(({ code, name, hint, closingConditions, afterPhoto }) => ({
      code,
      name,
      hint,
      closingConditions: [...closingConditions],
      afterPhoto,
    }))
