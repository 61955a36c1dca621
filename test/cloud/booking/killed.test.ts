import type { KyselyPlugin } from 'kysely'
import { sql } from 'kysely'
import type { App } from '../../../src/cloud/app'
import { advanceBooking } from '../../../src/cloud/operations/booking/advance'
import { holdSlot } from '../../../src/cloud/operations/booking/hold'
import { keepBookings } from '../../../src/cloud/operations/booking/keep-bookings'
import type { BookingView } from '../../../src/contract/booking'
import { aBookingWorld, at } from '../../kit/booking'
import { anAdviserAt } from '../../kit/legal'

const day = '2026-11-26'

class Killed extends Error {}

/** A process that dies before its nth statement; what was open then is rolled back by the database, and nobody tidies up after it. */
const dyingAt = (app: App, nth: number): App => {
  let count = 0
  const dying: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1
      if (count >= nth) throw new Killed()
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { ...app, db: app.db.withPlugin(dying) }
}

/** Whether it died on the way. */
const diesIn = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    (error) => {
      if (error instanceof Killed) return true
      throw error
    },
  )

type World = Awaited<ReturnType<typeof aBookingWorld>>
type Step = (world: World, app: App, mine: BookingView) => Promise<unknown>
const chenOf = async (world: World) => (await world.people(1))[0]

const steps: Readonly<
  Record<string, { readonly from: 'held' | 'confirmed'; readonly take: (chen: Awaited<ReturnType<typeof chenOf>>) => Step }>
> = {
  confirm: {
    from: 'held',
    take:
      (chen) =>
      ({ county }, app, { id, revision }) =>
        advanceBooking(app, chen, { county, id, revision, action: 'confirm' }),
  },
  cancel: {
    from: 'confirmed',
    take:
      (chen) =>
      ({ county }, app, { id, revision }) =>
        advanceBooking(app, chen, { county, id, revision, action: 'cancel' }),
  },
  reschedule: {
    from: 'confirmed',
    take:
      (chen) =>
      ({ county }, app, { id, revision }) =>
        advanceBooking(app, chen, { county, id, revision, action: 'reschedule', start: at(`${day} 10:00`) }),
  },
}

const most = 30

/** An hour later, after the clock has gone round: nothing of it stands in anybody's way, and nothing was lost. */
const looksWhole = async (
  world: World,
  { chen, adviser, id }: { chen: Awaited<ReturnType<typeof chenOf>>; adviser: string; id: string },
) => {
  world.clock.now = new Date(world.clock.now.getTime() + 3_600_000)
  await keepBookings(world.app)
  const { rows } = await sql<{ status: string; seated: boolean; starts_at: Date }>`
    select b.status, e.id is not null and e.starts_at = b.starts_at as seated, b.starts_at
    from booking b left join adviser_entry e on e.county = b.county and e.id = b.entry where b.id = ${id}::uuid`.execute(world.app.db)
  const [row] = rows
  const stands = row?.status === 'confirmed'
  if (row) expect(row.seated).toBe(stands)
  const [stranger] = await world.people(1)
  for (const time of ['09:00', '10:00']) {
    const isTaken = stands && row?.starts_at.toISOString() === at(`${day} ${time}`)
    // Neither the adviser's time nor the person's own is given twice, and neither is kept for nothing.
    expect((await world.hold(chen, `${day} ${time}`, { adviser })).ok).toBe(!isTaken)
    expect((await world.hold(stranger, `${day} ${time}`, { adviser })).ok).toBe(false)
  }
}

test('a process that dies anywhere between a person’s time and the adviser’s leaves neither of them taken', async () => {
  let died = 0
  const world = await aBookingWorld()
  for (let nth = 1; nth < most; nth += 1) {
    const adviser = await anAdviserAt(world, world.shop.id)
    const chen = await chenOf(world)
    const asked = world.wanted(`${day} 09:00`, { adviser })
    if (!(await diesIn(holdSlot(dyingAt(world.app, nth), chen, asked)))) break
    died += 1
    await looksWhole(world, { chen, adviser, id: asked.id })
  }
  expect(died).toBeGreaterThan(6)
}, 120_000)

test.each(Object.keys(steps))(
  'a process that dies anywhere in %s leaves it wholly done or not at all',
  async (name) => {
    const step = steps[name]
    let died = 0
    const world = await aBookingWorld()
    for (let nth = 1; step && nth < most; nth += 1) {
      const adviser = await anAdviserAt(world, world.shop.id)
      const chen = await chenOf(world)
      const mine = await (step.from === 'held' ? world.held : world.booked)(chen, `${day} 09:00`, { adviser })
      if (!(await diesIn(step.take(chen)(world, dyingAt(world.app, nth), mine)))) break
      died += 1
      await looksWhole(world, { chen, adviser, id: mine.id })
    }
    expect(died).toBeGreaterThan(5)
  },
  120_000,
)
