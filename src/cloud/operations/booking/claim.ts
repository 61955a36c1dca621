import type { Booking } from '../../../domain/appointment-book'
import { type BookingStatus, bookedStatuses } from '../../../domain/booking'
import { residentCap } from '../../../domain/booking-caps'
import type { Interval } from '../../../domain/interval'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { localDayAt } from '../../../domain/zone'
import type { App } from '../../app'
import type { BookingKey } from '../../store/booking-store'
import { deleteClaim, insertClaim, listClaims, lockClaims, type Settled, settleClaim, widenClaim } from '../../store/claim-store'
import type { Database } from '../../store/database'
import { type FoundBooking, findBooking } from '../../store/found-booking-store'
import type { StoredOffer } from '../../store/offer-store'
import { keptZone } from './kept-zone'
import { minuteOf } from './moments'
import { isOverlap } from './under-lock'

type ClaimApp = Pick<App, 'db' | 'now'>

export interface WantedClaim extends Interval {
  readonly booking: BookingKey
  readonly account: string
  readonly offer: StoredOffer
  readonly expires: number
}

export type ClaimRefusal = 'overlapsOwnBooking' | 'residentHasEnough' | 'notNow'

/** What the person has besides this. */
type Others = readonly Interval[]

/**
 * 居民自己的时间 first: nobody is in two places at once, whichever adviser it is. What a broken connection left behind is held to
 * the truth of its booking before anybody is refused because of it.
 */
export const claim = (app: ClaimApp, wanted: WantedClaim): Promise<Outcome<Others, ClaimRefusal>> =>
  withTruth(app, wanted, async (trx, others) => {
    if (!mayHold(wanted, others, minuteOf(app.now()))) return fail('residentHasEnough')
    await insertClaim(trx, wanted)
    return succeed(others)
  })

/** 改期: the old and the new time are both kept until it is known which. */
export const widen = (app: ClaimApp, wanted: WantedClaim): Promise<Outcome<Others, ClaimRefusal>> =>
  withTruth(app, wanted, async (trx, others) => {
    const isAlone = await widenClaim(trx, wanted.booking.id, wanted)
    return isAlone ? succeed(others) : fail('notNow')
  })

type Attempt = (trx: Database, others: Others) => Promise<Outcome<Others, ClaimRefusal>>

const withTruth = async (app: ClaimApp, wanted: WantedClaim, attempt: Attempt): Promise<Outcome<Others, ClaimRefusal>> => {
  const first = await tryOnce(app, wanted, attempt)
  if (first.ok) return first
  await settleAll(app, wanted)
  return tryOnce(app, wanted, attempt)
}

const tryOnce = async (app: ClaimApp, { booking, account }: WantedClaim, attempt: Attempt): Promise<Outcome<Others, ClaimRefusal>> => {
  try {
    return await app.db.transaction().execute(async (trx) => {
      await lockClaims(trx, account)
      const claims = await listClaims(trx, account, minuteOf(app.now()))
      return attempt(
        trx,
        claims.filter((each) => each.booking !== booking.id),
      )
    })
  } catch (error) {
    if (isOverlap(error)) return fail('overlapsOwnBooking')
    throw error
  }
}

const mayHold = ({ offer, start }: WantedClaim, others: Others, now: number): boolean => {
  const zone = keptZone(offer.time_zone, now)
  return residentCap(offer.item.caps, zone, others)(localDayAt(zone, start))
}

/** What is under way just now is left alone until its time is over. */
const settleAll = async (app: ClaimApp, { account, booking }: WantedClaim): Promise<void> => {
  const now = minuteOf(app.now())
  const claims = await listClaims(app.db, account, now)
  const idle = new Map(claims.filter((each) => !each.isUnderWay && each.booking !== booking.id).map((each) => [each.booking, each.county]))
  for (const [id, county] of idle) await settleByTruth(app, { county, id }, now)
}

/** The claim as its booking says: at that time while it keeps one, and gone with it. With `idleAt` only where no step is under way then. */
export const settleByTruth = async (app: ClaimApp, key: BookingKey, idleAt?: number): Promise<void> => {
  const found = await findBooking(app.db, key)
  if (!found) return void (await deleteClaim(app.db, key.id, idleAt))
  const { status, starts_at, ends_at, held_until, revision } = found
  const times = { start: minuteOf(starts_at), end: minuteOf(ends_at) }
  await settle(app, key, { ...times, status, revision, heldUntil: held_until ? minuteOf(held_until) : undefined }, idleAt)
}

/** The same after a step that has just been taken. */
export const settleAs = (app: ClaimApp, before: FoundBooking, { start, end, status, heldUntil }: Booking): Promise<void> =>
  settle(app, before, { start, end, status, heldUntil, revision: before.revision + 1 })

interface Standing extends Interval {
  readonly status: BookingStatus
  readonly revision: number
  readonly heldUntil: number | undefined
}

const settle = async (app: ClaimApp, { id }: BookingKey, standing: Standing, idleAt?: number): Promise<void> => {
  const kept = keptBy(standing, minuteOf(app.now()))
  if (!kept) return void (await deleteClaim(app.db, id, idleAt))
  try {
    await settleClaim(app.db, id, kept, idleAt)
  } catch (error) {
    if (!isOverlap(error)) throw error
  }
}

const keptBy = ({ start, end, status, revision, heldUntil }: Standing, now: number): Settled | undefined => {
  const isOver = status === 'held' && heldUntil !== undefined && heldUntil <= now
  if (isOver || !(bookedStatuses as readonly BookingStatus[]).includes(status)) return undefined
  return { start, end, revision, expires: status === 'held' && heldUntil !== undefined ? heldUntil + graceMinutes : undefined }
}

/** So long after its hold a claim still stands, for whoever confirms in the last moment. */
export const graceMinutes = 2
/** So long a step may take that was begun and not ended. */
export const stepMinutes = 2
