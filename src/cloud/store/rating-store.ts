import { type RawBuilder, sql } from 'kysely'
import type { RatedKind, Scores } from '../../domain/rating'
import type { Database } from './database'
import type { AdviserKey } from './diary-store'
import type { ShopKey } from './shop-store'
import type { BookingRatingTable } from './tables/rating'

const everyCounty = sql`any(array(select county from county_outline))`

/** Once: false where it was rated before. */
export const insertBookingRating = async (db: Database, rating: BookingRatingTable): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('booking_rating')
    .values(rating)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Boolean(numInsertedOrUpdatedRows)
}

export interface FoundRating extends Scores {
  readonly county: number
  readonly about: string
  readonly kind: RatedKind
  readonly remark: string | null
  readonly at: Date
  readonly reply: string | null
}

export const findBookingRating = async (db: Database, county: number, booking: string): Promise<FoundRating | undefined> => {
  const { rows } = await sql<FoundRating>`
    select rating.*, 'booking' as kind, rating.booking as about, reply.words as reply from booking_rating rating
    left join rating_reply reply on reply.county = rating.county and reply.about = rating.booking and reply.kind = 'booking'
    where rating.county = ${county} and rating.booking = ${booking}::uuid`.execute(db)
  return rows[0]
}

const aspects = sql`clear, prompt, attitude, useful, remark, at`

/** Everything said of these advisers: a consultation's lies where it was asked, a booking's with the adviser. */
const saidOf = (which: RawBuilder<unknown>) => sql`
  with who as (${which}), said as (
    select r.county, consultation as about, 'consultation' as kind, ${aspects} from consultation_rating r
      join who on who.county = r.adviser_county and who.id = r.adviser where r.county = ${everyCounty}
    union all
    select r.county, booking, 'booking', ${aspects} from booking_rating r join who on who.county = r.county and who.id = r.adviser
  )`

const one = ({ county, adviser }: AdviserKey) => sql`select ${county}::int as county, ${adviser}::uuid as id`

/** The latest first, each with its reply. */
export const listRatings = async (db: Database, key: AdviserKey, limit: number): Promise<FoundRating[]> => {
  const { rows } = await sql<FoundRating>`
    ${saidOf(one(key))}
    select said.*, reply.words as reply from said
    left join rating_reply reply on reply.county = said.county and reply.about = said.about and reply.kind = said.kind
    order by said.at desc, said.about limit ${limit}`.execute(db)
  return rows
}

/** The scores alone, of one adviser or of a whole shop. */
export const listScores = async (db: Database, of: AdviserKey | ShopKey): Promise<Scores[]> => {
  const which =
    'adviser' in of
      ? one(of)
      : sql`select county, id from adviser where county = ${of.county} and shop = ${of.id}::uuid and valid_to is null`
  const { rows } = await sql<Scores>`${saidOf(which)} select clear, prompt, attitude, useful from said`.execute(db)
  return rows
}

interface NewReply {
  readonly county: number
  readonly about: string
  readonly kind: RatedKind
  readonly words: string
  readonly by: string
  readonly at: Date
}

/** Only to what was said of this adviser; the last word stands. */
export const setReply = async (db: Database, key: AdviserKey, { county, about, kind, words, by, at }: NewReply): Promise<boolean> => {
  const { rows } = await sql`
    ${saidOf(one(key))}
    insert into rating_reply (county, about, kind, words, by_account, at)
    select county, about, kind, ${words}, ${by}::uuid, ${at}::timestamptz from said
    where county = ${county} and about = ${about}::uuid and kind = ${kind}
    on conflict (county, about) do update set words = excluded.words, by_account = excluded.by_account, at = excluded.at
    returning about`.execute(db)
  return rows.length > 0
}
