import { type Selectable, sql } from 'kysely'
import type { Database } from './database'
import type { Keyset } from './report-list-store'
import type { ConsultationEventTable, ConsultationTable } from './tables/consultation'

export interface ConsultationKey {
  readonly county: number
  readonly id: string
}

export type StoredConsultation = Selectable<ConsultationTable>

/** With the names of where it is and who has it. */
export interface FoundConsultation extends StoredConsultation {
  readonly community_name: string
  readonly adviser_name: string | null
  readonly adviser_license: string | null
  readonly adviser_photo: string | null
  readonly adviser_serves: boolean
  readonly shop: string | null
  readonly shop_name: string | null
  readonly organization: string | null
}

const everyCounty = sql`any(array(select county from county_outline))`

const consultations = sql`
  select consultation.*, division.name as community_name, adviser.name as adviser_name, adviser.license_number as adviser_license, adviser.photo as adviser_photo,
    (adviser.id is not null and adviser.valid_to is null and adviser.account = consultation.adviser_account) as adviser_serves,
    shop.id as shop, shop.name as shop_name, shop.organization
  from consultation
  join division on division.code = consultation.community
  left join adviser on adviser.county = consultation.adviser_county and adviser.id = consultation.adviser
  left join shop on shop.county = adviser.county and shop.id = adviser.shop`

export const findConsultation = async (db: Database, { county, id }: ConsultationKey): Promise<FoundConsultation | undefined> => {
  const { rows } = await sql<FoundConsultation>`
    ${consultations} where consultation.county = ${county} and consultation.id = ${id}::uuid`.execute(db)
  return rows[0]
}

/** For whoever goes on to change it; a second one waits, and then sees what the first has done. */
export const lockConsultation = async (trx: Database, key: ConsultationKey): Promise<FoundConsultation | undefined> => {
  await sql`select from consultation where county = ${key.county} and id = ${key.id}::uuid for update`.execute(trx)
  return findConsultation(trx, key)
}

/** Whether it is new: the same id is one consultation, however often it is sent. */
export const insertConsultation = async (trx: Database, { marks, ...row }: StoredConsultation): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('consultation')
    .values({ ...row, marks: JSON.stringify(marks) })
    .onConflict((conflict) => conflict.columns(['county', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export const setConsultation = (
  trx: Database,
  { county, id }: ConsultationKey,
  { marks, ...change }: Partial<Omit<StoredConsultation, 'county' | 'id'>>,
) =>
  trx
    .updateTable('consultation')
    .set({ ...change, ...(marks && { marks: JSON.stringify(marks) }) })
    .where('county', '=', county)
    .where('id', '=', id)
    .execute()

export const insertConsultationEvent = (trx: Database, event: ConsultationEventTable) =>
  trx.insertInto('consultation_event').values(event).execute()

/** One's own and those filed for others, wherever in the city, the newest first. */
export const listConsultationsOf = async (db: Database, account: string, after: Keyset | undefined, limit: number) => {
  const before = after ? sql`and (consultation.asked_at, consultation.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``
  const { rows } = await sql<FoundConsultation>`
    ${consultations}
    where consultation.county = ${everyCounty} and (consultation.owner = ${account}::uuid or consultation.proxy = ${account}::uuid) ${before}
    order by consultation.asked_at desc, consultation.id desc limit ${limit}`.execute(db)
  return rows
}

export type QueuePart = 'open' | 'waiting' | 'answered'

const statusesIn: Readonly<Record<QueuePart, readonly string[]>> = {
  open: ['queued', 'answering'],
  waiting: ['waitingResident'],
  answered: ['answered', 'closed'],
}
const whenOf: Readonly<Record<QueuePart, string>> = { open: 'due', waiting: 'waits_until', answered: 'moved_at' }

/** An adviser's own, by whose time runs out first; of those that were answered the latest first. */
export const listQueueOf = async (
  db: Database,
  account: string,
  { part, after, limit }: { part: QueuePart; after: Keyset | undefined; limit: number },
) => {
  const when = sql.ref(`consultation.${whenOf[part]}`)
  const isBack = part === 'answered'
  const beyond = after
    ? sql`and (${when}, consultation.id) ${sql.raw(isBack ? '<' : '>')} (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql``
  const direction = sql.raw(isBack ? 'desc' : 'asc')
  const { rows } = await sql<FoundConsultation & { queued_at: Date }>`
    select found.*, ${sql.ref(`found.${whenOf[part]}`)} as queued_at from (
      ${consultations}
      where consultation.county = ${everyCounty} and consultation.adviser_account = ${account}::uuid
        and consultation.status = any(${sql.val(statusesIn[part])}::text[]) and ${when} is not null ${beyond}
      order by ${when} ${direction}, consultation.id ${direction} limit ${limit}
    ) found order by queued_at ${direction}, found.id ${direction}`.execute(db)
  return rows
}

/** 县牵头: what was told upward, and what nobody could be found for. */
export const listPool = async (db: Database, counties: readonly number[], limit: number) => {
  const { rows } = await sql<FoundConsultation>`
    ${consultations}
    where consultation.county = any(${sql.val(counties)}::int[]) and (
      (consultation.is_told_up and consultation.status in ('queued', 'answering'))
      or (consultation.adviser is null and consultation.status = 'queued'))
    order by consultation.due, consultation.id limit ${limit}`.execute(db)
  return rows
}
