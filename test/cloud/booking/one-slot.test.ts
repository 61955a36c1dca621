import { sql } from 'kysely'
import { aBookingWorld } from '../../kit/booking'

const rounds = process.env['LINLI_LONG'] === '1' ? 50 : 3
const crowd = 200

/** What may never be: of one adviser or one person two things at a time, a sitting with more people than seats, or one that nobody is in. */
const brokenRules = async ({ app: { db }, county }: Awaited<ReturnType<typeof aBookingWorld>>, capacity: number) => {
  const { rows } = await sql<{ what: string }>`
    select 'two at once: ' || one.id as what from adviser_entry one join adviser_entry other
      on other.county = one.county and other.adviser = one.adviser and other.id > one.id
      and tstzrange(one.starts_at, one.ends_at) && tstzrange(other.starts_at, other.ends_at)
    where one.county = ${county}
    union all
    select 'too full: ' || entry from booking where county = ${county} and entry is not null group by entry having count(*) > ${capacity}
    union all
    select 'empty: ' || e.id from adviser_entry e where e.county = ${county}
      and not exists (select from booking b where b.county = e.county and b.entry = e.id)
    union all
    select 'keeps no time: ' || id from booking where county = ${county} and status = 'confirmed' and entry is null
    union all
    select 'a claim without a booking: ' || c.booking from resident_claim c
      left join booking b on b.county = c.booking_county and b.id = c.booking
    where c.booking_county = ${county} and (b.id is null or b.status <> 'confirmed' or c.expires_at is not null)`.execute(db)
  return rows.map(({ what }) => what)
}

test.each([1, 6])(
  `of ${crowd} people who confirm the same time at once %i get it, and all others a clean refusal, in ${rounds} rounds`,
  async (capacity) => {
    const world = await aBookingWorld({ item: { capacity } })
    const people = await world.people(crowd)
    for (let round = 0; round < rounds; round += 1) {
      const start = `2026-12-${String(1 + (round % 20)).padStart(2, '0')} ${round < 20 ? '09:00' : round < 40 ? '10:00' : '11:00'}`
      const answers = await Promise.all(people.map((person) => world.book(person, start)))
      expect(answers.filter(({ ok }) => ok)).toHaveLength(capacity)
      const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.failure]))
      expect(refusals.filter((failure) => failure !== 'slotGone' && failure !== 'slotBusy')).toEqual([])
      expect(refusals).toHaveLength(crowd - capacity)
      expect(await brokenRules(world, capacity)).toEqual([])
    }
  },
  900_000,
)
