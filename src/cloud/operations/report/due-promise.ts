import { dueAt, type Limit } from '../../../domain/deadline'
import { acceptLimit } from '../../../domain/report'
import { disputeDueAt } from '../../../domain/report-dispute'
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
  const limit = await limitOf(db, category, at)
  const startMs = at.getTime()
  const accept = dueAt({ startMs, limit: acceptLimit, calendar })
  const settle = dueAt({ startMs, limit, calendar })
  // Nobody is promised the end of a matter before its beginning.
  const dueMs = Math.max(settle.dueMs, accept.dueMs)
  return { acceptDue: new Date(accept.dueMs), due: new Date(dueMs), dueProvisional: settle.provisional || accept.provisional }
}

/** The new promise after 没解决. */
export const promiseAfterDispute = async ({ db }: Pick<App, 'db'>, category: string | null, at: Date) => {
  const calendar = await findKeptCalendar(db, at)
  const { dueMs, provisional } = disputeDueAt({ startMs: at.getTime(), limit: await limitOf(db, category, at), calendar })
  return { due: new Date(dueMs), due_provisional: provisional }
}

/** What the category gives a matter. */
export const limitOf = async (db: App['db'], category: string | null, at: Date): Promise<Limit> => {
  const known = category === null ? undefined : (await listKeptCategories(db, at)).find(({ code }) => code === category)
  return known?.limit ?? usualLimit
}
