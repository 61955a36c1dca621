import type { AdvanceBooking, BookingView } from '../../../contract/booking'
import type { Failure } from '../../../contract/failure'
import {
  type AppointmentBook,
  approve,
  type Booking,
  confirm,
  renew,
  reschedule,
  type TimeWanted,
  take,
} from '../../../domain/appointment-book'
import type { Person } from '../../../domain/authorization'
import type { BookingAction, BookingStatus } from '../../../domain/booking'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { type BookingKey, setRang, setToRing } from '../../store/booking-store'
import { listClaims } from '../../store/claim-store'
import { type FoundBooking, findBooking } from '../../store/found-booking-store'
import { endOffer } from '../../store/wait-store'
import { bookingOf } from './book-of'
import { settleAs, settleByTruth, stepMinutes, widen } from './claim'
import { factsAt } from './facts'
import { freeSeat } from './free-seat'
import { isBeyondLimit } from './limit-of'
import { minuteOf, startMinute } from './moments'
import { offerOf } from './offer-of'
import { type Part, partIn } from './office'
import { isBooked, saveStep } from './save-step'
import { tellStep } from './tell-step'
import { type LockedApp, type LockedBook, refusedByDatabase, underLock } from './under-lock'
import { toBooking } from './wire-booking'

type By = Part | 'timer'

/** 预约的一步, by whose it is or in whose diary it stands, on the booking as they saw it. */
export const advanceBooking = async (app: LockedApp, person: Person, input: AdvanceBooking): Promise<Outcome<BookingView, Failure>> => {
  const key = { county: input.county, id: input.id }
  const found = await findBooking(app.db, key)
  const by = found && partIn(found, person)
  if (!found || !by || (by !== 'resident' && wasHeld.includes(found.status))) return fail('notFound')
  if (!isDone(found, input)) {
    const taken = await (input.action === 'ring' ? noteCall(app, found, by) : takeStep(app, found, by, { ...input, action: input.action }))
    if (!taken.ok) return taken
  }
  const after = await findBooking(app.db, key)
  return after ? succeed(toBooking(after, { part: by, at: app.now() })) : fail('notFound')
}

/** An answer that was lost on its way is given again. */
const isDone = ({ revision, status, starts_at }: FoundBooking, { revision: seen, action, start }: AdvanceBooking): boolean => {
  if (revision !== seen + 1) return false
  if (start !== undefined) return starts_at.getTime() === Date.parse(start)
  return (leadsTo[action] ?? []).includes(status)
}

const leadsTo: { readonly [Taken in AdvanceBooking['action']]?: readonly BookingStatus[] } = {
  confirm: ['pending', 'confirmed'],
  release: ['released'],
  cancel: ['cancelledByResident'],
  approve: ['confirmed'],
  decline: ['declined'],
  callOff: ['cancelledByAdviser'],
  arrive: ['arrived'],
  start: ['underWay'],
  finish: ['completed'],
  reportMissing: ['residentMissed'],
  reportAbsence: ['adviserMissed'],
}

/** 打过电话: nobody is said to have stayed away who was not rung. */
const noteCall = async (app: LockedApp, found: FoundBooking, by: By): Promise<Outcome<unknown, Failure>> => {
  const { isWaitOver } = factsAt(found, app.now())
  if (!isOffice(by)) return fail('notByThisRole')
  if (found.to_ring) return succeed(await setToRing(app.db, found, false))
  if (found.status !== 'confirmed' || !isWaitOver) return fail('notNow')
  await setRang(app.db, found, app.now())
  return succeed(undefined)
}

interface Asked {
  readonly action: BookingAction
  readonly revision: number
  readonly start?: string | undefined
  readonly reason?: string | undefined
}

const wantsReason: readonly BookingAction[] = ['decline', 'callOff', 'move']
const asksTime: readonly BookingAction[] = ['confirm', 'approve', 'renew', 'reschedule', 'move']
const wantsTime: readonly BookingAction[] = ['reschedule', 'move']
const isOffice = (by: By): boolean => by === 'lawyer' || by === 'administrator'

export const takeStep = async (app: LockedApp, found: FoundBooking, by: By, asked: Asked): Promise<Outcome<unknown, Failure>> => {
  if (isOffice(by) && wantsReason.includes(asked.action) && !asked.reason) return fail('wordsMissing')
  const old = { start: minuteOf(found.starts_at), end: minuteOf(found.ends_at) }
  const start = timeOf(asked, old.start)
  if (start === undefined) return fail('slotGone')
  const offer = offerOf(found)
  if (by === 'resident' && start !== old.start && (await isBeyondLimit(app, found.owner, offer, start))) return fail('missedTooOften')
  const wanted = { start, end: start + offer.item.duration }
  const others = start === old.start ? await claimsBeside(app, found) : await widenTo(app, found, wanted)
  if (!others.ok) return others
  const time: TimeWanted = {
    owner: found.owner,
    service: { ...offer.item, id: offer.service },
    start,
    claims: others.value,
    ...(found.place !== null && { place: found.place }),
  }
  const scene = { offer, times: [old, wanted], place: found.place ?? undefined, asksNoTime: !asksTime.includes(asked.action) }
  const taken = await underLock(app, scene, (locked) => decideUnderLock(app, locked, { found, by, asked, time })).catch(refusedByDatabase)
  await (taken.ok ? settleAs(app, found, taken.value) : settleByTruth(app, found))
  return taken
}

/** Where the step goes to another time, that; nothing where none is named that a slot could begin at. */
const timeOf = ({ action, start }: Asked, now: number): number | undefined => (wantsTime.includes(action) ? startMinute(start ?? '') : now)

const claimsBeside = async (app: LockedApp, { owner, id }: FoundBooking) =>
  succeed((await listClaims(app.db, owner, minuteOf(app.now()))).filter(({ booking }) => booking !== id))

const widenTo = (app: LockedApp, found: FoundBooking, times: { start: number; end: number }) => {
  const booking: BookingKey = { county: found.county, id: found.id }
  return widen(app, { ...times, booking, account: found.owner, offer: offerOf(found), expires: minuteOf(app.now()) + stepMinutes })
}

interface Deciding {
  readonly found: FoundBooking
  readonly by: By
  readonly asked: Asked
  readonly time: TimeWanted
}

const wasHeld: readonly BookingStatus[] = ['held', 'released']

const decideUnderLock = async (app: LockedApp, locked: LockedBook, deciding: Deciding): Promise<Outcome<Booking, Failure>> => {
  const { found, by, asked } = deciding
  const seat = locked.seats.find(({ id }) => id === found.id)
  if (seat?.revision !== asked.revision) return fail(wasHeld.includes(found.status) ? 'holdOver' : 'bookingHasMoved')
  const decided = decide(locked, bookingOf(seat), deciding)
  if (!decided.ok) return decided
  const after = decided.value
  const offer = offerOf(found)
  const freed = await saveStep(app, locked, { offer, seat, after, reason: asked.reason, isUnsettled: found.is_unsettled })
  if (seat.status === 'held' && after.status !== 'held') {
    await endOffer(locked.trx, found.county, found.id, isBooked(after.status) ? 'taken' : 'passed')
  }
  if (freed !== undefined)
    await freeSeat(app, locked, { ...offer, place: seat.place, start: freed, because: `${seat.id}:${seat.revision}` })
  await tellStep(app, locked, { found, before: seat, after, by, action: asked.action })
  return succeed(after)
}

type Decided = Outcome<Booking, Failure>
type Way = (book: AppointmentBook, booking: Booking, deciding: Deciding) => Decided

const notTheirs = fail('notByThisRole')

/** Steps that ask whether a time can be taken, each for those alone who may ask. */
const ways: { readonly [Taken in BookingAction]?: Way } = {
  confirm: (book, booking, { by, time }) => (by === 'resident' ? confirm(book, booking, time) : notTheirs),
  renew: (book, booking, { by }) => (by === 'resident' ? renew(book, booking) : notTheirs),
  reschedule: (book, booking, { by, time }) => (by === 'resident' ? reschedule(book, booking, time) : notTheirs),
  move: (book, booking, { by, time }) => (isOffice(by) ? reschedule(book, booking, time, 'lawyer') : notTheirs),
}

const decide = ({ book, at }: LockedBook, booking: Booking, deciding: Deciding): Decided => {
  const { found, by, asked, time } = deciding
  const way = ways[asked.action]
  if (way) return way(book, booking, deciding)
  // 到期默认 asks nothing anew.
  if (asked.action === 'approve' && isOffice(by)) return approve(book, booking, time)
  const step = take(book, booking, asked.action, by, factsAt(found, at))
  return step.ok ? succeed({ ...without(booking), status: step.value }) : step
}

const without = ({ heldUntil: _, ...booking }: Booking): Booking => booking
