import { sql } from 'kysely'
import type { Database } from './database'

/** Every column that holds something sealed, by the field that it is sealed as. */
export const sealedColumns = [
  { table: 'account', key: 'id', column: 'name' },
  { table: 'account', key: 'id', column: 'phone' },
  { table: 'account', key: 'id', column: 'home_address' },
  { table: 'grid_post', key: 'id', column: 'person_name' },
  { table: 'grid_post', key: 'id', column: 'phone' },
  { table: 'report_entry', key: 'report', column: 'name' },
  { table: 'report_entry', key: 'report', column: 'phone' },
  { table: 'guardian_consent', key: 'id', column: 'phone' },
  { table: 'legal_guide', key: 'id', column: 'name' },
  { table: 'legal_guide', key: 'id', column: 'phone' },
  { table: 'booking_rating', key: 'booking', column: 'remark' },
  { table: 'rating_reply', key: 'about', column: 'words' },
  { table: 'library_item', key: 'id', column: 'draft_question' },
  { table: 'library_item', key: 'id', column: 'draft_answer' },
  { table: 'library_item', key: 'id', column: 'sent_back' },
  { table: 'child_director', key: 'id', column: 'name' },
  { table: 'child_director', key: 'id', column: 'phone' },
  { table: 'protection_request', key: 'id', column: 'phone' },
  { table: 'protection_request', key: 'id', column: 'words' },
  { table: 'protection_request', key: 'id', column: 'answer' },
  { table: 'protection_report', key: 'id', column: 'proof' },
  { table: 'retainer', key: 'id', column: 'name' },
  { table: 'adviser_relative', key: 'id', column: 'name' },
  { table: 'roster_change', key: 'id', column: 'name' },
  { table: 'consultation_proxy', key: 'id', column: 'person' },
  { table: 'consultation_proxy', key: 'id', column: 'typed' },
  { table: 'consultation_proxy', key: 'id', column: 'agreed_words' },
  { table: 'consultation_proxy', key: 'id', column: 'witness' },
  { table: 'consultation_content', key: 'consultation', column: 'parties' },
  { table: 'consultation_content', key: 'consultation', column: 'person_name' },
  { table: 'consultation_content', key: 'consultation', column: 'person_phone' },
  { table: 'consultation_message', key: 'id', column: 'words' },
  { table: 'consultation_message', key: 'id', column: 'details' },
  { table: 'consultation_rating', key: 'consultation', column: 'remark' },
  { table: 'real_name', key: 'account', column: 'name' },
  { table: 'real_name', key: 'account', column: 'id_number' },
] as const

export type SealedColumn = (typeof sealedColumns)[number]

export interface SealedValue {
  readonly county: number
  readonly key: string
  readonly sealed: string
}

/** Some that an earlier key sealed, locked so that two processes do not seal the same. */
export const lockSealedOtherwise = async (trx: Database, { table, key, column }: SealedColumn, prefix: string, limit: number) => {
  const { rows } = await sql<SealedValue>`
    select county, ${sql.ref(key)}::text as key, ${sql.ref(column)} as sealed from ${sql.table(table)}
    where not starts_with(${sql.ref(column)}, ${prefix}) limit ${limit} for update skip locked`.execute(trx)
  return rows
}

export const setSealed = (trx: Database, { table, key, column }: SealedColumn, { county, key: id, sealed }: SealedValue) =>
  sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sealed} where county = ${county} and ${sql.ref(key)} = ${id}::uuid`.execute(trx)
