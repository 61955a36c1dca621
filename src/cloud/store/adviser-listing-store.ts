import { sql } from 'kysely'
import type { DutyRule } from '../../domain/duty-day'
import type { AdviserKind } from '../../domain/shop'
import type { Database } from './database'
import { removePortraits } from './portrait-store'

export interface VillageServed {
  readonly community: string
  readonly duty: DutyRule
}

export interface ListedAdviser {
  readonly id: string
  readonly shop: string
  readonly kind: AdviserKind
  readonly account: string | null
  readonly name: string
  readonly license_number: string | null
  readonly phone_index: string | null
  readonly listed_until: string | null
  readonly offer: string | null
  readonly villages: readonly VillageServed[]
}

/** 村居法律顾问: whom a roster lists, or who serves a village. */
export const listListedAdvisers = async (db: Database, county: number): Promise<ListedAdviser[]> => {
  const { rows } = await sql<ListedAdviser>`
    select adviser.id, shop, kind, account, name, license_number, phone_index, listed_until, offer, served.villages
    from adviser cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('community', community, 'duty', duty) order by place), '[]'::jsonb) as villages
      from adviser_village village where village.county = adviser.county and village.adviser = adviser.id
    ) as served
    where adviser.county = ${county} and valid_to is null and (phone_index is not null or served.villages <> '[]'::jsonb)
    order by name, adviser.id`.execute(db)
  return rows
}

/** Shops that may have advisers for villages, with the firm over which these hold their role. */
export const listAdviserShops = (db: Database, county: number) =>
  db
    .selectFrom('shop')
    .select(['id', 'name', 'organization'])
    .where('county', '=', county)
    .where('kind', 'in', ['firm', 'adviser'])
    .where('closed_at', 'is', null)
    .execute()

export interface AdviserListing {
  readonly id: string
  readonly shop: string
  readonly kind: AdviserKind
  readonly name: string
  readonly phone_index: string | null
  readonly listed_until: string | null
}

export const insertAdviser = (
  trx: Database,
  county: number,
  listing: AdviserListing & { readonly license_number: string; readonly offer: string },
  { at, today }: { at: Date; today: string },
) =>
  trx
    .insertInto('adviser')
    .values({
      county,
      ...listing,
      account: null,
      license_checked_at: at,
      photo: null,
      time_zone: 'Asia/Shanghai',
      valid_from: today,
      valid_to: null,
      test_data: false,
    })
    .execute()

export const updateAdviser = (
  trx: Database,
  { county, id }: { county: number; id: string },
  listing: Partial<AdviserListing & { readonly offer: string; readonly refused_at: null }>,
) => trx.updateTable('adviser').set(listing).where('county', '=', county).where('id', '=', id).execute()

/** All of them anew: their places are numbered. */
export const setVillages = async (trx: Database, { county, id }: { county: number; id: string }, villages: readonly VillageServed[]) => {
  await trx.deleteFrom('adviser_village').where('county', '=', county).where('adviser', '=', id).execute()
  const rows = villages.map(({ community, duty }, at) => ({ county, adviser: id, place: at + 1, community, duty: JSON.stringify(duty) }))
  if (rows.length > 0) await trx.insertInto('adviser_village').values(rows).execute()
}

/** 离任: a day after they began at the earliest. */
export const endAdvisers = async (trx: Database, county: number, ids: readonly string[], today: string) => {
  if (ids.length === 0) return
  await removePortraits(trx, county, ids)
  await trx
    .updateTable('adviser')
    .set({ valid_from: sql<string>`least(valid_from, ${today}::date - 1)`, valid_to: today })
    .where('county', '=', county)
    .where('id', 'in', ids)
    .where('valid_to', 'is', null)
    .execute()
}

export const resumeAdvisers = async (trx: Database, county: number, ids: readonly string[]) => {
  if (ids.length > 0) await trx.updateTable('adviser').set({ valid_to: null }).where('county', '=', county).where('id', 'in', ids).execute()
}

/** Of the grants that rosters gave in this county: until when each holds. */
export const listGrantTerms = (db: Database, county: number) =>
  db
    .selectFrom('adviser')
    .select(['offer', 'listed_until', sql<boolean>`valid_to is not null`.as('has_left')])
    .where('county', '=', county)
    .where('account', 'is not', null)
    .where('offer', 'is not', null)
    .execute()

export const listAdvisersOver = (db: Database, today: string, limit: number) =>
  db
    .selectFrom('adviser')
    .select(['county', 'id'])
    .where(sql<boolean>`county = any(array(select county from county_outline))`)
    .where('valid_to', 'is', null)
    .where('listed_until', '<', today)
    .limit(limit)
    .execute()
