import { sql } from 'kysely'
import type { Booking } from '../../domain/appointment-book'
import type { BookingStatus } from '../../domain/booking'
import type { Database } from './database'
import type { AdviserKey } from './diary-store'
import { momentOf } from './minutes'

export interface BookingKey {
  readonly county: number
  readonly id: string
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

/** 联合接待: the same time in the second's diary; where they have it no more, the database refuses both (23P01). */
export const takeSeatBeside = (trx: Database, key: AdviserKey, { id, service, place, start, end }: Omit<Seat, 'owner'>, entry: string) =>
  sql`
    with made as (
      insert into adviser_entry (county, id, adviser, service, place, starts_at, ends_at)
      values (${key.county}, ${entry}::uuid, ${key.adviser}::uuid, ${service}::uuid, ${place ?? null}, ${momentOf(start)}, ${momentOf(end)})
      returning id
    )
    update booking set with_adviser = ${key.adviser}::uuid, with_entry = (select id from made)
    where county = ${key.county} and id = ${id}::uuid`.execute(trx)

/** These seats are given back, and a sitting that nobody is left in is taken out of the diary. */
export const leaveSeats = async (trx: Database, county: number, ids: readonly string[]) => {
  const { rows } = await sql<{ entry: string }>`
    with had as (
      select id, entry, with_entry from booking where county = ${county} and id = any(${sql.val(ids)}::uuid[]) and entry is not null
    ), left_by as (
      update booking set entry = null, with_entry = null from had where booking.county = ${county} and booking.id = had.id
    )
    select distinct each.entry from had, unnest(array[had.entry, had.with_entry]) as each (entry) where each.entry is not null`.execute(trx)
  await sql`
    delete from adviser_entry e where e.county = ${county} and e.id = any(${sql.val(rows.map(({ entry }) => entry))}::uuid[])
      and not exists (select from booking b where b.county = e.county and b.entry = e.id)`.execute(trx)
}

/** 改期 in place: the sitting itself goes to another time, in whosever diary it stands, so that it is never in its own way. */
export const moveSitting = (trx: Database, { county }: AdviserKey, { id, start, end, place }: Omit<Seat, 'owner' | 'service'>) =>
  sql`
    with moved as (
      update adviser_entry set starts_at = ${momentOf(start)}, ends_at = ${momentOf(end)}, place = ${place ?? null}
      where county = ${county} and id in (
        select unnest(array[b.entry, b.with_entry]) from booking b where b.county = ${county} and b.id = ${id}::uuid)
    )
    update booking set starts_at = ${momentOf(start)}, ends_at = ${momentOf(end)}, place = ${place ?? null}
    where county = ${county} and id = ${id}::uuid`.execute(trx)

/**
 * Holds that ran out give their seats back. What two hold together may be released under the lock of either, so the rows are taken
 * in their order and nobody waits in a circle.
 */
export const releaseExpired = async (trx: Database, county: number, ids: readonly string[], at: Date) => {
  await sql`
    with over as (
      select id from booking where county = ${county} and id = any(${sql.val(ids)}::uuid[]) and status = 'held' order by id for update
    )
    update booking set status = 'released', held_until = null, revision = revision + 1, ended_at = ${at}::timestamptz
    from over where booking.county = ${county} and booking.id = over.id`.execute(trx)
  await leaveSeats(trx, county, ids)
}

export const setMeeting = (db: Database, { county, id }: BookingKey, meeting: string | null) =>
  db.updateTable('booking').set({ meeting }).where('county', '=', county).where('id', '=', id).execute()

export const setRang = (db: Database, { county, id }: BookingKey, at: Date) =>
  db.updateTable('booking').set({ rang_at: at }).where('county', '=', county).where('id', '=', id).execute()

/** 电话任务: whether somebody of the office has still to ring whoever booked. */
export const setToRing = (db: Database, { county, id }: BookingKey, toRing: boolean) =>
  db.updateTable('booking').set({ to_ring: toRing }).where('county', '=', county).where('id', '=', id).execute()

/** 交给同店的另一位, as long as nobody has changed it since. */
export const passBooking = async (
  trx: Database,
  { county, id }: BookingKey,
  { adviser, revision, reason }: { adviser: string; revision: number; reason: string },
): Promise<boolean> => {
  const { rows } = await sql`
    update booking set adviser = ${adviser}::uuid, entry = null, revision = revision + 1, reason = ${reason}
    where county = ${county} and id = ${id}::uuid and revision = ${revision} returning id`.execute(trx)
  return rows.length > 0
}

/** A sitting that nobody is left in. */
export const dropEmptySitting = (trx: Database, county: number, entry: string) =>
  sql`
    delete from adviser_entry e where e.county = ${county} and e.id = ${entry}::uuid
      and not exists (select from booking b where b.county = e.county and b.entry = e.id)`.execute(trx)
