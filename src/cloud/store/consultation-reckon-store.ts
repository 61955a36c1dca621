import { sql } from 'kysely'
import type { ConsultationKey } from './consultation-store'
import type { Database } from './database'

/** Instant promises that an older edition of the work calendar made, and that are not kept yet. */
export const listConsultationsToReckon = async (db: Database, edition: number, limit: number): Promise<ConsultationKey[]> => {
  const { rows } = await sql<ConsultationKey>`
    select county, id from consultation
    where county = any(array(select county from county_outline)) and promise = 'instant' and round = 'first'
      and status in ('queued', 'answering') and calendar < ${edition}
    limit ${limit}`.execute(db)
  return rows
}

export const setReckonedBy = (trx: Database, { county, id }: ConsultationKey, edition: number) =>
  sql`update consultation set calendar = ${edition} where county = ${county} and id = ${id}::uuid`.execute(trx)
