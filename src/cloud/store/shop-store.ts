import { type RawBuilder, sql } from 'kysely'
import { areasAround } from '../../domain/area'
import { dayAt } from '../../domain/civil-day'
import { type ServiceMode, type ShopKind, type Specialty, searchable } from '../../domain/shop'
import type { Database } from './database'

export interface ShopKey {
  readonly county: number
  readonly id: string
}

export interface FoundShop extends ShopKey {
  readonly kind: ShopKind
  readonly name: string
  readonly intro: string
  readonly address: string
  readonly phone: string | null
  readonly specialties: readonly Specialty[]
  readonly modes: readonly ServiceMode[]
  readonly has_public: boolean
  readonly adviser_count: number
  /** Every one of its people has a licence that was checked. */
  readonly is_licensed: boolean
  readonly serves_village: boolean
  readonly on_duty: boolean
  readonly open_today: boolean
  readonly rank: number
  readonly shuffle: string
}

export interface ShopsWanted {
  readonly words: string
  readonly specialty: Specialty | undefined
  readonly kind: ShopKind | undefined
  /** 12 digits: who serves it comes first. */
  readonly community: string | undefined
  /** Only those that serve this division. */
  readonly area: string | undefined
  readonly mode: ServiceMode | undefined
  readonly publicOnly: boolean
  readonly todayOnly: boolean
  /** The day whose order is kept while somebody turns pages. */
  readonly shuffledOn: string
  readonly after: Pick<FoundShop, 'rank' | 'shuffle'> | undefined
  readonly at: Date
  readonly limit: number
}

type Sql = RawBuilder<unknown>

const everyCounty = sql`any(array(select county from county_outline))`

/**
 * Shops by what is asked for, in one statement: who serves the village first, then who is on duty, then who has time today, and
 * among equals in an order that chance deals anew every day. Neither ratings nor money move anybody up.
 */
export const searchShops = async (db: Database, wanted: ShopsWanted): Promise<FoundShop[]> => {
  const { after, shuffledOn, limit } = wanted
  const from = after ? sql`(-rank, shuffle) > (${-after.rank}::int, ${after.shuffle}::text)` : sql`true`
  const { rows } = await sql<FoundShop>`
    select * from (
      select ${columns},
        near.serves_village, near.on_duty, near.open_today,
        near.serves_village::int * 4 + near.on_duty::int * 2 + near.open_today::int as rank,
        md5(${shuffledOn}::text || shop.id::text) as shuffle
      from shop cross join lateral (${nearOf(wanted)}) near cross join lateral (${offersOf}) offers
      where ${sql.join(conditionsOf(wanted), sql` and `)}
    ) found
    where ${from} order by rank desc, shuffle limit ${limit}`.execute(db)
  return rows
}

const columns = sql`
  shop.county, shop.id, shop.kind, shop.name, shop.intro, shop.address, shop.phone, shop.specialties,
  offers.modes, offers.has_public, offers.adviser_count, offers.is_licensed`

const offersOf = sql`
  select services.modes, coalesce(services.has_public, false) as has_public, people.adviser_count, people.is_licensed
  from (
    select coalesce(array_agg(distinct mode), '{}') as modes, bool_or(is_public) as has_public from shop_service
    where shop_service.county = shop.county and shop_service.shop = shop.id and shop_service.closed_at is null
  ) services
  cross join (
    select count(*)::int as adviser_count, coalesce(bool_and(license_checked_at is not null), false) as is_licensed from adviser
    where adviser.county = shop.county and adviser.shop = shop.id and adviser.valid_to is null
  ) people`

const nearOf = ({ community, at }: Pick<ShopsWanted, 'community' | 'at'>) => {
  const around = community ? areasAround(community) : []
  const today = dayAt(at.getTime())
  return sql`
    select
      coalesce(bool_or(exists (select from adviser_village v where v.county = a.county and v.adviser = a.id and v.community = ${community ?? ''})), false)
        as serves_village,
      coalesce(bool_or(exists (select from legal_duty d where d.county = a.county and d.adviser = a.id and d.day = ${today}::date
        and d.area = any(${sql.val(around)}::text[]))), false) as on_duty,
      coalesce(bool_or(exists (select from adviser_free_day f where f.county = a.county and f.adviser = a.id and f.day = ${today}::date
        and f.last_start > ${at}::timestamptz)), false) as open_today
    from adviser a where a.county = shop.county and a.shop = shop.id and a.valid_to is null`
}

const conditionsOf = ({ words, specialty, kind, area, mode, publicOnly, todayOnly }: ShopsWanted): Sql[] => [
  sql`shop.county = ${everyCounty}`,
  sql`shop.closed_at is null`,
  ...piecesOf(words).map((piece) => sql`shop.search like ${`%${searchable(piece)}%`}`),
  ...(specialty ? [sql`shop.specialties @> array[${specialty}]::text[]`] : []),
  ...(kind ? [sql`shop.kind = ${kind}`] : []),
  ...(area ? [sql`shop.areas && ${sql.val(ancestorsOf(area))}::text[]`] : []),
  ...(mode ? [sql`${mode}::text = any(offers.modes)`] : []),
  ...(publicOnly ? [sql`offers.has_public`] : []),
  ...(todayOnly ? [sql`near.open_today`] : []),
]

const piecesOf = (words: string): string[] => words.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece))

/** The division itself and all that it lies in. */
const ancestorsOf = (area: string): string[] => [...new Set([area, area.slice(0, 9), area.slice(0, 6), `${area.slice(0, 4)}00`])]

export const findShop = async (
  db: Database,
  { county, id }: ShopKey,
  near: Pick<ShopsWanted, 'community' | 'at'>,
): Promise<FoundShop | undefined> => {
  const { rows } = await sql<FoundShop>`
    select ${columns}, near.*, 0 as rank, '' as shuffle
    from shop cross join lateral (${nearOf(near)}) near cross join lateral (${offersOf}) offers
    where shop.county = ${county} and shop.id = ${id}::uuid and shop.closed_at is null`.execute(db)
  return rows[0]
}

/** Kept with the words that find it. */
export const setShopIntro = async (
  db: Database,
  { county, id }: ShopKey,
  { intro, search, point }: { intro: string; search: string; point: { longitude: number; latitude: number } | null | undefined },
) => {
  const place = point ? sql`point(${point.longitude}::float8, ${point.latitude}::float8)` : sql`null`
  await db
    .updateTable('shop')
    .set({ intro, search, ...(point !== undefined && { point: place }) })
    .where('county', '=', county)
    .where('id', '=', id)
    .execute()
}

/** Which of these organizations is behind it. */
export const findShopOwner = (db: Database, { county, id }: ShopKey) =>
  db.selectFrom('shop').select(['name', 'address', 'organization']).where('county', '=', county).where('id', '=', id).executeTakeFirst()
