import { type Selectable, sql } from 'kysely'
import type { ConsultationPart } from '../../domain/consultation-words'
import type { ConsultationKey } from './consultation-store'
import type { Database } from './database'
import type { ConsentKept, ConsultationMessageTable } from './tables/consultation'

export interface NewContent {
  readonly parties: string
  readonly person_name: string | null
  readonly person_phone: string | null
  readonly consent: ConsentKept | null
}

export const insertContent = (trx: Database, { county, id }: ConsultationKey, { consent, ...content }: NewContent) =>
  trx
    .insertInto('consultation_content')
    .values({ county, consultation: id, ...content, consent: consent && JSON.stringify(consent) })
    .execute()

/** Read as the person who looks: whoever is not let in finds nothing, whatever is asked. */
export const findContent = (trx: Database, { county, id }: ConsultationKey) =>
  trx
    .selectFrom('consultation_content')
    .select(['parties', 'person_name', 'person_phone', 'consent'])
    .where('county', '=', county)
    .where('consultation', '=', id)
    .executeTakeFirst()

export type StoredMessage = Selectable<ConsultationMessageTable>

export const insertMessage = (trx: Database, { attachments, ...message }: StoredMessage) =>
  trx
    .insertInto('consultation_message')
    .values({ ...message, attachments: JSON.stringify(attachments) })
    .execute()

export const listMessagesIn = (trx: Database, { county, id }: ConsultationKey): Promise<StoredMessage[]> =>
  trx
    .selectFrom('consultation_message')
    .selectAll()
    .where('county', '=', county)
    .where('consultation', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute()

/** Who may read what was said from now on: these accounts and nobody else. */
export const setReaders = async (trx: Database, { county, id }: ConsultationKey, accounts: readonly string[], at: Date) => {
  await sql`
    delete from closed_access where county = ${county} and kind = 'consultation' and subject = ${id}::uuid
      and account <> all(${sql.val(accounts)}::uuid[])
      -- Whoever filed it reads on where the person opened the answers to them.
      and not exists (
        select from consultation_proxy filed
        where filed.county = ${county} and filed.consultation = ${id}::uuid and filed.account = closed_access.account
          and filed.answers_open and filed.ended_at is null)`.execute(trx)
  await sql`
    insert into closed_access (county, kind, subject, account, given_by, at)
    select ${county}, 'consultation', ${id}::uuid, account, account, ${at}::timestamptz from unnest(${sql.val(accounts)}::uuid[]) as reader (account)
    on conflict do nothing`.execute(trx)
}

/** The lead is let in when they look, once it was told upward. */
export const letLeadIn = (trx: Database, { county, id }: ConsultationKey, account: string, at: Date) =>
  trx
    .insertInto('closed_access')
    .values({ county, kind: 'consultation', subject: id, account, given_by: account, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export interface NewLook {
  readonly id: string
  readonly account: string
  readonly part: ConsultationPart
  readonly name: string
  readonly at: Date
}

export const insertConsultationLook = (db: Database, { county, id: consultation }: ConsultationKey, look: NewLook) =>
  db
    .insertInto('consultation_look')
    .values({ county, consultation, ...look })
    .execute()

export const listConsultationLooks = (db: Database, { county, id }: ConsultationKey, limit: number) =>
  db
    .selectFrom('consultation_look')
    .select(['part', 'name', 'at'])
    .where('county', '=', county)
    .where('consultation', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

/** What is said anew belongs to it: one's own uploads, or those that are there already; answers how many. */
export const claimForConsultation = async (
  trx: Database,
  { county, id }: ConsultationKey,
  { account, ids }: { account: string; ids: readonly string[] },
): Promise<number> => {
  if (ids.length === 0) return 0
  const { rows } = await sql<{ id: string }>`
    update attachment set consultation = ${id}::uuid
    where county = ${county} and owner = ${account}::uuid and id = any(${sql.val(ids)}::uuid[]) and report is null
      and (consultation = ${id}::uuid or (consultation is null and state in ('uploaded', 'ready')))
    returning id`.execute(trx)
  return rows.length
}

export const listConsultationFiles = (db: Database, { county, id }: ConsultationKey) =>
  db
    .selectFrom('attachment')
    .select(['county', 'id', 'kind', 'state', 'name'])
    .where('county', '=', county)
    .where('consultation', '=', id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

export const clearOwnContentAt = (trx: Database, { county, id }: ConsultationKey, at: Date) =>
  trx.updateTable('consultation').set({ gone_at: at }).where('county', '=', county).where('id', '=', id).execute()

/** 结束五年: as long as any matter. */
export const forgetOldConsultations = async (db: Database, endedBefore: Date): Promise<void> => {
  await sql`
    update consultation set gone_at = moved_at
    where county = any(array(select county from county_outline)) and gone_at is null and moved_at < ${endedBefore}::timestamptz
      and status in ('closed', 'withdrawn', 'redirected', 'converted')
      and exists (select from consultation_message message where message.county = consultation.county and message.consultation = consultation.id)`.execute(
    db,
  )
}

/** 撤回满期: what was said goes for good, with its files; where it stood stays. Answers what to remove from the store of files. */
export const clearContent = async (trx: Database, at: Date, limit: number) => {
  const { rows } = await sql<{ county: number; id: string; key: string | null }>`
    with over as (
      select county, id from consultation
      where county = any(array(select county from county_outline)) and gone_at <= ${at}::timestamptz
      order by gone_at limit ${limit} for update skip locked
    ), cleared as (
      update consultation set gone_at = null from over where consultation.county = over.county and consultation.id = over.id
    ), unsaid as (
      delete from consultation_message message using over where message.county = over.county and message.consultation = over.id
    ), unnamed as (
      delete from consultation_content content using over where content.county = over.county and content.consultation = over.id
    ), closed as (
      delete from closed_access access using over
      where access.county = over.county and access.kind = 'consultation' and access.subject = over.id
    ), untyped as (
      update consultation_proxy filed set typed = null, person = null, person_index = null from over
      where filed.county = over.county and filed.consultation = over.id
    ), files as (
      delete from attachment using over where attachment.county = over.county and attachment.consultation = over.id
      returning attachment.county, attachment.id, attachment.key, attachment.original_key
    )
    select county, id, unnest(array[key, original_key]) as key from files
    union all select county, id, null from over`.execute(trx)
  return rows
}
