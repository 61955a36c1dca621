import fc from 'fast-check'
import { reportEvents } from '../../src/domain/report-action'
import { permilleOf, publishedRate, ranksOf, rateNames, rateOf } from '../../src/domain/report-rates'
import { processRatings, reportResults } from '../../src/domain/report-reason'
import { reportStatuses } from '../../src/domain/report-status'
import { addCounts, type Counts, counterNames, noCounts, type TallyFacts, tallyOf } from '../../src/domain/report-tally'

const now = 1_000
const aMatter: TallyFacts = {
  status: 'closed',
  dueMs: 500,
  finishedMs: 400,
  isExempted: false,
  result: null,
  process: null,
  reopenCount: 0,
  took: ['submit', 'accept', 'finish'],
  contacts: [],
  calls: [],
  unit: null,
  parts: [],
}
const countsOf = (change: Partial<TallyFacts>, at = now): Counts => addCounts(noCounts, tallyOf({ ...aMatter, ...change }, at).here)
const all = (...matters: Partial<TallyFacts>[]) => matters.map((each) => countsOf(each)).reduce(addCounts, noCounts)
const counts = (change: Partial<Counts>): Counts => ({ ...noCounts, ...change })

test('on time is what was closed in time, of what is closed or open and late', () => {
  const open = { status: 'handling', finishedMs: undefined } as const
  const city = all({}, { finishedMs: 600 }, open, { ...open, dueMs: 2_000 })
  expect(rateOf.onTime(city)).toEqual({ part: 1, base: 3 })
  expect(city).toMatchObject({ received: 4, closed: 2, open: 2, openLate: 1 })
})

test('an exempted matter is out of both sides, and counted by itself', () => {
  const late = { finishedMs: 600 }
  expect(rateOf.onTime(all({}, { ...late, isExempted: true }))).toEqual({ part: 1, base: 1 })
  expect(all({ ...late, isExempted: true })).toMatchObject({ exempted: 1, timed: 0, onTime: 0, closed: 1 })
})

test('what stands still, or waits to be looked at, is not late by that', () => {
  for (const status of ['suspended', 'done', 'confirming'] as const)
    expect([status, countsOf({ status, finishedMs: status === 'suspended' ? undefined : 400 }).openLate]).toEqual([status, 0])
  expect(countsOf({ status: 'confirming', finishedMs: 600 }).openLate).toBe(1)
})

test('silence is never taken for satisfaction, and lowers the coverage', () => {
  const city = all({ result: 'solved', process: 'good' }, { result: 'notSolved', process: 'poor' }, {}, {})
  expect(rateOf.satisfied(city)).toEqual({ part: 1, base: 2 })
  expect(rateOf.solved(city)).toEqual({ part: 1, base: 2 })
  expect(rateOf.coverage(city)).toEqual({ part: 2, base: 4 })
})

test('a first contact is due when it was made or when its time is over, never while it stands still', () => {
  const contact = { dueMs: 500, doneMs: undefined, endedMs: undefined, isPaused: false }
  const open = { status: 'handling', dueMs: 5_000, finishedMs: undefined } as const
  const response = (change: Partial<typeof contact> | { doneMs: number; endedMs: number }) =>
    rateOf.response(countsOf({ ...open, contacts: [{ ...contact, ...change }] }))
  expect(response({ doneMs: 300, endedMs: 300 })).toEqual({ part: 1, base: 1 })
  expect(response({ doneMs: 700, endedMs: 700 })).toEqual({ part: 0, base: 1 })
  expect(response({})).toEqual({ part: 0, base: 1 })
  expect(response({ isPaused: true })).toEqual({ part: 0, base: 0 })
  expect(response({ dueMs: 2_000 })).toEqual({ part: 0, base: 0 })
})

test('a unit answers for what it was given and returned, also after somebody else has it', () => {
  const { units, here } = tallyOf(
    {
      ...aMatter,
      status: 'handling',
      unit: 'roads',
      took: ['submit', 'dispatch', 'sendBack', 'dispatch', 'blowWhistle'],
      parts: [
        { unit: 'water', part: 'lead', wasReturned: true },
        { unit: 'roads', part: 'lead', wasReturned: false },
      ],
      calls: [{ unit: 'power', dueMs: 500, doneMs: 400, endedMs: 400, isPaused: false }],
    },
    now,
  )
  expect(units.get('water')).toMatchObject({ given: 1, returned: 1 })
  expect(units.get('roads')).toMatchObject({ given: 1, returned: 0, received: 1 })
  expect(units.get('power')).toMatchObject({ called: 1, reportedIn: 1 })
  expect(here).toMatchObject({ given: 1, returned: 1, whistled: 1, called: 1, reportedIn: 1 })
})

const deadline = fc.record({
  unit: fc.constantFrom('a', 'b'),
  dueMs: fc.nat(2_000),
  doneMs: fc.option(fc.nat(1_000), { nil: undefined }),
  endedMs: fc.option(fc.nat(1_000), { nil: undefined }),
  isPaused: fc.boolean(),
})
const matter: fc.Arbitrary<TallyFacts> = fc.record({
  status: fc.constantFrom(...reportStatuses),
  dueMs: fc.nat(2_000),
  finishedMs: fc.option(fc.nat(1_000), { nil: undefined }),
  isExempted: fc.boolean(),
  result: fc.option(fc.constantFrom(...reportResults)),
  process: fc.option(fc.constantFrom(...processRatings)),
  reopenCount: fc.nat(3),
  took: fc.uniqueArray(fc.constantFrom(...reportEvents)),
  contacts: fc.array(deadline, { maxLength: 3 }),
  calls: fc.array(deadline, { maxLength: 3 }),
  unit: fc.option(fc.constantFrom('a', 'b')),
  parts: fc.array(fc.record({ unit: fc.constantFrom('a', 'b'), part: fc.constantFrom('lead', 'co'), wasReturned: fc.boolean() })),
})

test('open, closed and elsewhere add up to what was received, and no share is more than its whole', () => {
  fc.assert(
    fc.property(fc.array(matter, { maxLength: 20 }), (matters) => {
      const city = matters.map((each) => addCounts(noCounts, tallyOf(each, now).here)).reduce(addCounts, noCounts)
      expect(city.open + city.closed + city.elsewhere).toBe(city.received)
      expect(city.received).toBe(matters.filter(({ status }) => !['void', 'thanked'].includes(status)).length)
      for (const name of rateNames) expect(rateOf[name](city).part).toBeLessThanOrEqual(rateOf[name](city).base)
    }),
    { numRuns: 2_000 },
  )
})

test('a matter that nobody touches counts the same until the moment it names', () => {
  fc.assert(
    fc.property(matter, fc.nat(3_000), (facts, wait) => {
      const { nextMs, ...first } = tallyOf(facts, now)
      fc.pre(nextMs === undefined || now + wait < nextMs)
      const { nextMs: _then, ...later } = tallyOf(facts, now + wait)
      expect(later).toEqual(first)
    }),
    { numRuns: 2_000 },
  )
})

test('nobody is ranked on fewer matters than the city asks for, and equal shares share a place', () => {
  const of = (key: string, received: number, onTime: number) => ({ key, counts: counts({ received, timed: received, onTime }) })
  const ranks = ranksOf([of('a', 30, 30), of('b', 29, 29), of('c', 60, 60), of('d', 40, 20)], 30)
  expect([...ranks]).toEqual([
    ['a', 1],
    ['c', 1],
    ['d', 3],
  ])
  expect(ranksOf([of('a', 30, 30), of('b', 29, 29)], 30).size).toBe(0)
})

test('a share is cut, never rounded up, and not told of too few', () => {
  expect(permilleOf({ part: 9_999, base: 10_000 })).toBe(999)
  expect(publishedRate({ part: 1, base: 4 }, 5)).toBeUndefined()
  expect(publishedRate({ part: 1, base: 5 }, 5)).toEqual({ part: 1, base: 5 })
})

test('every counter is counted by some matter', () => {
  const seen = new Set(
    fc.sample(matter, { numRuns: 2_000, seed: 1 }).flatMap((each) => {
      const own = addCounts(noCounts, tallyOf(each, now).here)
      return counterNames.filter((name) => own[name] > 0)
    }),
  )
  expect([...seen].sort()).toEqual([...counterNames].sort())
})
