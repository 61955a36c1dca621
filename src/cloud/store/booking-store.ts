import { sql } from 'kysely'
import type { Booking } from '../../domain/appointment-book'
import type { BookingStatus } from '../../domain/booking'
import type { ServiceItem } from '../../domain/service-item'
import type { ServiceMode } from '../../domain/shop'
import type { Database } from './database'
import type { AdviserKey } from './diary-store'
import { momentOf } from './minutes'
import type { BookingTable } from './tables/booking'
import type { ServicePolicy } from './tables/shop'

export interface BookingKey {
  readonly county: number
  readonly id: string
}

/** A booking with whose it is, and on which terms. */
export interface FoundBooking
  extends Omit<BookingTable, 'before_minutes' | 'after_minutes' | 'is_renewed' | 'moves' | 'revision' | 'late_cancel'> {
  readonly is_renewed: boolean
  readonly moves: number
  readonly revision: number
  readonly late_cancel: boolean
  readonly adviser_name: string
  readonly adviser_account: string | null
  readonly time_zone: string
  readonly shop: string
  readonly shop_name: string
  readonly shop_address: string
  readonly shop_phone: string | null
  readonly organization: string | null
  readonly service_name: string
  readonly mode: ServiceMode
  readonly is_public: boolean
  readonly item: Omit<ServiceItem, 'id'>
  readonly policy: ServicePolicy
}

const bookings = sql`
  select booking.county, booking.id, booking.adviser, booking.service, booking.owner, booking.place, booking.starts_at, booking.ends_at,
    booking.status, booking.held_until, booking.is_renewed, booking.moves, booking.revision, booking.entry, booking.decide_by,
    booking.rang_at, booking.late_cancel, booking.reason, booking.created_at, booking.ended_at,
    adviser.name as adviser_name, adviser.account as adviser_account, adviser.time_zone,
    shop.id as shop, shop.name as shop_name, shop.address as shop_address, shop.phone as shop_phone, shop.organization,
    offer.name as service_name, offer.mode, offer.is_public, offer.item, offer.policy
  from booking
  join adviser on adviser.county = booking.county and adviser.id = booking.adviser
  join shop on shop.county = adviser.county and shop.id = adviser.shop
  join shop_service offer on offer.county = booking.county and offer.id = booking.service`

export const findBooking = async (db: Database, { county, id }: BookingKey): Promise<FoundBooking | undefined> => {
  const { rows } = await sql<FoundBooking>`${bookings} where booking.county = ${county} and booking.id = ${id}::uuid`.execute(db)
  return rows[0]
}

const everyCounty = sql`any(array(select county from county_outline))`

/** 我的预约 in all counties, what comes next first, then what is over. */
export const listBookingsOf = async (db: Database, owner: string, since: Date): Promise<FoundBooking[]> => {
  const { rows } = await sql<FoundBooking>`
    ${bookings}
    where booking.county = ${everyCounty} and booking.owner = ${owner}::uuid and booking.ends_at > ${since}::timestamptz
      and booking.status <> 'released'
    order by booking.starts_at, booking.id limit 100`.execute(db)
  return rows
}

/** 日程 of one adviser between two moments; what was only held is none of their business. */
export const listSittings = async (
  db: Database,
  { county, adviser }: AdviserKey,
  { from, until }: { from: Date; until: Date },
): Promise<FoundBooking[]> => {
  const { rows } = await sql<FoundBooking>`
    ${bookings}
    where booking.county = ${county} and booking.adviser = ${adviser}::uuid and booking.starts_at < ${until}::timestamptz
      and booking.ends_at > ${from}::timestamptz and booking.status not in ('held', 'released')
    order by booking.starts_at, booking.id limit 500`.execute(db)
  return rows
}

type Seat = Pick<Booking, 'id' | 'owner' | 'service' | 'place' | 'start' | 'end'>

/** The sitting that such a seat belongs to, opened by its first. */
const sittingFor = ({ county, adviser }: AdviserKey, entry: string, { service, place, start, end }: Omit<Seat, 'id' | 'owner'>) => sql`
  there as (
    select id from adviser_entry where county = ${county} and adviser = ${adviser}::uuid and service = ${service}::uuid
      and starts_at = ${momentOf(start)} and place is not distinct from ${place ?? null}
  ), made as (
    insert into adviser_entry (county, id, adviser, service, place, starts_at, ends_at)
    select ${county}, ${entry}::uuid, ${adviser}::uuid, ${service}::uuid, ${place ?? null}, ${momentOf(start)}, ${momentOf(end)}
    where not exists (select from there) returning id
  )`
const sitting = sql`(select id from there union all select id from made)`

/** 锁定: the seat and its sitting in one statement. */
export const insertHold = (trx: Database, key: AdviserKey, held: Booking, { entry, at }: { entry: string; at: Date }) =>
  sql`
    with ${sittingFor(key, entry, held)}
    insert into booking (county, id, adviser, service, owner, place, starts_at, ends_at, before_minutes, after_minutes, status, entry,
      held_until, created_at)
    select ${key.county}, ${held.id}::uuid, ${key.adviser}::uuid, ${held.service}::uuid, ${held.owner}::uuid, ${held.place ?? null},
      ${momentOf(held.start)}, ${momentOf(held.end)}, ${held.before}, ${held.after}, 'held', ${sitting}, ${momentOf(held.heldUntil ?? 0)},
      ${at}::timestamptz`.execute(trx)

interface Change {
  readonly status: BookingStatus
  readonly heldUntil?: number | undefined
  readonly isRenewed: boolean
  readonly moves: number
  readonly decideBy: number | undefined
  readonly isLate: boolean
  readonly reason: string | undefined
  readonly isOver: boolean
  readonly at: Date
}

/** One step of a booking whose day is locked. */
export const setBooking = (trx: Database, { county, id }: BookingKey, change: Change) =>
  sql`
    update booking set status = ${change.status}, revision = revision + 1, is_renewed = ${change.isRenewed}, moves = ${change.moves},
      held_until = ${change.heldUntil === undefined ? null : momentOf(change.heldUntil)},
      decide_by = ${change.decideBy === undefined ? null : momentOf(change.decideBy)},
      late_cancel = late_cancel or ${change.isLate}, reason = coalesce(${change.reason ?? null}, reason),
      ended_at = ${change.isOver ? sql`${change.at}::timestamptz` : sql`null`}
    where county = ${county} and id = ${id}::uuid`.execute(trx)

/** A seat at a time where it had none: what waited without keeping the time is said yes to. */
export const takeSeat = (trx: Database, key: AdviserKey, seat: Seat, entry: string) =>
  sql`
    with ${sittingFor(key, entry, seat)}
    update booking set entry = ${sitting}, starts_at = ${momentOf(seat.start)}, ends_at = ${momentOf(seat.end)}, place = ${seat.place ?? null}
    where county = ${key.county} and id = ${seat.id}::uuid`.execute(trx)

/** These seats are given back, and a sitting that nobody is left in is taken out of the diary. */
export const leaveSeats = async (trx: Database, county: number, seats: readonly { readonly id: string; readonly entry: string }[]) => {
  const [ids, entries] = [seats.map(({ id }) => id), [...new Set(seats.map(({ entry }) => entry))]]
  await trx.updateTable('booking').set({ entry: null }).where('county', '=', county).where('id', 'in', ids).execute()
  await sql`
    delete from adviser_entry e where e.county = ${county} and e.id = any(${sql.val(entries)}::uuid[])
      and not exists (select from booking b where b.county = e.county and b.entry = e.id)`.execute(trx)
}

/** 改期 in place: the sitting itself goes to another time, so that it is never in its own way. */
export const moveSitting = (
  trx: Database,
  { county }: AdviserKey,
  entry: string,
  { id, start, end, place }: Omit<Seat, 'owner' | 'service'>,
) =>
  sql`
    with moved as (
      update adviser_entry set starts_at = ${momentOf(start)}, ends_at = ${momentOf(end)}, place = ${place ?? null}
      where county = ${county} and id = ${entry}::uuid
    )
    update booking set starts_at = ${momentOf(start)}, ends_at = ${momentOf(end)}, place = ${place ?? null}
    where county = ${county} and id = ${id}::uuid`.execute(trx)

/** Holds that ran out give their seats back. */
export const releaseExpired = async (
  trx: Database,
  county: number,
  seats: readonly { readonly id: string; readonly entry: string | null }[],
  at: Date,
) => {
  await sql`
    update booking set status = 'released', held_until = null, revision = revision + 1, ended_at = ${at}::timestamptz
    where county = ${county} and id = any(${sql.val(seats.map(({ id }) => id))}::uuid[]) and status = 'held'`.execute(trx)
  const seated = seats.flatMap(({ id, entry }) => (entry === null ? [] : [{ id, entry }]))
  if (seated.length) await leaveSeats(trx, county, seated)
}

export const setRang = (db: Database, { county, id }: BookingKey, at: Date) =>
  db.updateTable('booking').set({ rang_at: at }).where('county', '=', county).where('id', '=', id).execute()

/** Bookings that the clock moves on: holds that ran out, yeses that were not said, and people who came and found nobody. */
export const listDueBookings = async (db: Database, { at, startedBefore }: { at: Date; startedBefore: Date }, limit: number) => {
  const { rows } = await sql<BookingKey & { status: BookingStatus }>`
    select county, id, status from booking
    where county = ${everyCounty} and status in ('held', 'pending', 'confirmed', 'arrived', 'underWay') and (
      (status = 'held' and held_until <= ${at}::timestamptz) or (status = 'pending' and decide_by <= ${at}::timestamptz)
      or (status = 'arrived' and starts_at <= ${startedBefore}::timestamptz))
    limit ${limit}`.execute(db)
  return rows
}
