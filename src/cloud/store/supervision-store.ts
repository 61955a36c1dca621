import { openStatuses } from '../../domain/report-status'
import type { Database } from './database'

interface Key {
  readonly county: number
  readonly id: string
}

/** What was supervised and to be reported back by this moment, and was not. */
export const listSupervisionsLate = (db: Database, at: Date, limit: number): Promise<Key[]> =>
  db
    .selectFrom('report')
    .select(['county', 'id'])
    .where('county', 'in', (eb) => eb.selectFrom('county_outline').select('county'))
    .where('supervise_due', '<=', at)
    .where('supervise_answered_at', 'is', null)
    .where('supervise_marked_at', 'is', null)
    .where('status', 'in', openStatuses)
    .orderBy('supervise_due')
    .limit(limit)
    .execute()

/** Whether it was this one who marked it; reported back or marked meanwhile, it is left alone. */
export const markSupervisionLate = async (trx: Database, { county, id }: Key, at: Date): Promise<boolean> => {
  const query = trx.updateTable('report').set({ supervise_marked_at: at }).where('county', '=', county).where('id', '=', id)
  const late = query.where('supervise_due', '<=', at).where('supervise_answered_at', 'is', null).where('supervise_marked_at', 'is', null)
  return (await late.returning('id').executeTakeFirst()) !== undefined
}
