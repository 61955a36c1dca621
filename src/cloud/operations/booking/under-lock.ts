import type { AppointmentBook } from '../../../domain/appointment-book'
import { type DayNumber, dayOf, weekdayOf } from '../../../domain/civil-day'
import type { Interval } from '../../../domain/interval'
import { fail } from '../../../domain/outcome'
import { localDayAt, minutesADay } from '../../../domain/zone'
import type { App } from '../../app'
import { releaseExpired } from '../../store/booking-store'
import { findKeptCalendar } from '../../store/calendar-store'
import type { Database } from '../../store/database'
import { listDiaries, lockAdviserDays, type StoredDiary, type StoredSeat } from '../../store/diary-store'
import type { StoredOffer } from '../../store/offer-store'
import { endOffer } from '../../store/wait-store'
import { bookOf } from './book-of'
import { freeSeat } from './free-seat'
import { keptZone } from './kept-zone'
import { minuteOf } from './moments'

export interface LockedBook {
  readonly trx: Database
  readonly book: AppointmentBook
  readonly seats: readonly StoredSeat[]
  readonly now: number
  readonly at: Date
}

interface Scene {
  readonly offer: StoredOffer
  /** The times that the decision is about: the one wanted, and the one given up. */
  readonly times: readonly Interval[]
  readonly place?: string | undefined
  /** What asks for no time is decided with whoever has left as well. */
  readonly asksNoTime?: boolean
}

export type LockedApp = Pick<App, 'db' | 'now' | 'newId'>

/**
 * Decides about an adviser's days while nobody else does: lock, read, decide and save are one transaction of one county. Holds that
 * ran out give their seats back first.
 */
export const underLock = async <Value>(
  app: LockedApp,
  { offer, times, place, asksNoTime = false }: Scene,
  decide: (locked: LockedBook) => Promise<Value>,
): Promise<Value> => {
  const at = app.now()
  const now = minuteOf(at)
  const calendar = await findKeptCalendar(app.db, at)
  const { county, adviser, with_adviser } = offer
  const days = daysOf(offer, daysTouched(offer, times, now))
  // 联合接待: whoever decides about two takes them in one order, so that nobody waits in a circle.
  const advisers = with_adviser === null ? [adviser] : [adviser, with_adviser].sort()
  return app.db.transaction().execute(async (trx) => {
    for (const each of advisers) await lockAdviserDays(trx, { county, adviser: each }, days.map(dayOf))
    const diaries = await listDiaries(trx, county, advisers, { ...reachOf(offer, days, now), place })
    if (diaries.length < advisers.length || (!asksNoTime && diaries.some(({ has_left }) => has_left))) throw new AdviserGone()
    const live = await withoutOver(app, { trx, now, at }, { offer, diaries })
    const [own, beside] = [adviser, with_adviser].map((who) => live.find(({ id }) => id === who))
    if (!own) throw new AdviserGone()
    const terms = { calendar, policy: offer.policy, now }
    const book = { ...bookOf(own, terms), ...(beside && { beside: bookOf(beside, terms) }) }
    return decide({ trx, book, seats: own.seats, now, at })
  })
}

type Locking = Pick<LockedBook, 'trx' | 'now' | 'at'>

/** The diaries as they are once the holds that ran out are over; one that two have together ends once. */
const withoutOver = async (
  app: LockedApp,
  locked: Locking,
  { offer, diaries }: { offer: StoredOffer; diaries: readonly StoredDiary[] },
): Promise<StoredDiary[]> => {
  const isOver = ({ status, heldUntil }: StoredSeat) => status === 'held' && heldUntil !== null && heldUntil <= locked.now
  const expired = new Map(diaries.flatMap(({ seats }) => seats.filter(isOver)).map((seat) => [seat.id, seat]))
  if (expired.size) await endHolds(app, locked, { offer, expired: [...expired.values()] })
  return diaries.map((diary) => ({ ...diary, seats: diary.seats.filter((seat) => !isOver(seat)) }))
}

/** The first and the last day of each time, by the clock of everybody who is there. */
const daysTouched = ({ time_zone, with_zone }: StoredOffer, times: readonly Interval[], now: number) =>
  (with_zone === null ? [time_zone] : [time_zone, with_zone]).flatMap((name) => {
    const zone = keptZone(name, now)
    return times.map(({ start, end }) => [localDayAt(zone, start), localDayAt(zone, end)] as const)
  })

/** Holds that ran out give their seats back, and whoever waits is next. */
const endHolds = async (app: LockedApp, locked: Locking, { offer, expired }: { offer: StoredOffer; expired: readonly StoredSeat[] }) => {
  const { county, time_zone } = offer
  await releaseExpired(
    locked.trx,
    county,
    expired.map(({ id }) => id),
    locked.at,
  )
  for (const { id, revision, adviser, service, place, start } of expired) {
    await endOffer(locked.trx, county, id, 'passed')
    await freeSeat(app, locked, { county, adviser, time_zone, service, place, start, because: `${id}:${revision}` })
  }
}

class AdviserGone extends Error {}

/** The days around, for what runs on over midnight; the whole weeks, where a week has its own limit. */
const daysOf = ({ item: { caps } }: StoredOffer, touched: readonly (readonly [DayNumber, DayNumber])[]): DayNumber[] => {
  const isByWeek = caps.sittingsPerWeek !== undefined || caps.minutesPerWeek !== undefined
  const found = new Set<DayNumber>()
  for (const [first, last] of touched) {
    const [from, to] = isByWeek ? [first - weekdayOf(first) + 1, last - weekdayOf(last) + 7] : [first, last]
    for (let day = Math.min(from, first) - 1; day <= Math.max(to, last) + 1; day += 1) found.add(day)
  }
  return [...found].sort((one, other) => one - other)
}

/** Where free days are counted, all that is to come is read. */
const reachOf = ({ item: { horizon } }: StoredOffer, days: readonly DayNumber[], now: number): Interval => {
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0]
  const far = horizon.by === 'bookableDays' ? now + 370 * minutesADay : 0
  return { start: Math.min((first - 1) * minutesADay, far ? now : Number.POSITIVE_INFINITY), end: Math.max((last + 2) * minutesADay, far) }
}

const codeOf = (error: unknown) => (error as { code?: string }).code ?? ''

/** What the database itself refuses, in words: an overlap, an id that is there already, and a wait that took too long. */
export const refusedByDatabase = (error: unknown) => {
  if (error instanceof AdviserGone) return fail('slotGone')
  const refusal = ({ '23P01': 'slotGone', '55P03': 'slotBusy', '40P01': 'slotBusy' } as const)[codeOf(error)]
  if (!refusal) throw error
  return fail(refusal)
}

export const isOverlap = (error: unknown) => codeOf(error) === '23P01'
export const isThereAlready = (error: unknown) => codeOf(error) === '23505'
