import { sql } from 'kysely'
import type { BookingKey } from './booking-store'
import type { ConsultationKey } from './consultation-store'
import type { Database } from './database'

const everyCounty = sql`any(array(select county from county_outline))`

/** Whoever has it practices here no more, by their place in the roster or by their account. */
const isLeft = sql`adviser.county = ${everyCounty} and adviser.valid_to is not null and adviser.account is not null`

/** What still waits for an answer of somebody who left. */
export const listHeldByLeft = async (db: Database, limit: number): Promise<ConsultationKey[]> => {
  const { rows } = await sql<ConsultationKey>`
    select consultation.county, consultation.id from adviser
    join consultation on consultation.county = ${everyCounty} and consultation.adviser_account = adviser.account
      and consultation.adviser_county = adviser.county and consultation.adviser = adviser.id and consultation.status in ('queued', 'answering')
    where ${isLeft} limit ${limit}`.execute(db)
  return rows
}

/** What was said to them is theirs to read no more. */
export const shutOutLeft = async (db: Database): Promise<void> => {
  await sql`
    delete from closed_access access using adviser, consultation
    where ${isLeft} and consultation.county = ${everyCounty} and consultation.adviser_account = adviser.account
      and consultation.adviser_county = adviser.county and consultation.adviser = adviser.id
      and access.county = consultation.county and access.kind = 'consultation' and access.subject = consultation.id
      and access.account = adviser.account`.execute(db)
}

/** How many each of these has that still wait for an answer, by adviser. */
export const countHeldBy = async (db: Database, county: number, advisers: readonly string[]): Promise<Map<string, number>> => {
  const { rows } = await sql<{ adviser: string; count: number }>`
    select adviser, count(*)::int as count from consultation
    where county = ${everyCounty} and adviser_county = ${county} and adviser = any(${sql.val(advisers)}::uuid[])
      and status in ('queued', 'answering', 'waitingResident')
    group by adviser`.execute(db)
  return new Map(rows.map(({ adviser, count }) => [adviser, count]))
}

/** 预约 that stand in the diary of somebody who left. */
export const listBookedWithLeft = async (db: Database, at: Date, limit: number): Promise<BookingKey[]> => {
  const { rows } = await sql<BookingKey>`
    select distinct booking.county, booking.id, booking.starts_at from adviser
    join booking on booking.county = adviser.county and (booking.adviser = adviser.id or booking.with_adviser = adviser.id) and booking.status in ('held', 'pending', 'confirmed')
      and booking.starts_at > ${at}::timestamptz
    where adviser.county = ${everyCounty} and adviser.valid_to is not null
    order by booking.starts_at limit ${limit}`.execute(db)
  return rows
}
