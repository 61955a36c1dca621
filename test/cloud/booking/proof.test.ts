import { sql } from 'kysely'
import type { App } from '../../../src/cloud/app'
import { advanceBooking } from '../../../src/cloud/operations/booking/advance'
import { holdSlot } from '../../../src/cloud/operations/booking/hold'
import { aBookingWorld, granted } from '../../kit/booking'

/*
 * Where each piece of the proof pack (Linli's booking rules, 5.5) is: (a) test/domain/appointment-book-properties, (b) one-slot,
 * (c) races, "different lengths that overlap", (d) booking, "of two that wait for the same yes", (e) booking, "nobody confirms
 * another's hold", (f) here and in killed, (g) races, "a limit of the day" and "of the week", (h) races, "whoever moves and whoever
 * books", (i) races, "whoever reads while others write", (j) here.
 */

const day = '2026-11-26'
type World = Awaited<ReturnType<typeof aBookingWorld>>

const answerLost = new Error('the answer was lost')

/** An instance that dies after it has committed and before it could answer. */
const dyingAfterCommit = (app: App): App => ({ ...app, db: withLostAnswers(app.db) })

const withLostAnswers = (db: App['db']): App['db'] => {
  let commits = 0
  return new Proxy(db, {
    get: (target, name) => {
      if (name !== 'transaction') {
        if (commits >= 2) throw answerLost
        const part: unknown = Reflect.get(target, name)
        return typeof part === 'function' ? part.bind(target) : part
      }
      return () => ({
        execute: async (work: Parameters<ReturnType<App['db']['transaction']>['execute']>[0]) => {
          const value = await target.transaction().execute(work)
          commits += 1
          return value
        },
      })
    },
  })
}

const countOf = async ({ app, county }: World) => {
  const { rows } = await sql<{ bookings: number; entries: number; claims: number }>`
    select (select count(*)::int from booking where county = ${county}) as bookings,
      (select count(*)::int from adviser_entry where county = ${county}) as entries,
      (select count(*)::int from resident_claim where booking_county = ${county}) as claims`.execute(app.db)
  return rows[0]
}

test('(f) what was committed and never answered is answered by the same key again, and is one', async () => {
  const world = await aBookingWorld()
  const { app, county, people, wanted } = world
  const [chen] = await people(1)
  const asked = wanted(`${day} 09:00`)
  await expect(holdSlot(dyingAfterCommit(app), chen, asked)).rejects.toBe(answerLost)
  const held = granted(await holdSlot(app, chen, asked))
  expect(await countOf(world)).toEqual({ bookings: 1, entries: 1, claims: 1 })
  const step = { county, id: held.id, revision: held.revision, action: 'confirm' } as const
  const once = granted(await advanceBooking(app, chen, step))
  expect(granted(await advanceBooking(app, chen, step))).toEqual(once)
  expect(await countOf(world)).toEqual({ bookings: 1, entries: 1, claims: 1 })
})

const skewed = (app: App, minutes: number): App => ({ ...app, now: () => new Date(app.now().getTime() + minutes * 60_000) })

test.each([
  [-2, 2],
  [2, -2],
  [0, 2],
  [-2, 0],
])('(j) instances whose clocks differ (%i and %i minutes) never give one time to two people', async (one, other) => {
  const world = await aBookingWorld()
  const { app, county, people, wanted, clock } = world
  const [chen, li] = await people(2)
  const [first, second] = [skewed(app, one), skewed(app, other)]
  for (const [round, waited] of [3, 4, 5, 6, 7].entries()) {
    const start = `${day} ${['09:00', '09:30', '10:00', '10:30', '11:00'][round]}`
    const held = granted(await holdSlot(first, chen, wanted(start)))
    clock.now = new Date(clock.now.getTime() + waited * 60_000)
    const confirm = { county, id: held.id, revision: held.revision, action: 'confirm' } as const
    const [mine, theirs] = await Promise.all([advanceBooking(first, chen, confirm), bookBy(second, li, wanted(start), county)])
    expect([mine.ok, theirs.ok].filter(Boolean).length).toBeLessThanOrEqual(1)
  }
  const { rows } = await sql<{ twice: number }>`
    select count(*)::int as twice from booking one join booking other on other.county = one.county and other.id > one.id
      and other.starts_at < one.ends_at and one.starts_at < other.ends_at
    where one.county = ${county} and one.status = 'confirmed' and other.status = 'confirmed'`.execute(app.db)
  expect(rows).toEqual([{ twice: 0 }])
})

const bookBy = async (app: App, person: Awaited<ReturnType<World['people']>>[0], asked: ReturnType<World['wanted']>, county: number) => {
  const held = await holdSlot(app, person, asked)
  return held.ok ? advanceBooking(app, person, { county, id: held.value.id, revision: held.value.revision, action: 'confirm' }) : held
}
