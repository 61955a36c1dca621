import { sql } from 'kysely'
import type { ServiceItem } from '../../domain/service-item'
import type { ServiceMode } from '../../domain/shop'
import type { Database } from './database'
import type { ServicePolicy } from './tables/shop'

export interface StoredOffer {
  readonly county: number
  readonly adviser: string
  readonly account: string | null
  readonly time_zone: string
  readonly organization: string | null
  readonly villages: readonly string[]
  readonly service: string
  readonly mode: ServiceMode
  readonly item: Omit<ServiceItem, 'id'>
  readonly policy: ServicePolicy
  /** 联合接待: who is there too. */
  readonly with_adviser: string | null
  readonly with_zone: string | null
}

interface Wanted {
  readonly county: number
  readonly service: string
  /** Everybody of the shop where none is named. */
  readonly adviser?: string | undefined
}

const offered = sql`
    select adviser.county, adviser.id as adviser, adviser.account, adviser.time_zone, shop.organization,
      array(select community from adviser_village v where v.county = adviser.county and v.adviser = adviser.id) as villages,
      offer.id as service, offer.mode, offer.item, offer.policy,
      offer.with_adviser, beside.time_zone as with_zone
    from shop_service offer
    join shop on shop.county = offer.county and shop.id = offer.shop and shop.closed_at is null
    join adviser on adviser.county = offer.county and adviser.shop = offer.shop and adviser.valid_to is null
      and adviser.id is distinct from offer.with_adviser
    left join adviser beside on beside.county = offer.county and beside.id = offer.with_adviser and beside.valid_to is null`

/** What is given by two is given by neither alone. */
const isWhole = sql`(offer.with_adviser is null or beside.id is not null)`

/** Who gives this service, and on which terms; nobody where it is closed or they have left. */
export const listOffers = async (db: Database, { county, service, adviser }: Wanted): Promise<StoredOffer[]> => {
  const { rows } = await sql<StoredOffer>`
    ${offered}
    where offer.county = ${county} and offer.id = ${service}::uuid and offer.closed_at is null and ${isWhole}
      and (${adviser ?? null}::uuid is null or adviser.id = ${adviser ?? null}::uuid)
    order by adviser.name, adviser.id limit 50`.execute(db)
  return rows
}

/** Everything that these advisers can be booked for. */
export const listOffersOf = async (db: Database, county: number, advisers: readonly string[]): Promise<StoredOffer[]> => {
  const { rows } = await sql<StoredOffer>`
    ${offered}
    where offer.county = ${county} and offer.closed_at is null and ${isWhole} and adviser.id = any(${sql.val(advisers)}::uuid[])`.execute(
    db,
  )
  return rows
}
