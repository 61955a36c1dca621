import { sql } from 'kysely'
import type { BookingStatus } from '../../domain/booking'
import type { ServiceItem } from '../../domain/service-item'
import type { ServiceMode } from '../../domain/shop'
import type { BookingKey } from './booking-store'
import type { Database } from './database'
import type { AdviserKey } from './diary-store'
import type { BookingTable } from './tables/booking'
import type { ServicePolicy } from './tables/shop'

/** A booking with whose it is, and on which terms. */
export interface FoundBooking
  extends Omit<
    BookingTable,
    | 'with_entry'
    | 'with_adviser'
    | 'before_minutes'
    | 'after_minutes'
    | 'is_renewed'
    | 'moves'
    | 'revision'
    | 'late_cancel'
    | 'meeting'
    | 'to_ring'
  > {
  readonly is_renewed: boolean
  readonly moves: number
  readonly revision: number
  readonly late_cancel: boolean
  readonly meeting: string | null
  readonly to_ring: boolean
  /** 顾问请假: the adviser is away at that time. */
  readonly is_unsettled: boolean
  readonly place_name: string | null
  readonly adviser_name: string
  readonly adviser_account: string | null
  readonly time_zone: string
  /** 联合接待: who is there too. */
  readonly with_adviser: string | null
  readonly with_name: string | null
  readonly with_account: string | null
  readonly with_zone: string | null
  readonly with_organization: string | null
  readonly shop: string
  readonly shop_name: string
  readonly shop_address: string
  readonly shop_phone: string | null
  readonly shop_longitude: number | null
  readonly shop_latitude: number | null
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
    booking.rang_at, booking.late_cancel, booking.reason, booking.meeting, booking.to_ring, booking.created_at, booking.ended_at,
    booking.status in ('pending', 'confirmed') and exists (
      select from adviser_leave away where away.county = booking.county and away.adviser in (booking.adviser, booking.with_adviser)
        and away.ends_at > booking.starts_at and away.starts_at < booking.ends_at) as is_unsettled,
    (select name from division where code = booking.place) as place_name,
    adviser.name as adviser_name, adviser.account as adviser_account, adviser.time_zone,
    beside.id as with_adviser, beside.name as with_name, beside.account as with_account, beside.time_zone as with_zone,
    (select organization from shop s where s.county = beside.county and s.id = beside.shop) as with_organization,
    shop.id as shop, shop.name as shop_name, shop.address as shop_address, shop.phone as shop_phone,
    shop.point[0] as shop_longitude, shop.point[1] as shop_latitude, shop.organization,
    offer.name as service_name, offer.mode, offer.is_public, offer.item, offer.policy
  from booking
  join adviser on adviser.county = booking.county and adviser.id = booking.adviser
  left join adviser beside on beside.county = booking.county and beside.id = booking.with_adviser
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

/** 爽约: what this person did not come to, in all counties. */
export const listMisses = async (db: Database, owner: string, since: Date): Promise<Date[]> => {
  const { rows } = await sql<{ starts_at: Date }>`
    select starts_at from booking where county = ${everyCounty} and owner = ${owner}::uuid and status = 'residentMissed'
      and starts_at > ${since}::timestamptz`.execute(db)
  return rows.map(({ starts_at }) => starts_at)
}

/** What an adviser's leave runs over, and whoever is still to be rung: of one's own diary, one's firm, or the counties that one answers for. */
export const listUnsettled = async (
  db: Database,
  { account, areas, at }: { account: string; areas: readonly string[]; at: Date },
): Promise<FoundBooking[]> => {
  const { rows } = await sql<FoundBooking>`
    select * from (${bookings}
      where booking.county = ${everyCounty} and (booking.status in ('pending', 'confirmed') or booking.to_ring)
        and booking.starts_at > ${at}::timestamptz
        and (adviser.account = ${account}::uuid or beside.account = ${account}::uuid or shop.organization::text = any(${sql.val(areas)}::text[])
          or exists (select from unnest(${sql.val(areas)}::text[]) area where booking.county::text like
            case when area ~ '^[0-9]{4}00$' then left(area, 4) || '%' else area end))) found
    where is_unsettled or to_ring order by starts_at, id limit 100`.execute(db)
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
    where booking.county = ${county} and (booking.adviser = ${adviser}::uuid or booking.with_adviser = ${adviser}::uuid) and booking.starts_at < ${until}::timestamptz
      and booking.ends_at > ${from}::timestamptz and booking.status not in ('held', 'released')
    order by booking.starts_at, booking.id limit 500`.execute(db)
  return rows
}

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
