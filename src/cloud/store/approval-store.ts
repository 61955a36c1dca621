import type { Database } from './database'

interface Key {
  readonly county: number
  readonly id: string
}

/** What was called in an emergency and to be agreed to by this moment, and was not. */
export const listApprovalsLate = (db: Database, at: Date, limit: number): Promise<Key[]> =>
  db
    .selectFrom('report')
    .select(['county', 'id'])
    .where('county', 'in', (eb) => eb.selectFrom('county_outline').select('county'))
    .where('whistle_due', '<=', at)
    .where('whistle_marked_at', 'is', null)
    .orderBy('whistle_due')
    .limit(limit)
    .execute()

/** Whether it was this one who marked it; agreed to or marked meanwhile, it is left alone. */
export const markApprovalLate = async (trx: Database, { county, id }: Key, at: Date): Promise<boolean> => {
  const query = trx.updateTable('report').set({ whistle_marked_at: at }).where('county', '=', county).where('id', '=', id)
  const late = query.where('whistle_due', '<=', at).where('whistle_marked_at', 'is', null)
  return (await late.returning('id').executeTakeFirst()) !== undefined
}

/** Who blew the whistle last. */
export const findCallerIn = async (trx: Database, { county, id }: Key): Promise<string | undefined> => {
  const blown = trx.selectFrom('report_event').select('actor').where('county', '=', county).where('report', '=', id)
  const last = await blown.where('action', '=', 'blowWhistle').orderBy('revision', 'desc').limit(1).executeTakeFirst()
  return last?.actor ?? undefined
}
