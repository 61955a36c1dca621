import { sql } from 'kysely'
import type { Database } from './database'
import { momentOf } from './minutes'
import type { BookingWaitTable } from './tables/booking'

type NewWait = Omit<BookingWaitTable, 'state' | 'offered' | 'offered_until'>

/** Once, however often it is sent. */
export const insertWait = async (db: Database, wait: NewWait): Promise<void> => {
  await db
    .insertInto('booking_wait')
    .values({ ...wait, state: 'waiting', offered: null, offered_until: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** 我的候补, and what is held for me. */
export const listWaitsOf = (db: Database, account: string) =>
  db
    .selectFrom('booking_wait')
    .innerJoin('adviser', (join) =>
      join.onRef('adviser.county', '=', 'booking_wait.county').onRef('adviser.id', '=', 'booking_wait.adviser'),
    )
    .innerJoin('shop_service', (join) =>
      join.onRef('shop_service.county', '=', 'booking_wait.county').onRef('shop_service.id', '=', 'booking_wait.service'),
    )
    .select(['booking_wait.county', 'booking_wait.id', 'booking_wait.adviser', 'booking_wait.service', 'from_day', 'until_day', 'asked_at'])
    .select(['state', 'offered', 'offered_until', 'adviser.name as adviser_name', 'shop_service.name as service_name'])
    .where(sql<boolean>`booking_wait.county = any(array(select county from county_outline))`)
    .where('booking_wait.account', '=', account)
    .where('state', 'in', ['waiting', 'offered'])
    .orderBy('asked_at')
    .execute()

export type FoundWait = Awaited<ReturnType<typeof listWaitsOf>>[number]

/** Whether it was waiting until now. */
export const leaveWait = async (db: Database, { county, id, account }: { county: number; id: string; account: string }) => {
  const query = db.updateTable('booking_wait').set({ state: 'left' }).where('county', '=', county).where('id', '=', id)
  return (await query.where('account', '=', account).where('state', '=', 'waiting').returning('id').executeTakeFirst()) !== undefined
}

export interface FreedSlot {
  readonly county: number
  readonly adviser: string
  readonly service: string
  readonly place: string | null
  readonly start: number
}

/** Who waits for such a time, in the order in which they asked. */
export const listWaiting = (db: Database, { county, adviser, service, place }: FreedSlot, day: string) =>
  db
    .selectFrom('booking_wait')
    .select(['id', 'account'])
    .where('county', '=', county)
    .where('adviser', '=', adviser)
    .where('service', '=', service)
    .where('state', '=', 'waiting')
    .where('from_day', '<=', day)
    .where('until_day', '>=', day)
    .where(sql<boolean>`place is not distinct from ${place}`)
    .orderBy('asked_at')
    .orderBy('id')
    .limit(20)
    .execute()

/** Whether it was still waiting. */
export const offerWait = async (trx: Database, county: number, id: string, { booking, until }: { booking: string; until: number }) => {
  const { rows } = await sql`
    update booking_wait set state = 'offered', offered = ${booking}::uuid, offered_until = ${momentOf(until)}
    where county = ${county} and id = ${id}::uuid and state = 'waiting' returning id`.execute(trx)
  return rows.length > 0
}

/** What became of what was held for somebody who waited. */
export const endOffer = (trx: Database, county: number, booking: string, state: 'taken' | 'passed') =>
  trx
    .updateTable('booking_wait')
    .set({ state })
    .where('county', '=', county)
    .where('offered', '=', booking)
    .where('state', '=', 'offered')
    .execute()
