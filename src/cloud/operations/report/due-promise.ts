import { dueAt, type Limit } from '../../../domain/deadline'
import { acceptLimit } from '../../../domain/report'
import type { App } from '../../app'
import { findKeptCalendar } from '../../store/calendar-store'
import { listKeptCategories } from '../../store/category-store'

/** 其他 10 工作日: what Anhui's 12345 rules of 2022 give a matter that nothing more special is known of. */
const usualLimit: Limit = { kind: 'workdays', amount: 10 }

export interface DuePromise {
  readonly acceptDue: Date
  readonly due: Date
  readonly dueProvisional: boolean
}

/** When a matter filed now is to be taken up and when it is to be settled, on the work calendar. */
export const promiseOf = async ({ db }: Pick<App, 'db'>, category: string | null, at: Date): Promise<DuePromise> => {
  const calendar = await findKeptCalendar(db, at)
  const known = category === null ? undefined : (await listKeptCategories(db, at)).find(({ code }) => code === category)
  const startMs = at.getTime()
  const accept = dueAt({ startMs, limit: acceptLimit, calendar })
  const settle = dueAt({ startMs, limit: known?.limit ?? usualLimit, calendar })
  // Nobody is promised the end of a matter before its beginning.
  const dueMs = Math.max(settle.dueMs, accept.dueMs)
  return { acceptDue: new Date(accept.dueMs), due: new Date(dueMs), dueProvisional: settle.provisional || accept.provisional }
}
