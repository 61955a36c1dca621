import { sql } from 'kysely'
import type { ServiceMode } from '../../domain/shop'
import type { Database } from './database'

interface Untold {
  readonly keys: readonly string[]
  readonly accounts: readonly string[]
  readonly at: Date
}

/** What was to be told later and is true no more, with the messages that would have shown it. */
export const dropUntold = async (trx: Database, county: number, { keys, accounts, at }: Untold) => {
  const told = keys.flatMap((key) => accounts.map((account) => `${key}:${account}`))
  await sql`
    with dropped as (
      delete from outbox where county = ${county} and key = any(${sql.val(told)}::text[]) and done_at is null
        and available_at > ${at}::timestamptz returning id
    )
    delete from message using dropped where message.county = ${county} and message.id = dropped.id`.execute(trx)
}

export interface PushBooking {
  readonly county: number
  readonly id: string
  readonly service_name: string
  readonly shop_name: string
  readonly mode: ServiceMode
  readonly starts_at: Date
}

/** What pushes say of these bookings. */
export const listPushBookings = async (db: Database, keys: readonly { county: number; about: string }[]): Promise<PushBooking[]> => {
  const { rows } = await sql<PushBooking>`
    select booking.county, booking.id, offer.name as service_name, shop.name as shop_name, offer.mode, booking.starts_at
    from unnest(${sql.val(keys.map(({ county }) => county))}::int[], ${sql.val(keys.map(({ about }) => about))}::uuid[]) as wanted (county, about)
    join booking on booking.county = wanted.county and booking.id = wanted.about
    join shop_service offer on offer.county = booking.county and offer.id = booking.service
    join shop on shop.county = offer.county and shop.id = offer.shop
    group by booking.county, booking.id, offer.name, shop.name, offer.mode`.execute(db)
  return rows
}
