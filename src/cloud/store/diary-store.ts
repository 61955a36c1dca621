import { type RawBuilder, sql } from 'kysely'
import type { BookingStatus } from '../../domain/booking'
import { bookedStatuses } from '../../domain/booking'
import type { Interval } from '../../domain/interval'
import type { KeptDay, KeptPattern } from '../../domain/kept-pattern'
import type { Database } from './database'
import { minutesOf, momentOf } from './minutes'

export interface AdviserKey {
  readonly county: number
  readonly adviser: string
}

/** Everything that decides when an adviser can be booked; instants in minutes. */
export interface StoredDiary {
  readonly id: string
  readonly time_zone: string
  readonly account: string | null
  /** 离任: nothing new is booked with them. */
  readonly has_left: boolean
  readonly pattern: KeptPattern | null
  readonly own_days: readonly KeptDay[]
  readonly office_days: readonly KeptDay[]
  readonly away: readonly Interval[]
  readonly seats: readonly StoredSeat[]
  readonly travel: readonly { readonly one: string; readonly other: string; readonly minutes: number }[]
}

export interface StoredSeat extends Interval {
  readonly id: string
  readonly owner: string
  readonly service: string
  readonly place: string | null
  readonly status: BookingStatus
  readonly before: number
  readonly after: number
  readonly heldUntil: number | null
  readonly isRenewed: boolean
  readonly moves: number
  /** The first of those who are there; the diary may be the second's. */
  readonly adviser: string
  readonly entry: string | null
  readonly revision: number
}

const bookWaitMs = 3_000

/**
 * Nobody else decides about these days of the adviser until the transaction ends; days are taken in their order, so that two never
 * wait for each other. Waiting longer than three seconds fails with 55P03.
 */
export const lockAdviserDays = (trx: Database, { county, adviser }: AdviserKey, days: readonly string[]) =>
  sql`
    insert into adviser_day (county, adviser, day, revision)
    select ${county}, ${adviser}::uuid, day, 1
    from (select set_config('lock_timeout', ${String(bookWaitMs)}, true)) as patience, unnest(${sql.val([...days].sort())}::date[]) as day
    order by day
    on conflict (county, adviser, day) do update set revision = adviser_day.revision + 1`.execute(trx)

export interface Reach extends Interval {
  /** Where somebody would have to travel to. */
  readonly place?: string | undefined
}

/** What stands in the diaries of these advisers between two moments, in one statement. */
export const listDiaries = async (
  db: Database,
  county: number,
  advisers: readonly string[],
  { start, end, place }: Reach,
): Promise<StoredDiary[]> => {
  const { rows } = await sql<StoredDiary>`
    select adviser.id, adviser.time_zone, adviser.account, adviser.valid_to is not null as has_left, pattern.pattern,
      ${listOf(sql`
        select jsonb_build_object('day', o.day, 'ranges', o.ranges) as each from adviser_override o
        where o.county = adviser.county and o.adviser = adviser.id and o.day between ${dayBefore(start)} and ${dayAfter(end)}`)} as own_days,
      ${listOf(sql`
        select jsonb_build_object('day', d.day, 'ranges', d.ranges) as each from shop_day d
        where d.county = adviser.county and d.shop = adviser.shop and d.day between ${dayBefore(start)} and ${dayAfter(end)}`)} as office_days,
      ${listOf(sql`
        select jsonb_build_object('start', ${minutesOf(sql`l.starts_at`)}, 'end', ${minutesOf(sql`l.ends_at`)}) as each from adviser_leave l
        where l.county = adviser.county and l.adviser = adviser.id and l.ends_at > ${momentOf(start)} and l.starts_at < ${momentOf(end)}`)} as away,
      ${listOf(sql`
        ${seatsIn(sql`b.adviser`, sql`b.entry`, { start, end })} union all ${seatsIn(sql`b.with_adviser`, sql`b.with_entry`, { start, end })}`)} as seats,
      ${
        place === undefined
          ? sql`'[]'::jsonb`
          : listOf(sql`
        select jsonb_build_object('one', t.one, 'other', t.other, 'minutes', t.minutes) as each from village_travel t
        where t.county = adviser.county and (t.one = ${place} or t.other = ${place})`)
      } as travel
    from adviser
    left join adviser_pattern pattern on pattern.county = adviser.county and pattern.adviser = adviser.id
    where adviser.county = ${county} and adviser.id = any(${sql.val(advisers)}::uuid[])`.execute(db)
  return rows
}

type Sql = RawBuilder<unknown>

/** Where the adviser is the one who is booked, or is there too. */
const seatsIn = (who: Sql, entry: Sql, { start, end }: Interval) => sql`
        select jsonb_build_object('id', b.id, 'owner', b.owner, 'service', b.service, 'place', b.place, 'status', b.status,
          'start', ${minutesOf(sql`b.starts_at`)}, 'end', ${minutesOf(sql`b.ends_at`)}, 'before', b.before_minutes, 'after', b.after_minutes,
          'heldUntil', ${minutesOf(sql`b.held_until`)}, 'isRenewed', b.is_renewed, 'moves', b.moves, 'adviser', b.adviser, 'entry', ${entry},
          'revision', b.revision) as each
        from booking b
        where b.county = adviser.county and ${who} = adviser.id and b.status in (${booked})
          and b.starts_at < ${momentOf(end)} and b.ends_at > ${momentOf(start)}`

// The words themselves, so that the planner sees the index that is made for them.
const booked = sql.join(bookedStatuses.map((status) => sql.lit(status)))
const listOf = (select: Sql) => sql`coalesce((select jsonb_agg(listed.each) from (${select}) listed), '[]'::jsonb)`
const dayBefore = (minute: number) => sql`(${momentOf(minute)} - interval '2 days')::date`
const dayAfter = (minute: number) => sql`(${momentOf(minute)} + interval '2 days')::date`
