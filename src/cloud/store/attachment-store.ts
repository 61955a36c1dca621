import { sql } from 'kysely'
import { waitingStates } from '../../domain/content-check'
import type { ReportEvent } from '../../domain/report-action'
import { calledUnits } from './called-units'
import type { Database } from './database'
import { joinersOf } from './join-store'
import { proxiesOf } from './proxy-store'
import type { AttachmentPurpose, AttachmentTable } from './tables/attachment'

export interface NewAttachment {
  readonly county: number
  readonly id: string
  readonly owner: string
  readonly kind: AttachmentTable['kind']
  readonly name: string | null
  readonly at: Date
}

/** Begun once, however often it is sent; in a county that is not the city's nothing is begun. */
export const insertAttachment = (db: Database, { county, id, owner, kind, name, at }: NewAttachment) =>
  sql`
    insert into attachment (county, id, owner, kind, name, state, created_at)
    select county, ${id}::uuid, ${owner}::uuid, ${kind}, ${name}, 'begun', ${at}::timestamptz from county_outline where county = ${county}
    on conflict do nothing`.execute(db)

export type StoredAttachment = NonNullable<Awaited<ReturnType<typeof findAttachment>>>

export const findAttachment = (db: Database, county: number, id: string) =>
  db
    .selectFrom('attachment')
    .select(['county', 'id', 'owner', 'kind', 'name', 'state', 'original_key', 'key', 'mime'])
    .where('county', '=', county)
    .where('id', '=', id)
    .executeTakeFirst()

export interface Original {
  readonly county: number
  readonly id: string
  readonly originalKey: string
  readonly bytes?: number
}

/** Only what was begun: an original that is there is never replaced. */
export const setUploaded = async (db: Database, { county, id, originalKey, bytes }: Original): Promise<void> => {
  await update(db, county, id)
    .set({ state: 'uploaded', original_key: originalKey, ...(bytes !== undefined && { bytes }) })
    .where('state', '=', 'begun')
    .execute()
}

export type Processed =
  | { readonly state: 'rejected' }
  | {
      readonly state: 'ready'
      readonly key: string
      readonly mime: string
      readonly bytes: number
      readonly sha256: string
      readonly width?: number
      readonly height?: number
    }

export const setProcessed = async (db: Database, county: number, id: string, processed: Processed): Promise<void> => {
  await update(db, county, id).set(processed).where('state', '=', 'uploaded').execute()
}

export const setOriginalGone = async (db: Database, county: number, id: string): Promise<void> => {
  await update(db, county, id).set({ original_key: null }).where('state', 'in', ['ready', 'rejected']).execute()
}

const update = (db: Database, county: number, id: string) => db.updateTable('attachment').where('county', '=', county).where('id', '=', id)

export type Abandoned = Awaited<ReturnType<typeof deleteAbandoned>>[number]

/** Forgets uploads begun before then that no report claimed, and that they were ever queued, for a draft may send them again; answers where their files lie. */
export const deleteAbandoned = async (trx: Database, before: Date, limit: number) => {
  const { rows } = await sql<Pick<AttachmentTable, 'county' | 'id' | 'state' | 'original_key' | 'key'>>`
    with abandoned as (
      select county, id from attachment where report is null and consultation is null and created_at < ${before}::timestamptz
        and not exists (select from adviser where adviser.county = attachment.county and adviser.photo = attachment.id)
        and not exists (select from adviser_photo where adviser_photo.county = attachment.county and adviser_photo.photo = attachment.id)
      limit ${limit} for update skip locked
    ), unqueued as (
      delete from outbox using abandoned where outbox.county = abandoned.county and outbox.key = 'photo.process:' || abandoned.id
    )
    delete from attachment using abandoned where attachment.county = abandoned.county and attachment.id = abandoned.id
    returning attachment.county, attachment.id, attachment.state, attachment.original_key, attachment.key`.execute(trx)
  return rows
}

export interface Claim {
  readonly county: number
  readonly account: string
  readonly ids: readonly string[]
  readonly report: string
  readonly purpose: AttachmentPurpose
}

/** Gives a person's own uploads to a report and answers how many of them it now has; one already there is counted again. */
export const claimAttachments = async (db: Database, { county, account, ids, report, purpose }: Claim): Promise<number> => {
  if (ids.length === 0) return 0
  const { rows } = await sql<{ id: string }>`
    update attachment set report = ${report}::uuid, purpose = coalesce(purpose, ${purpose})
    where county = ${county} and owner = ${account}::uuid and id = any(${sql.val(ids)}::uuid[]) and kind <> 'file'
      and (report = ${report}::uuid or (report is null and consultation is null and state in ('uploaded', 'ready')))
    returning id`.execute(db)
  return rows.length
}

export const listKindsOf = async (db: Database, county: number, ids: readonly string[]): Promise<AttachmentTable['kind'][]> => {
  const rows = await db.selectFrom('attachment').select('kind').where('county', '=', county).where('id', 'in', ids).execute()
  return rows.map(({ kind }) => kind)
}

/** What belongs to a report, in the order in which it was begun. */
export const listAttachments = (db: Database, county: number, report: string) =>
  db
    .selectFrom('attachment')
    .leftJoin('content_check as check', (join) =>
      join
        .onRef('check.county', '=', 'attachment.county')
        .onRef('check.target', '=', 'attachment.id')
        .on('check.state', 'in', waitingStates),
    )
    .select(['attachment.county', 'attachment.id', 'attachment.kind', 'attachment.purpose'])
    // What waits for WeChat's or a person's judgment is as if it were still being drawn anew.
    .select(sql<AttachmentTable['state']>`case when "check".id is null then attachment.state else 'uploaded' end`.as('state'))
    .where('attachment.county', '=', county)
    .where('attachment.report', '=', report)
    .orderBy('attachment.created_at')
    .orderBy('attachment.id')
    .execute()

/** What may be shown of it, with what decides who sees it; events of the actions in `kept` stay among colleagues unless they were shown. */
export const listReadableAttachments = (db: Database, county: number, ids: readonly string[], kept: readonly ReportEvent[]) =>
  db
    .selectFrom('attachment')
    .leftJoin('report', (join) => join.onRef('report.county', '=', 'attachment.county').onRef('report.id', '=', 'attachment.report'))
    .where('attachment.county', '=', county)
    .leftJoin('content_check as check', (join) =>
      join
        .onRef('check.county', '=', 'attachment.county')
        .onRef('check.target', '=', 'attachment.id')
        .on('check.state', 'in', waitingStates),
    )
    .where('attachment.id', 'in', ids)
    .select(['attachment.id', 'attachment.owner', 'attachment.state', 'attachment.key', 'attachment.mime', 'attachment.consultation'])
    .select('check.state as waiting')
    .select([
      'attachment.purpose',
      'report.reporter',
      'report.community',
      'report.grid',
      'report.beside',
      'report.beside_too',
      'report.unit',
      'report.ring',
      'report.avoids',
      'report.barred',
    ])
    .select((eb) => [joinersOf.as('joiners'), proxiesOf.as('proxies'), calledUnits(eb.ref('report.id').$notNull()).as('called')])
    .select(
      sql<boolean>`exists (
        select from report_event where report_event.county = report.county and report_event.report = report.id
          and not report_event.shown and report_event.action = any(${sql.val(kept)}::text[]) and report_event.attachments @> jsonb_build_array(attachment.id::text))`.as(
        'staff_only',
      ),
    )
    .execute()
