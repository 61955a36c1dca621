import { sql } from 'kysely'
import type { DutyRule } from '../../domain/duty-day'
import type { ServiceItem } from '../../domain/service-item'
import type { AdviserKind, GuideKind, ServiceMode, Specialty } from '../../domain/shop'
import type { Database } from './database'
import type { ShopKey } from './shop-store'
import type { ServicePolicy } from './tables/shop'

export interface FoundAdviser {
  readonly county: number
  readonly id: string
  readonly kind: AdviserKind
  readonly name: string
  readonly license_number: string | null
  readonly is_licensed: boolean
  readonly photo: string | null
  readonly shop: string
  readonly shop_name: string
  readonly shop_phone: string | null
  readonly duty: DutyRule | null
  readonly village_count: number
  readonly villages?: readonly { readonly code: string; readonly name: string }[]
}

const everyCounty = sql`any(array(select county from county_outline))`

const adviserColumns = sql`
  adviser.county, adviser.id, adviser.kind, adviser.name, adviser.license_number, adviser.license_checked_at is not null as is_licensed,
  adviser.photo, shop.id as shop, shop.name as shop_name, shop.phone as shop_phone,
  (select count(*)::int from adviser_village each where each.county = adviser.county and each.adviser = adviser.id) as village_count`

/** 村居法律顾问: of whichever county's firm they are. */
export const listVillageAdvisers = async (db: Database, community: string): Promise<FoundAdviser[]> => {
  const { rows } = await sql<FoundAdviser>`
    select ${adviserColumns}, village.duty
    from adviser_village village
    join adviser on adviser.county = village.county and adviser.id = village.adviser and adviser.valid_to is null
    join shop on shop.county = adviser.county and shop.id = adviser.shop
    where village.county = ${everyCounty} and village.community = ${community}
    order by adviser.name, adviser.id`.execute(db)
  return rows
}

export type DutyAdviser = FoundAdviser & { readonly area: string }

/** 值班律师 of these areas on a day, the nearest area first. */
export const listDutyAdvisers = async (db: Database, areas: readonly string[], day: string): Promise<DutyAdviser[]> => {
  const { rows } = await sql<DutyAdviser>`
    select ${adviserColumns}, null::jsonb as duty, duty.area
    from legal_duty duty
    join adviser on adviser.county = duty.county and adviser.id = duty.adviser and adviser.valid_to is null
    join shop on shop.county = adviser.county and shop.id = adviser.shop
    where duty.county = ${everyCounty} and duty.area = any(${sql.val(areas)}::text[]) and duty.day = ${day}::date
    order by length(duty.area) desc, adviser.name, adviser.id`.execute(db)
  return rows
}

export const listShopAdvisers = async (db: Database, { county, id }: ShopKey): Promise<FoundAdviser[]> => {
  const { rows } = await sql<FoundAdviser>`
    select ${adviserColumns}, null::jsonb as duty,
      coalesce((
        select jsonb_agg(jsonb_build_object('code', division.code, 'name', division.name) order by village.place)
        from adviser_village village join division on division.code = village.community
        where village.county = adviser.county and village.adviser = adviser.id), '[]'::jsonb) as villages
    from adviser join shop on shop.county = adviser.county and shop.id = adviser.shop
    where adviser.county = ${county} and adviser.shop = ${id}::uuid and adviser.valid_to is null
    order by adviser.name, adviser.id`.execute(db)
  return rows
}

export interface FoundService {
  readonly county: number
  readonly id: string
  readonly shop: string
  readonly name: string
  readonly mode: ServiceMode
  readonly is_public: boolean
  readonly item: Omit<ServiceItem, 'id'>
  readonly policy: ServicePolicy
  readonly with_adviser: string | null
  readonly with_name: string | null
}

export const listShopServices = (db: Database, { county, id }: ShopKey): Promise<FoundService[]> =>
  db
    .selectFrom('shop_service as offer')
    .leftJoin('adviser as beside', (join) => join.onRef('beside.county', '=', 'offer.county').onRef('beside.id', '=', 'offer.with_adviser'))
    .select(['offer.county', 'offer.id', 'offer.shop', 'offer.name', 'offer.mode', 'offer.is_public', 'offer.item', 'offer.policy'])
    .select(['offer.with_adviser', 'beside.name as with_name'])
    .where('offer.county', '=', county)
    .where('offer.shop', '=', id)
    .where('offer.closed_at', 'is', null)
    .orderBy('offer.name')
    .orderBy('offer.id')
    .execute()

/** 两位一起接待: whether there is such a one in the county, who has not left. */
export const setTogether = async (
  db: Database,
  { county, service, adviser }: { county: number; service: string; adviser: string | null },
): Promise<boolean> => {
  const { rows } = await sql`
    update shop_service set with_adviser = ${adviser}::uuid
    where county = ${county} and id = ${service}::uuid and (${adviser}::uuid is null or exists (
      select from adviser where county = ${county} and id = ${adviser}::uuid and valid_to is null)) returning id`.execute(db)
  return rows.length > 0
}

export interface FoundGuide {
  readonly id: string
  readonly kind: GuideKind
  readonly name: string
  readonly phone: string
  readonly neighbor_group: string | null
  readonly skills: readonly Specialty[]
  readonly last_active_on: string | null
}

/** 法治带头人 before 法律明白人; names and phones as they are kept, sealed. */
export const listGuides = (db: Database, county: number, community: string): Promise<FoundGuide[]> =>
  db
    .selectFrom('legal_guide')
    .select(['id', 'kind', 'name', 'phone', 'neighbor_group', 'skills', 'last_active_on'])
    .where('county', '=', county)
    .where('community', '=', community)
    .where('left_at', 'is', null)
    .orderBy('kind', 'desc')
    .orderBy('neighbor_group')
    .orderBy('id')
    .limit(50)
    .execute()

/** 挂网格的民警和律师. */
export const listAttached = (db: Database, county: number, grid: string) =>
  db
    .selectFrom('grid_post')
    .select(['kind', 'person_name', 'phone'])
    .where('county', '=', county)
    .where('grid', '=', grid)
    .where('kind', 'in', ['police', 'lawyer'])
    .orderBy('kind')
    .execute()
