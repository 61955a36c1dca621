import fc from 'fast-check'
import { zoneOf } from '../../src/cloud/operations/booking/zone-of'
import { type AppointmentBook, type Booking, hold } from '../../src/domain/appointment-book'
import type { Adviser, Sitting } from '../../src/domain/diary'
import type { Interval } from '../../src/domain/interval'
import { jointSlots } from '../../src/domain/joint-slots'
import { findSlots, type SlotQuery } from '../../src/domain/slots'
import { minutesADay } from '../../src/domain/zone'
import { anAdviser, aService, utc } from '../kit/an-adviser'
import { slowStarts, travelMinutes } from '../kit/slow-slots'

const first = utc('2021-06-21 00:00')
const until = first + 3 * minutesADay
const numRuns = process.env['LINLI_LONG'] ? 20_000 : 500

const aMinute = (upTo: number) => fc.nat(upTo / 5).map((fives) => fives * 5)
const anInterval = (upTo: number, longest: number): fc.Arbitrary<Interval> =>
  fc
    .tuple(aMinute(upTo), fc.integer({ min: 1, max: longest / 5 }))
    .map(([start, fives]) => ({ start, end: Math.min(start + fives * 5, upTo) }))

const someHours = fc.array(anInterval(minutesADay, 300), { maxLength: 3 })

const someSittings: fc.Arbitrary<Sitting[]> = fc
  .array(
    fc.record({
      at: anInterval(3 * minutesADay, 90),
      before: fc.constantFrom(0, 10, 15),
      after: fc.constantFrom(0, 5, 20),
      place: fc.constantFrom('a', 'b', undefined),
      heldUntil: fc.constantFrom(first - 5, first + 5, undefined),
      owner: fc.constantFrom('chen', 'li'),
    }),
    { maxLength: 6 },
  )
  .map((drawn) =>
    drawn.map(({ at, before, after, place, heldUntil, owner }) => ({
      start: first + at.start,
      end: first + at.end,
      before,
      after,
      service: 'other',
      seats: [{ owner, ...(heldUntil !== undefined && { heldUntil }) }],
      ...(place !== undefined && { place }),
    })),
  )

const travel = (from: string, to: string) => (from === to ? 0 : travelMinutes)

const aQuery: fc.Arbitrary<SlotQuery> = fc
  .record({
    weekly: fc.array(someHours, { minLength: 7, maxLength: 7 }),
    sittings: someSittings,
    away: fc.array(anInterval(3 * minutesADay, 200), { maxLength: 2 }),
    duration: fc.constantFrom(15, 20, 30, 45, 60, 100),
    step: fc.constantFrom(10, 15, 30, 60),
    before: fc.constantFrom(0, 10),
    after: fc.constantFrom(0, 15),
    lead: fc.constantFrom(0, 90),
    combine: fc.constantFrom('max' as const, 'sum' as const),
    sittingsPerDay: fc.constantFrom(1, 3, 99),
    claims: fc.array(anInterval(3 * minutesADay, 100), { maxLength: 2 }),
    place: fc.constantFrom('a', 'b'),
  })
  .map(({ weekly, sittings, away, claims, place, sittingsPerDay, ...rest }) => ({
    service: aService({ ...rest, caps: { sittingsPerDay } }),
    adviser: anAdviser([], { pattern: { weekly }, sittings, away: away.map(shifted) }),
    now: first,
    from: first,
    until,
    place,
    travel,
    seeker: { account: 'chen', claims: claims.map(shifted) },
  }))

const shifted = ({ start, end }: Interval) => ({ start: first + start, end: first + end })

const starts = (query: SlotQuery) => findSlots(query).map(({ start }) => start)
const withAdviser = (query: SlotQuery, over: Partial<Adviser>): SlotQuery => ({ ...query, adviser: { ...query.adviser, ...over } })

test('what is offered on a grid is what trying every minute against every rule leaves', () => {
  fc.assert(
    fc.property(aQuery, (query) => {
      expect(starts(query)).toEqual(slowStarts(query))
    }),
    { numRuns },
  )
})

test('slots come in order, each once, and each can be taken', () => {
  fc.assert(
    fc.property(aQuery, fc.constantFrom('grid' as const, 'flow' as const), (drawn, align) => {
      const query = { ...drawn, service: { ...drawn.service, align } }
      const slots = findSlots(query)
      expect(slots.map(({ start }) => start)).toEqual([...new Set(slots.map(({ start }) => start))].sort((one, other) => one - other))
      for (const slot of slots) {
        expect(findSlots({ ...query, from: slot.start, until: slot.start + 1 })).toEqual([slot])
        expect(slot.end - slot.start).toBe(query.service.duration)
      }
    }),
    { numRuns: numRuns / 4 },
  )
})

test('the order in which sittings, hours and leave are told changes nothing', () => {
  fc.assert(
    fc.property(aQuery, (query) => {
      const { sittings, away, pattern } = query.adviser
      const weekly = pattern.weekly.map((ranges) => ranges.slice().reverse())
      expect(
        starts(withAdviser(query, { sittings: sittings.slice().reverse(), away: away.slice().reverse(), pattern: { ...pattern, weekly } })),
      ).toEqual(starts(query))
    }),
    { numRuns },
  )
})

test('a whole week later everything is offered a week later', () => {
  fc.assert(
    fc.property(aQuery, (query) => {
      const week = 7 * minutesADay
      const later = (interval: Interval) => ({ start: interval.start + week, end: interval.end + week })
      const { sittings, away } = query.adviser
      const moved = withAdviser(query, {
        away: away.map(later),
        sittings: sittings.map((sitting) => ({
          ...sitting,
          ...later(sitting),
          seats: sitting.seats.map((seat) => (seat.heldUntil === undefined ? seat : { ...seat, heldUntil: seat.heldUntil + week })),
        })),
      })
      const seeker = { account: 'chen', claims: (query.seeker?.claims ?? []).map(later) }
      const asked = { ...moved, seeker, now: query.now + week, from: query.from + week, until: query.until + week }
      expect(starts(asked)).toEqual(starts(query).map((start) => start + week))
    }),
    { numRuns },
  )
})

test('on a grid one more thing in the way never makes a time free', () => {
  fc.assert(
    fc.property(aQuery, anInterval(3 * minutesADay, 100), (query, more) => {
      const before = new Set(starts(query))
      for (const start of starts(withAdviser(query, { away: [...query.adviser.away, shifted(more)] }))) expect(before.has(start)).toBe(true)
    }),
    { numRuns },
  )
})

test('on a grid hours that end later take no time away', () => {
  fc.assert(
    fc.property(aQuery, fc.integer({ min: 1, max: 20 }), (query, fives) => {
      const alone = (end: number) => withAdviser(query, { pattern: { weekly: Array.from({ length: 7 }, () => [{ start: 480, end }]) } })
      const after = new Set(starts(alone(720 + fives * 5)))
      for (const start of starts(alone(720))) expect(after.has(start)).toBe(true)
    }),
    { numRuns },
  )
})

describe('two who sit together', () => {
  const jointStarts = (one: SlotQuery, other: SlotQuery) => jointSlots(findSlots(one), findSlots(other)).map(({ start }) => start)
  const anotherAdviser = aQuery.map(({ adviser }) => adviser)

  test('are offered exactly where trying every minute leaves time to each alone, whoever is named first', () => {
    fc.assert(
      fc.property(aQuery, anotherAdviser, (one, adviser) => {
        const other = { ...one, adviser }
        const alone = new Set(slowStarts(other))
        expect(jointStarts(one, other)).toEqual(slowStarts(one).filter((start) => alone.has(start)))
        expect(jointStarts(other, one)).toEqual(jointStarts(one, other))
      }),
      { numRuns: numRuns / 4 },
    )
  })

  const zones = ['UTC', 'America/New_York', 'Asia/Kolkata'].map((name) => zoneOf(name, first - minutesADay, until + minutesADay))
  const aZone = fc.constantFrom(...zones)
  const bookedIn = ({ sittings }: Adviser): Booking[] =>
    sittings.map(({ seats: [seat], ...sitting }, at) => ({
      ...{ ...sitting, id: `${at}`, owner: seat?.owner ?? '', service: `other ${at}`, isRenewed: false, moves: 0 },
      ...(seat?.heldUntil === undefined ? { status: 'confirmed' } : { status: 'held', heldUntil: seat.heldUntil }),
    }))
  const policy = { holdMinutes: 5, moveNotice: 0, moves: 2, wantsApproval: false, blocksWhilePending: true }

  test('are held exactly where they are offered, each by the clock of their own office', () => {
    fc.assert(
      fc.property(aQuery, anotherAdviser, aZone, aZone, (drawn, adviser, zone, otherZone) => {
        const one = withAdviser(drawn, { zone })
        const other = { ...drawn, adviser: { ...adviser, zone: otherZone } }
        const ownBook = (of: Adviser) => ({ adviser: of, bookings: bookedIn(of), travel })
        const book: AppointmentBook = { ...ownBook(one.adviser), beside: ownBook(other.adviser), policy, now: first }
        const { service, place } = drawn
        const claims = drawn.seeker?.claims ?? []
        const held: number[] = []
        for (let start = first; start < until; start += 5)
          if (hold(book, 'new', { owner: 'chen', service, start, claims, ...(place !== undefined && { place }) }).ok) held.push(start)
        expect(jointStarts(one, other)).toEqual(held)
      }),
      { numRuns: numRuns / 10 },
    )
  })
})
