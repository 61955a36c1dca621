import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { advanceBooking } from '../../src/cloud/operations/booking/advance'
import { holdSlot } from '../../src/cloud/operations/booking/hold'
import type { AdvanceBooking, BookingView, HoldSlot } from '../../src/contract/booking'
import type { Person } from '../../src/domain/authorization'
import { cityCounty } from '../../src/domain/city'
import { aPersonWith } from '../cloud/authorization/people'
import { aCaller } from './caller'
import { anAdviserAt, aServiceAt, aShop } from './legal'
import { aWorld } from './world'

type ServiceGiven = Parameters<typeof aServiceAt>[2]
type AdviserGiven = Parameters<typeof anAdviserAt>[2]

/** Monday 23 November 2026, nine o'clock in Huainan, with an adviser who is open every day from nine to twelve. */
export const aBookingWorld = async (service: ServiceGiven = {}, adviserGiven: AdviserGiven = {}) => {
  const world = await aWorld()
  const { app, county } = world
  const shop = await aShop(world)
  const lawyerAccount = await aPersonWith(world, { role: 'lawyer', area: shop.organization })
  const adviser = await anAdviserAt(world, shop.id, { account: lawyerAccount.account, ...adviserGiven })
  const serviceId = await aServiceAt(world, shop.id, service)
  const lawyer: Person = { account: lawyerAccount.account, grants: [{ role: 'lawyer', area: shop.organization }] }

  /** So many strangers. */
  const people = async (count: number): Promise<readonly [Person, Person, Person, ...Person[]]> => {
    const ids = Array.from({ length: Math.max(count, 3) }, () => uuidv7())
    await sql`
      insert into account (county, id, settings, test_data, created_at)
      select ${cityCounty}, id, '{}', true, ${app.now()}::timestamptz from unnest(${sql.val(ids)}::uuid[]) as id`.execute(app.db)
    const [first, second, third, ...others] = ids.map((account) => ({ account, grants: [] }))
    if (!first || !second || !third) throw new Error('three at least')
    return [first, second, third, ...others]
  }
  const wanted = (start: string, change: Partial<HoldSlot> = {}): HoldSlot => ({
    county,
    id: uuidv7(),
    adviser,
    service: serviceId,
    start: at(start),
    ...change,
  })
  const hold = (person: Person, start: string, change: Partial<HoldSlot> = {}) => holdSlot(app, person, wanted(start, change))
  const held = async (...given: Parameters<typeof hold>): Promise<BookingView> => granted(await hold(...given))
  const step = (
    person: Person,
    { id, revision }: Pick<BookingView, 'id' | 'revision'>,
    action: AdvanceBooking['action'],
    more: Partial<AdvanceBooking> = {},
  ) => advanceBooking(app, person, { county, id, revision, action, ...more })
  const stepped = async (...given: Parameters<typeof step>): Promise<BookingView> => granted(await step(...given))
  const booked = async (...given: Parameters<typeof hold>): Promise<BookingView> => stepped(given[0], await held(...given), 'confirm')
  /** Held and confirmed, as a phone does it; the first refusal is the answer. */
  const book = async (...given: Parameters<typeof hold>) => {
    const first = await hold(...given)
    return first.ok ? step(given[0], first.value, 'confirm') : first
  }
  return {
    ...world,
    shop,
    adviser,
    service: serviceId,
    lawyer,
    lawyerSubject: lawyerAccount.subject,
    resident: await aCaller(app, `resident-1-${county}`),
    lawyerCaller: await aCaller(app, lawyerAccount.subject),
    people,
    wanted,
    hold,
    held,
    step,
    stepped,
    booked,
    book,
  }
}

/** 'YYYY-MM-DD HH:mm' by Huainan's clock. */
export const at = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString()

export const granted = <Value>(outcome: { ok: true; value: Value } | { ok: false; failure: string }): Value => {
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome.value
}
