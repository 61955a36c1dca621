import { sql } from 'kysely'
import type { BookingStatus } from '../../domain/booking'
import { cityCounty } from '../../domain/city'
import type { PartyMarks } from '../../domain/party'
import type { Database } from './database'

const everyCounty = sql`any(array(select county from county_outline) || ${cityCounty}::int)`

export interface MatterKey {
  readonly county: number
  readonly id: string
}

export interface MatterParty extends PartyMarks {
  readonly side: 'asker' | 'other'
}

/** 当事人 by their hashes alone, written with the matter. */
export const insertParties = async (trx: Database, { county, id }: MatterKey, parties: readonly MatterParty[]): Promise<void> => {
  const rows = parties.map(({ side, name, number }, place) => ({
    ...{ county, matter: id, place, side, ended_at: null },
    ...{ name_mark: name, number_mark: number },
  }))
  if (rows.length > 0)
    await trx
      .insertInto('matter_party')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

export const listParties = async (db: Database, { county, id }: MatterKey): Promise<MatterParty[]> => {
  const rows = await db
    .selectFrom('matter_party')
    .select(['side', 'name_mark as name', 'number_mark as number'])
    .where('county', '=', county)
    .where('matter', '=', id)
    .orderBy('place')
    .execute()
  return rows
}

/** From its end on a matter's parties are compared with for one year more; reopened, they count as before. */
export const setPartiesEnd = (trx: Database, { county, id }: MatterKey, at: Date | null) =>
  trx.updateTable('matter_party').set({ ended_at: at }).where('county', '=', county).where('matter', '=', id).execute()

/** 顾问, wherever their firm is. */
export interface AdviserAt {
  readonly county: number
  readonly id: string
}

export interface Practicing extends AdviserAt {
  readonly name: string
  readonly shop: string
  readonly shop_name: string
}

export const listPracticing = async (db: Database, advisers: readonly AdviserAt[]): Promise<Practicing[]> => {
  const { rows } = await sql<Practicing>`
    select adviser.county, adviser.id, adviser.name, adviser.shop, shop.name as shop_name
    from adviser join shop on shop.county = adviser.county and shop.id = adviser.shop
    where adviser.county = ${everyCounty} and adviser.id = any(${sql.val(advisers.map(({ id }) => id))}::uuid[]) and adviser.valid_to is null`.execute(
    db,
  )
  return rows
}

export interface Wanted {
  readonly shops: readonly string[]
  readonly marks: readonly PartyMarks[]
  /** What ended before this no longer counts. */
  readonly since: Date
}

const matching = ({ marks }: Wanted) => {
  const [names, numbers] = [marks.flatMap(({ name }) => name ?? []), marks.flatMap(({ number }) => number ?? [])]
  return sql`(name_mark = any(${sql.val(names)}::text[]) or number_mark = any(${sql.val(numbers)}::text[]))`
}

interface FoundParty {
  readonly shop: string
  readonly name: string | null
  readonly number: string | null
}
export interface FoundMatterParty extends FoundParty {
  readonly matter: string
  readonly side: 'asker' | 'other'
  readonly ended_at: Date | null
}

/** 预约 in which something was said, or will be. */
const talkedOf = sql.join(
  (['pending', 'confirmed', 'arrived', 'underWay', 'completed'] satisfies BookingStatus[]).map((each) => sql.lit(each)),
)

/** Every party of what these firms have or had in hand, where one of ours stands in it; whoever read it once has it in mind. */
export const listMattersOfFirms = async (db: Database, matter: MatterKey | undefined, wanted: Wanted): Promise<FoundMatterParty[]> => {
  const { rows } = await sql<FoundMatterParty>`
    with met as (
      select county, matter from matter_party
      where county = ${everyCounty} and ${matching(wanted)} and (ended_at is null or ended_at >= ${wanted.since}::timestamptz)
    )
    select distinct adviser.shop, party.matter, party.place, party.side, party.name_mark as name, party.number_mark as number, party.ended_at
    from met
    join (
      select county, consultation as matter, adviser_county, adviser from consultation_hold
      union all
      select county, id, county, adviser from booking where status in (${talkedOf})
      union all
      select county, id, county, with_adviser from booking where with_adviser is not null and status in (${talkedOf})
    ) hold on hold.county = met.county and hold.matter = met.matter
    join adviser on adviser.county = hold.adviser_county and adviser.id = hold.adviser
    join matter_party party on party.county = met.county and party.matter = met.matter
    where adviser.shop = any(${sql.val(wanted.shops)}::uuid[]) and met.matter is distinct from ${matter?.id ?? null}::uuid`.execute(db)
  return rows
}

export const listRetainersOfFirms = async (db: Database, wanted: Wanted) => {
  const { rows } = await sql<FoundParty & { until: Date | null }>`
    select shop, name_mark as name, number_mark as number, (until + 1)::timestamp at time zone 'Asia/Shanghai' as until from retainer
    where county = ${everyCounty} and shop = any(${sql.val(wanted.shops)}::uuid[]) and ${matching(wanted)}
      and (until is null or until >= ${wanted.since}::date)`.execute(db)
  return rows
}

export const listRelativesInFirms = async (db: Database, wanted: Wanted) => {
  const { rows } = await sql<FoundParty & { adviser: string }>`
    select adviser.shop, relative.adviser, relative.name_mark as name, relative.number_mark as number
    from adviser join adviser_relative relative on relative.county = adviser.county and relative.adviser = adviser.id
    where adviser.county = ${everyCounty} and adviser.shop = any(${sql.val(wanted.shops)}::uuid[]) and ${matching(wanted)}`.execute(db)
  return rows
}

/** Committees of the villages that each of them serves. */
export const listVillagesOf = async (db: Database, advisers: readonly string[]) => {
  const { rows } = await sql<{ adviser: string; community: string; name: string }>`
    select village.adviser, village.community, division.name
    from adviser_village village join division on division.code = village.community
    where village.county = ${everyCounty} and village.adviser = any(${sql.val(advisers)}::uuid[])`.execute(db)
  return rows
}

/** 终止后一年: what is no longer compared with goes. */
export const deleteOldTies = async (db: Database, before: Date): Promise<void> => {
  await sql`delete from matter_party where county = ${everyCounty} and ended_at < ${before}::timestamptz`.execute(db)
  // What nobody came to talk of is nobody's matter, and who waits no more waits for nothing.
  await sql`
    delete from matter_party party where party.county = ${everyCounty}
      and not exists (select from consultation c where c.county = party.county and c.id = party.matter)
      and not exists (select from booking b where b.county = party.county and b.id = party.matter
        and b.status not in ('released', 'cancelledByResident', 'residentMissed'))
      and not exists (select from booking_wait w where w.county = party.county and w.id = party.matter and w.state in ('waiting', 'offered'))`.execute(
    db,
  )
  await sql`delete from retainer where county = ${everyCounty} and until < ${before}::date`.execute(db)
  await sql`
    delete from adviser_relative relative using adviser
    where relative.county = ${everyCounty} and adviser.county = relative.county and adviser.id = relative.adviser
      and adviser.valid_to < ${before}::date`.execute(db)
}
