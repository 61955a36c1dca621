import { sql } from 'kysely'
import type { Database } from './database'

/** 巡查发现: nobody waits to be rung about it, and the center looks after it where it is a sample. */
export const setFound = (
  trx: Database,
  { county, id, isSampled, at }: { county: number; id: string; isSampled: boolean; at: Date },
): Promise<unknown> =>
  trx.updateTable('report').set({ contacted_at: at, is_sampled: isSampled }).where('county', '=', county).where('id', '=', id).execute()

/** Who wrote the first event of a matter; nobody where there is none. */
export const findFiler = async (db: Database, county: number, id: string): Promise<string | null> => {
  const { rows } = await sql<{ actor: string | null }>`
    select actor from report_event where county = ${county} and report = ${id}::uuid and action = 'submit'`.execute(db)
  return rows[0]?.actor ?? null
}
