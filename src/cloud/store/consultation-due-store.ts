import { sql } from 'kysely'
import type { ConsultationKey } from './consultation-store'
import type { Database } from './database'
import type { ConsultationMarkTable } from './tables/consultation'

const everyCounty = sql`any(array(select county from county_outline))`

/** What the clock alone moves: a mark that is due, a silence that is over, and what nobody could be found for. */
export const listDueConsultations = async (db: Database, at: Date, limit: number): Promise<ConsultationKey[]> => {
  const { rows } = await sql<ConsultationKey>`
    (select county, id from consultation where county = ${everyCounty} and next_mark_at <= ${at}::timestamptz
      order by next_mark_at limit ${limit})
    union
    (select county, id from consultation where county = ${everyCounty} and waits_until < ${at}::timestamptz order by waits_until limit ${limit})`.execute(
    db,
  )
  return rows
}

export const listWithoutAdviser = async (db: Database, after: ConsultationKey | undefined, limit: number): Promise<ConsultationKey[]> => {
  const beyond = after ? sql`and (county, id) > (${after.county}, ${after.id}::uuid)` : sql``
  const { rows } = await sql<ConsultationKey>`
    select county, id from consultation where county = ${everyCounty} and adviser is null and status = 'queued' ${beyond}
    order by county, id limit ${limit}`.execute(db)
  return rows
}

/** Whether it was not noted yet. */
export const insertMark = async (trx: Database, mark: ConsultationMarkTable): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('consultation_mark')
    .values(mark)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
