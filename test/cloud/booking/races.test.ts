import fc from 'fast-check'
import { sql } from 'kysely'
import { keepBookings } from '../../../src/cloud/operations/booking/keep-bookings'
import type { BookingView } from '../../../src/contract/booking'
import type { Person } from '../../../src/domain/authorization'
import { aBookingWorld, at } from '../../kit/booking'
import { aServiceAt } from '../../kit/legal'

const day = '2026-11-26'

test('a limit of the day holds whoever comes first: of ten at ten different times three are taken', async () => {
  const { book, people } = await aBookingWorld({ item: { duration: 15, step: 15, caps: { sittingsPerDay: 3 } } })
  const crowd = await people(10)
  const times = crowd.map((_, index) => `${day} ${['09', '10', '11'][Math.floor(index / 4)]}:${['00', '15', '30', '45'][index % 4]}`)
  const answers = await Promise.all(crowd.map((person, index) => book(person, times[index] ?? '')))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
  expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.failure])).every((failure) => failure === 'adviserHasEnough')).toBe(true)
})

test('a limit of the week holds across its days', async () => {
  const { book, people } = await aBookingWorld({ item: { caps: { sittingsPerWeek: 2 } } })
  const crowd = await people(4)
  const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']
  const answers = await Promise.all(crowd.map((person, index) => book(person, `${days[index]} 09:00`)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
})

test('whoever moves and whoever books for the same time: one has it, and the other what they had', async () => {
  const { booked, book, step, people, app } = await aBookingWorld()
  const [chen, li] = await people(2)
  const mine = await booked(chen, `${day} 09:00`)
  const [moved, taken] = await Promise.all([step(chen, mine, 'reschedule', { start: at(`${day} 10:00`) }), book(li, `${day} 10:00`)])
  expect([moved.ok, taken.ok].filter(Boolean)).toHaveLength(1)
  const { starts_at } = await app.db.selectFrom('booking').select('starts_at').where('id', '=', mine.id).executeTakeFirstOrThrow()
  expect(starts_at.toISOString()).toBe(at(`${day} ${moved.ok ? '10:00' : '09:00'}`))
})

test('different lengths that overlap: one of thirty minutes or one of forty-five, never both', async () => {
  const world = await aBookingWorld()
  const longer = await aServiceAt(world, world.shop.id, { item: { duration: 45, step: 15 } })
  const [chen, li] = await world.people(2)
  const answers = await Promise.all([world.book(chen, `${day} 09:30`), world.book(li, `${day} 09:15`, { service: longer })])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('whoever reads while others write never sees one booking at two times or at none', async () => {
  const { booked, stepped, people, app, lawyer } = await aBookingWorld()
  const [chen] = await people(1)
  let mine = await booked(chen, `${day} 09:00`)
  const stop = { yes: false }
  const seen: number[] = []
  const look = async () => {
    while (!stop.yes) {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from booking b join adviser_entry e on e.county = b.county and e.id = b.entry
          and e.starts_at = b.starts_at and e.ends_at = b.ends_at
        where b.id = ${mine.id}::uuid and b.status = 'confirmed'`.execute(app.db)
      seen.push(rows[0]?.count ?? 0)
    }
  }
  const looking = look()
  for (let turn = 0; turn < 10; turn += 1)
    mine = await stepped(lawyer, mine, 'move', { start: at(`${day} ${turn % 2 ? '09:00' : '10:00'}`), reason: '开庭' })
  stop.yes = true
  await looking
  expect(new Set(seen)).toEqual(new Set([1]))
})

const starts = ['09:00', '09:15', '09:30', '10:00', '10:30', '11:00', '11:30']
type Move = { readonly who: number; readonly what: 'book' | 'hold' | 'cancel' | 'move' | 'release' | 'wait'; readonly when: string }

test('whatever people do at once and in whatever order, nobody is in two places and no time is given twice', async () => {
  const aMove: fc.Arbitrary<Move> = fc.record({
    who: fc.nat(2),
    what: fc.constantFrom('book', 'hold', 'cancel', 'move', 'release', 'wait'),
    when: fc.constantFrom(...starts),
  })
  const runs = process.env['LINLI_LONG'] === '1' ? 100 : 8
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(aMove, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 }), async (rounds) => {
      const world = await aBookingWorld({ item: { step: 15, before: 5, after: 10, caps: { sittingsPerDay: 4 } } })
      const people = await world.people(3)
      const act = actorsOf(world, people)
      for (const round of rounds) {
        await Promise.all(round.map(act))
        expect(await brokenIn(world)).toEqual([])
      }
    }),
    { numRuns: runs },
  )
}, 600_000)

type World = Awaited<ReturnType<typeof aBookingWorld>>

/** Each person acts on the last booking they had a word of, as it was then. */
const actorsOf = (world: World, people: Awaited<ReturnType<World['people']>>) => {
  const own = new Map<number, BookingView>()
  const take: Readonly<Record<Move['what'], (person: Person, start: string, mine: BookingView | undefined) => Promise<Answer>>> = {
    book: (person, start) => world.book(person, start),
    hold: (person, start) => world.hold(person, start),
    cancel: async (person, _start, mine) => mine && world.step(person, mine, 'cancel'),
    release: async (person, _start, mine) => mine && world.step(person, mine, 'release'),
    move: async (person, start, mine) => mine && world.step(person, mine, 'reschedule', { start: at(start) }),
    wait: async () => {
      world.clock.now = new Date(world.clock.now.getTime() + 3 * 60_000)
      await keepBookings(world.app)
      return undefined
    },
  }
  return async ({ who, what, when }: Move) => {
    const person = people[who] ?? people[0]
    const answer = await take[what](person, `${day} ${when}`, own.get(who))
    if (answer?.ok) own.set(who, answer.value)
  }
}

type Answer = Awaited<ReturnType<World['book']>> | undefined

/** I1, I2, I3, I5 and I16 of the booking rules, as the database stands. */
const brokenIn = async ({ app: { db }, county }: World): Promise<string[]> => {
  const { rows } = await sql<{ what: string }>`
    with live as (
      select * from booking where county = ${county} and entry is not null
    )
    select 'too near: ' || one.id as what from live one join live other on other.adviser = one.adviser and other.entry > one.entry
      where one.starts_at < other.ends_at + interval '10 minutes' and other.starts_at < one.ends_at + interval '10 minutes'
    union all
    select 'two places: ' || one.id from live one join live other on other.owner = one.owner and other.id > one.id
      where one.starts_at < other.ends_at and other.starts_at < one.ends_at
    union all
    select 'more than the day allows' from live group by adviser, (starts_at at time zone 'Asia/Shanghai')::date having count(distinct entry) > 4
    union all
    select 'empty: ' || e.id from adviser_entry e where e.county = ${county} and not exists (select from live where live.entry = e.id)
    union all
    select 'a confirmed one that its owner may double: ' || live.id from live where live.status = 'confirmed'
      and not exists (select from resident_claim c where c.booking = live.id and c.during @> tstzrange(live.starts_at, live.ends_at))
    union all
    select 'over and kept: ' || id from live where status not in ('held', 'pending', 'confirmed', 'arrived', 'underWay')`.execute(db)
  return rows.map(({ what }) => what)
}
