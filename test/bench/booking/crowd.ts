import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { App } from '../../../src/cloud/app'
import { advanceBooking } from '../../../src/cloud/operations/booking/advance'
import { holdSlot } from '../../../src/cloud/operations/booking/hold'
import type { Measured } from '../measured'
import { type BookingCity, clients } from './a-city'

const attempts = process.env['LINLI_LONG'] === '1' ? 100_000 : 4_000
const people = 200
const fewAdvisers = 5

/** Many people after few times at once, who book, cancel and book again; whatever comes of it, nothing is given twice. */
export const crowdedBy = async (app: Pick<App, 'db' | 'now' | 'newId' | 'cipher'>, city: BookingCity): Promise<Measured> => {
  const { county, service, advisers, now, db } = city
  const accounts = Array.from({ length: people }, () => uuidv7())
  const few = advisers.slice(-fewAdvisers)
  let left = attempts
  let booked = 0
  const attempt = async () => {
    const person = { account: accounts[left % people] ?? '', grants: [] }
    const start = new Date(now.getTime() + 86_400_000 * 30 + ((left * 7 + Math.floor(left / 20)) % 20) * 900_000).toISOString()
    const held = await holdSlot(app, person, {
      county,
      id: uuidv7(),
      adviser: few[Math.floor(left / 3) % fewAdvisers] ?? '',
      service,
      start,
    })
    if (!held.ok) return
    const { id, revision } = held.value
    const confirmed = await advanceBooking(app, person, { county, id, revision, action: 'confirm' })
    if (!confirmed.ok) return
    booked += 1
    if (booked % 2) await advanceBooking(app, person, { county, id, revision: confirmed.value.revision, action: 'cancel' })
  }
  const began = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (; left > 0; ) {
        left -= 1
        await attempt()
      }
    }),
  )
  const seconds = (performance.now() - began) / 1_000
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from booking one join booking other
      on other.county = one.county and other.id > one.id and other.entry is not null and one.entry is not null
      and (other.adviser = one.adviser or other.owner = one.owner) and one.starts_at < other.ends_at and other.starts_at < one.ends_at
    where one.county = ${county} and one.starts_at > ${now}::timestamptz + interval '28 days'
      and other.starts_at > ${now}::timestamptz + interval '28 days'`.execute(db)
  return {
    ratios: { 'crowd: given twice': rows[0]?.count ?? -1 },
    absolute: { 'crowd: attempts': attempts, 'crowd: booked': booked, 'crowd: attempts a second': attempts / seconds },
  }
}
