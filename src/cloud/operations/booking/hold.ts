import type { BookingView, HoldSlot } from '../../../contract/booking'
import type { Failure } from '../../../contract/failure'
import { type Booking, hold } from '../../../domain/appointment-book'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { needsPlace } from '../../../domain/promotion'
import { type BookingKey, insertHold, takeSeatBeside } from '../../store/booking-store'
import { deleteClaim } from '../../store/claim-store'
import { insertParties, type MatterParty } from '../../store/conflict-store'
import { type FoundBooking, findBooking } from '../../store/found-booking-store'
import { listOffers, type StoredOffer } from '../../store/offer-store'
import { claim, graceMinutes, settleByTruth } from './claim'
import { type ConcernsApp, carriedFrom, namedIn, openFor } from './concerns'
import { isBeyondLimit } from './limit-of'
import { minuteOf, startMinute } from './moments'
import { isThereAlready, type LockedApp, type LockedBook, refusedByDatabase, underLock } from './under-lock'
import { toBooking } from './wire-booking'

export type HoldingApp = LockedApp & ConcernsApp

/** 锁定: a time is kept for whoever asks, until the countdown ends. Sent twice it is one. */
export const holdSlot = async (app: HoldingApp, { account }: Person, input: HoldSlot): Promise<Outcome<BookingView, Failure>> => {
  const wanted = await wantedBy(app, account, input)
  if (!wanted.ok) return wanted
  const held = await holdFor(app, wanted.value).catch((error) => thereAlready(app, wanted.value, error))
  if (!held.ok) return held
  const found = await findBooking(app.db, wanted.value.key)
  return found ? sameAgain(app, found, account, input) : fail('slotGone')
}

/** With a key that is there already it is the first one again; what was claimed for it says so too. */
const thereAlready = async (app: LockedApp, { key }: Wanted, error: unknown) => {
  if (!isThereAlready(error)) throw error
  await settleByTruth(app, key)
  return succeed(undefined)
}

const wantedBy = async (app: HoldingApp, account: string, input: HoldSlot): Promise<Outcome<Wanted, Failure>> => {
  const { county, id, adviser, service, place, unhurried = false } = input
  const [offer] = await listOffers(app.db, { county, service, adviser })
  if (!offer) return fail('notFound')
  if (place !== undefined && !(needsPlace(offer.mode) && offer.villages.includes(place))) return fail('placeNotFound')
  const start = startMinute(input.start)
  if (start === undefined) return fail('slotGone')
  const parties = await partiesIn(app, account, input)
  if (!parties.ok) return parties
  const minutes = offer.policy.holdMinutes * (unhurried ? 2 : 1)
  return succeed({ key: { county, id }, account, offer, start, place, minutes, parties: parties.value })
}

const partiesIn = async (app: HoldingApp, account: string, { county, concerns, insteadOf }: HoldSlot) => {
  if (insteadOf === undefined) return namedIn(app, account, concerns)
  return succeed(await carriedFrom(app, account, { county, id: insteadOf }))
}

/** The same key with another body is another's, or a mistake. */
const sameAgain = (app: LockedApp, found: FoundBooking, account: string, input: HoldSlot): Outcome<BookingView, Failure> => {
  const isSame = found.owner === account && found.adviser === input.adviser && found.service === input.service
  return isSame && found.starts_at.getTime() === Date.parse(input.start) && found.place === (input.place ?? null)
    ? succeed(toBooking(found, { part: 'resident', at: app.now() }))
    : fail('idTaken')
}

interface Wanted {
  readonly key: BookingKey
  readonly account: string
  readonly offer: StoredOffer
  readonly start: number
  readonly place?: string | undefined
  readonly minutes: number
  /** 当事人, where it is said whom it is about. */
  readonly parties: readonly MatterParty[]
  /** What else belongs to the same moment. */
  readonly also?: (locked: LockedBook, held: Booking) => Promise<boolean>
}

/** First the person's own time, then the adviser's, each in a transaction of one county; where the second refuses the first is given back. */
export const holdFor = async (app: HoldingApp, wanted: Wanted): Promise<Outcome<Booking, Failure>> => {
  const { key, account, offer, start, minutes, parties } = wanted
  if ((await openFor(app, parties, [offer])).length === 0) return fail('adviserNotOpen')
  if (await isBeyondLimit(app, account, offer, start)) return fail('missedTooOften')
  const times = { start, end: start + offer.item.duration }
  const expires = minuteOf(app.now()) + minutes + graceMinutes
  const claimed = await claim(app, { ...times, booking: key, account, offer, expires })
  if (!claimed.ok) return claimed
  const held = await holdClaimed(app, wanted, claimed.value).catch(refusedByDatabase)
  if (!held.ok) await deleteClaim(app.db, key.id)
  return held
}

const holdClaimed = (app: LockedApp, wanted: Wanted, claims: readonly { start: number; end: number }[]) => {
  const { key, account, offer, start, place, minutes, parties, also } = wanted
  const times = [{ start, end: start + offer.item.duration }]
  return underLock(app, { offer, times, place }, async (locked): Promise<Outcome<Booking, Failure>> => {
    const book = { ...locked.book, policy: { ...locked.book.policy, holdMinutes: minutes + 1 } }
    const service = { ...offer.item, id: offer.service }
    const held = hold(book, key.id, { owner: account, service, start, claims, ...(place !== undefined && { place }) })
    if (!held.ok) return held
    await insertHold(locked.trx, { county: key.county, adviser: offer.adviser }, held.value, { entry: app.newId(), at: locked.at })
    const beside = offer.with_adviser
    if (beside !== null) await takeSeatBeside(locked.trx, { county: key.county, adviser: beside }, held.value, app.newId())
    if (parties.length) await insertParties(locked.trx, key, parties)
    if (also && !(await also(locked, held.value))) throw new Error('what was held for somebody is not theirs any more')
    return held
  })
}
