import fc from 'fast-check'
import { type AppointmentBook, type Booking, confirm, hold, renew, reschedule, take } from '../../src/domain/appointment-book'
import { doOverlap } from '../../src/domain/interval'
import { bookAt, day, type ServiceName, services } from '../kit/an-appointment-book'

const people = ['chen', 'li', 'zhao', 'sun'] as const

interface World {
  readonly now: number
  readonly bookings: readonly Booking[]
}

const aStart = fc.integer({ min: 32, max: 64 }).map((quarters) => day + quarters * 15)
const aCommand = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('hold' as const),
      owner: fc.constantFrom(...people),
      service: fc.constantFrom<ServiceName>('advice', 'long', 'visit'),
      start: aStart,
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('confirm' as const), owner: fc.constantFrom(...people), at: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), at: fc.nat(9), start: aStart }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('renew' as const, 'cancel' as const, 'release' as const), at: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 12 }) }) },
)
type Command = typeof aCommand extends fc.Arbitrary<infer Of> ? Of : never

const live = ({ now, bookings }: World) =>
  bookings.filter(({ status, heldUntil }) => status === 'confirmed' || (status === 'held' && (heldUntil ?? 0) > now))

/** What a person holds elsewhere in the book is their claim; in the city it stands in a row of their own. */
const claimsOf = (world: World, owner: string, except?: string) =>
  live(world).filter((booking) => booking.owner === owner && booking.id !== except)

const apply = (world: World, command: Command, id: string): World => {
  if (command.kind === 'wait') return { ...world, now: world.now + command.minutes }
  const book = bookAt(world.now, world.bookings)
  if (command.kind === 'hold') {
    const { owner, start, service } = command
    const outcome = hold(book, id, { owner, start, service: services[service], claims: claimsOf(world, owner) })
    return outcome.ok ? { ...world, bookings: [...world.bookings, outcome.value] } : world
  }
  const booking = world.bookings[command.at % Math.max(1, world.bookings.length)]
  if (!booking) return world
  const changed = changedBy(world, book, booking, command)
  return changed ? { ...world, bookings: world.bookings.map((other) => (other.id === booking.id ? changed : other)) } : world
}

const changedBy = (world: World, book: AppointmentBook, booking: Booking, command: Exclude<Command, { kind: 'wait' | 'hold' }>) => {
  const service = services[booking.service as ServiceName]
  const claims = claimsOf(world, booking.owner, booking.id)
  if (command.kind === 'renew') return kept(renew(book, booking))
  if (command.kind === 'confirm') return kept(confirm(book, booking, { owner: command.owner, service, start: booking.start, claims }))
  if (command.kind === 'move') return kept(reschedule(book, booking, { owner: booking.owner, service, start: command.start, claims }))
  const status = kept(take(book, booking, command.kind, 'resident'))
  return status && { ...booking, status }
}

const kept = <Value>(outcome: { ok: true; value: Value } | { ok: false }): Value | undefined => (outcome.ok ? outcome.value : undefined)

/** The promises of a book, each said again without the code that keeps it; plain comparisons, since there are a million of them. */
const brokenPromise = (world: World): string | undefined => {
  const taken = live(world)
  const near = taken.find((one, at) => taken.slice(at + 1).some((other) => !areApart(one, other)))
  if (near) return `somebody is too near to ${near.id}`
  const sittings = grouped(taken)
  if (sittings.size > 5) return 'more than five sittings on a day'
  const crowded = [...sittings].find(([key, seats]) => seats.length > (key.startsWith('visit') ? 3 : 1))
  return crowded && `${crowded[1].length} people at ${crowded[0]}`
}

const grouped = (bookings: readonly Booking[]): ReadonlyMap<string, readonly Booking[]> => {
  const groups = new Map<string, Booking[]>()
  for (const booking of bookings) {
    const key = `${booking.service} ${booking.start}`
    groups.set(key, [...(groups.get(key) ?? []), booking])
  }
  return groups
}

const areApart = (one: Booking, other: Booking) => {
  if (one.owner === other.owner && doOverlap(one, other)) return false
  if (one.service === other.service && one.start === other.start) return true
  const [first, second] = one.start <= other.start ? [one, other] : [other, one]
  return second.start - first.end >= Math.max(first.after, second.before)
}

/** Whoever is confirmed stays so unless they themselves ask for something else. */
const isKept = (before: World, after: World, command: Command) =>
  'at' in command ||
  before.bookings.every(({ id, status }) => status !== 'confirmed' || after.bookings.find((other) => other.id === id)?.status === status)

/** What has become of an empty book after these commands; throws at the first promise that is broken. */
const played = (commands: readonly Command[]): World => {
  let world: World = { now: day - 1_440, bookings: [] }
  for (const [at, command] of commands.entries()) {
    const before = world
    world = apply(before, command, String(at))
    if (world === before) continue
    const broken = brokenPromise(world)
    if (broken) throw new Error(broken)
    if (!isKept(before, world, command)) throw new Error('a confirmed booking was lost')
  }
  return world
}

test('whatever is asked in whatever order, no promise of the book is broken', () => {
  let confirmed = 0
  fc.assert(
    fc.property(fc.array(aCommand, { minLength: 5, maxLength: 40 }), (commands) => {
      confirmed += played(commands).bookings.filter(({ status }) => status === 'confirmed').length
    }),
    { numRuns: process.env['LINLI_LONG'] ? 100_000 : 20_000 },
  )
  expect(confirmed).toBeGreaterThan(1_000)
}, 600_000)
