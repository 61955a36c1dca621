import { sql } from 'kysely'
import { type DutyFacts, type DutyKind, type SiteKind, siteKinds } from '../../domain/duty-entry'
import type { Database } from './database'
import type { AdviserKey } from './diary-store'
import type { DutyEntryTable } from './tables/adviser-duty'

export type FoundDuty = Omit<DutyEntryTable, 'begun_by_code'> & { readonly begun_by_code: boolean; readonly village_name: string | null }

const everyCounty = sql`any(array(select county from county_outline))`
const onSite = sql`entry.kind in (${sql.join([...siteKinds])})`
const entries = sql`select entry.*, division.name as village_name from duty_entry entry left join division on division.code = entry.community`

export const dutyFacts = ({ kind, started_at, ended_at, proof, confirmed_at }: FoundDuty): DutyFacts => ({
  kind,
  minutes: ended_at && Math.floor((ended_at.getTime() - started_at.getTime()) / 60_000),
  proof,
  isConfirmed: confirmed_at !== null,
})

interface Span {
  readonly from: Date
  readonly until: Date
}

/** 工作日志 between two moments, the latest first. */
export const listDuty = async (db: Database, { county, adviser }: AdviserKey, { from, until }: Span): Promise<FoundDuty[]> => {
  const { rows } = await sql<FoundDuty>`
    ${entries} where entry.county = ${county} and entry.adviser = ${adviser}::uuid
      and entry.started_at >= ${from}::timestamptz and entry.started_at < ${until}::timestamptz
    order by entry.started_at desc, entry.id desc limit 1000`.execute(db)
  return rows
}

export const findDuty = async (db: Database, county: number, id: string): Promise<FoundDuty | undefined> => {
  const { rows } = await sql<FoundDuty>`${entries} where entry.county = ${county} and entry.id = ${id}::uuid`.execute(db)
  return rows[0]
}

/** The visit that has not been ended. */
export const findUnderWay = async (db: Database, { county, adviser }: AdviserKey): Promise<FoundDuty | undefined> => {
  const { rows } = await sql<FoundDuty>`
    ${entries} where entry.county = ${county} and entry.adviser = ${adviser}::uuid and ${onSite} and entry.ended_at is null`.execute(db)
  return rows[0]
}

interface NewDuty extends AdviserKey {
  readonly id: string
  readonly community: string | null
  readonly kind: DutyKind
  readonly about?: string
  readonly from: Date
  readonly until: Date | null
  readonly byCode?: boolean
  readonly line?: string | undefined
  readonly confirmedAt: Date | null
  readonly at: Date
}

/** Written once: the same id, the same happening, or a second visit at the same time writes nothing. */
export const insertDuty = async (db: Database, entry: NewDuty): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('duty_entry')
    .values({
      county: entry.county,
      id: entry.id,
      adviser: entry.adviser,
      community: entry.community,
      kind: entry.kind,
      about: entry.about ?? null,
      started_at: entry.from,
      ended_at: entry.until,
      begun_by_code: entry.byCode ?? false,
      proof: null,
      proven_by: null,
      line: entry.line ?? null,
      confirmed_at: entry.confirmedAt,
      created_at: entry.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Boolean(numInsertedOrUpdatedRows)
}

/** Ended once, by its own adviser's word. */
export const endDuty = async (
  db: Database,
  { county, adviser }: AdviserKey,
  { id, until, proof, at }: { id: string; until: Date; proof: 'code' | null; at: Date },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('duty_entry')
    .set({ ended_at: until, proof, confirmed_at: at })
    .where('county', '=', county)
    .where('adviser', '=', adviser)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface ToConfirm {
  readonly id: string
  readonly community?: string | undefined
}

/** Confirmed as it was written; a village is added only where none was known. */
export const confirmDuty = async (db: Database, { county, adviser }: AdviserKey, given: readonly ToConfirm[], at: Date) => {
  await sql`
    update duty_entry entry set confirmed_at = ${at}::timestamptz, community = coalesce(entry.community, given.community)
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (id uuid, community text)
    where entry.county = ${county} and entry.adviser = ${adviser}::uuid and entry.id = given.id and entry.confirmed_at is null
      and not (${onSite} and entry.ended_at is null)`.execute(db)
}

export const countToConfirm = async (db: Database, { county, adviser }: AdviserKey): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from duty_entry entry
    where entry.county = ${county} and entry.adviser = ${adviser}::uuid and entry.confirmed_at is null
      and not (${onSite} and entry.ended_at is null)`.execute(db)
  return rows[0]?.count ?? 0
}

export type VisitWaiting = FoundDuty & { kind: SiteKind; readonly adviser_name: string; readonly shop_name: string }

/** Visits that no code proves, in villages whose clerk is asked; whichever county the adviser comes from. */
export const listToProve = async (db: Database, areas: readonly string[]): Promise<VisitWaiting[]> => {
  const { rows } = await sql<VisitWaiting>`
    select entry.*, division.name as village_name, adviser.name as adviser_name, shop.name as shop_name
    from duty_entry entry join division on division.code = entry.community
    join adviser on adviser.county = entry.county and adviser.id = entry.adviser
    join shop on shop.county = adviser.county and shop.id = adviser.shop
    where entry.county = ${everyCounty} and ${onSite} and entry.ended_at is not null and entry.proof is null
      and exists (select from unnest(${sql.val(areas)}::text[]) area where starts_with(entry.community, area))
    order by entry.started_at, entry.id limit 50`.execute(db)
  return rows
}

/** 村里的话 counts once. */
export const setProof = async (
  db: Database,
  { county, id, proof, by }: { county: number; id: string; proof: 'clerk' | 'denied'; by: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('duty_entry')
    .set({ proof, proven_by: by })
    .where('county', '=', county)
    .where('id', '=', id)
    .where('ended_at', 'is not', null)
    .where('proof', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** 法律明白人 of which villages this person is. */
export const listGuided = async (db: Database, account: string): Promise<string[]> => {
  const { rows } = await sql<{ community: string }>`
    select distinct community from legal_guide where county = ${everyCounty} and account = ${account}::uuid order by community limit 5`.execute(
    db,
  )
  return rows.map(({ community }) => community)
}
