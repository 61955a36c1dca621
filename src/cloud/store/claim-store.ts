import { type RawBuilder, sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Interval } from '../../domain/interval'
import type { BookingKey } from './booking-store'
import type { Database } from './database'
import { minutesOf, momentOf } from './minutes'

/** A person's own time, wherever their bookings lie. */
export interface StoredClaim extends Interval {
  readonly booking: string
  readonly county: number
  /** A step about it was begun and has not ended, or it is only held. */
  readonly isUnderWay: boolean
}

export interface NewClaim extends Interval {
  readonly booking: BookingKey
  readonly account: string
  readonly expires: number
}

/** One claim of a person is decided about at a time. */
export const lockClaims = (trx: Database, account: string) =>
  sql`select id from account where county = ${cityCounty} and id = ${account}::uuid for no key update`.execute(trx)

/** What is still to come, each stretch of it; what is being moved has two. */
export const listClaims = async (db: Database, account: string, now: number): Promise<StoredClaim[]> => {
  const { rows } = await sql<StoredClaim>`
    select booking, booking_county as county, ${minutesOf(sql`lower(stretch)`)} as start, ${minutesOf(sql`upper(stretch)`)} as "end",
      coalesce(expires_at > ${momentOf(now)}, false) as "isUnderWay"
    from resident_claim, unnest(during) as stretch
    where county = ${cityCounty} and account = ${account}::uuid and ends_at > ${momentOf(now)}`.execute(db)
  return rows
}

const stretch = ({ start, end }: Interval): RawBuilder<string> =>
  sql<string>`tstzmultirange(tstzrange(${momentOf(start)}, ${momentOf(end)}))`

/** Refused by the database (23P01) where the person is somewhere else at that time. */
export const insertClaim = (trx: Database, { booking, account, expires, start, end }: NewClaim) =>
  sql`
    insert into resident_claim (county, booking, booking_county, account, starts_at, ends_at, during, revision, expires_at)
    values (${cityCounty}, ${booking.id}::uuid, ${booking.county}, ${account}::uuid, ${momentOf(start)}, ${momentOf(end)},
      ${stretch({ start, end })}, 0, ${momentOf(expires)})`.execute(trx)

/** Both the time it has and the one it wants, until it is known which; whether nothing else was moving it already. */
export const widenClaim = async (trx: Database, booking: string, { start, end, expires }: Interval & { readonly expires: number }) => {
  const { rows } = await sql`
    update resident_claim set during = during + ${stretch({ start, end })}, expires_at = ${momentOf(expires)},
      ends_at = greatest(ends_at, ${momentOf(end)})
    where county = ${cityCounty} and booking = ${booking}::uuid and expires_at is null returning booking`.execute(trx)
  return rows.length > 0
}

export interface Settled extends Interval {
  readonly revision: number
  readonly expires: number | undefined
}

/** The claim says what the booking says; an older word never comes after a newer one. */
export const settleClaim = (db: Database, booking: string, { start, end, revision, expires }: Settled, idleAt: number | undefined) =>
  sql`
    update resident_claim set during = ${stretch({ start, end })}, starts_at = ${momentOf(start)}, ends_at = ${momentOf(end)},
      revision = ${revision}, expires_at = ${expires === undefined ? null : momentOf(expires)}
    where county = ${cityCounty} and booking = ${booking}::uuid and revision <= ${revision} and ${isIdle(idleAt)}`.execute(db)

export const deleteClaim = (db: Database, booking: string, idleAt?: number) =>
  sql`delete from resident_claim where county = ${cityCounty} and booking = ${booking}::uuid and ${isIdle(idleAt)}`.execute(db)

const isIdle = (at: number | undefined) => (at === undefined ? sql`true` : sql`(expires_at is null or expires_at <= ${momentOf(at)})`)
