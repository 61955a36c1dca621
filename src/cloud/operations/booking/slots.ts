import type { OfferedSlot, SlotPage, SlotsOf } from '../../../contract/booking'
import type { Failure } from '../../../contract/failure'
import type { AppointmentBook } from '../../../domain/appointment-book'
import { sittingsOf } from '../../../domain/appointment-book'
import type { Person } from '../../../domain/authorization'
import { dayNumberOf } from '../../../domain/civil-day'
import { jointSlots } from '../../../domain/joint-slots'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { findSlots, type Slot } from '../../../domain/slots'
import { instantOf, localDayAt, minutesADay } from '../../../domain/zone'
import type { App } from '../../app'
import { findKeptCalendar } from '../../store/calendar-store'
import { listClaims } from '../../store/claim-store'
import { listDiaries } from '../../store/diary-store'
import { listOffers, type StoredOffer } from '../../store/offer-store'
import { bookOf } from './book-of'
import { type ConcernsApp, namedIn, openFor } from './concerns'
import { keptZone } from './kept-zone'
import { limitOf } from './limit-of'
import { minuteOf, momentAt } from './moments'

type SlotApp = Pick<App, 'db' | 'now'>

/** 可约时段 of a month, each with who has time then; a hold is decided by the same function. */
export const monthSlots = async (app: ConcernsApp, { account }: Person, wanted: SlotsOf): Promise<Outcome<SlotPage, Failure>> => {
  const { county, service, adviser, month, place } = wanted
  const offers = await listOffers(app.db, { county, service, adviser })
  const [first] = offers
  if (!first) return fail('notFound')
  if (place !== undefined && !offers.some(({ villages }) => villages.includes(place))) return fail('placeNotFound')
  const parties = await namedIn(app, account, wanted.concerns)
  if (!parties.ok) return parties
  const now = minuteOf(app.now())
  const limited = await limitOf(app, account, first.mode)
  const span = withinLimit(monthOf(month, first.time_zone, now), first.time_zone, { now, limited })
  const claims = await listClaims(app.db, account, now)
  const serving = offers.filter(({ villages }) => place === undefined || villages.includes(place))
  const found = await slotsOf(app, await openFor(app, parties.value, serving), { ...span, place, seeker: { account, claims } })
  return succeed({
    slots: united(found),
    timeZone: first.time_zone,
    limitedUntil: limited === undefined ? null : momentAt(limited).toISOString(),
  })
}

const monthOf = (month: string, timeZone: string, now: number) => {
  const zone = keptZone(timeZone, now)
  const day = dayNumberOf(`${month}-01`)
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = dayNumberOf(number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`)
  return { from: instantOf(zone, day, 0), until: instantOf(zone, next, 0) }
}

interface Span {
  readonly from: number
  readonly until: number
}

/** 爽约限制: what a hold would refuse is not offered. */
const withinLimit = (span: Span, timeZone: string, { now, limited }: { now: number; limited: number | undefined }): Span => {
  if (limited === undefined) return span
  const zone = keptZone(timeZone, now)
  return { from: span.from, until: Math.min(span.until, instantOf(zone, localDayAt(zone, now) + 1, 0)) }
}

interface Looking extends Span {
  readonly place?: string | undefined
  readonly seeker?: { readonly account: string; readonly claims: readonly { start: number; end: number }[] }
}

/** The free times of each of these advisers, all read in one statement. */
export const slotsOf = async (app: SlotApp, offers: readonly StoredOffer[], looking: Looking): Promise<(readonly [string, Slot[]])[]> => {
  const at = app.now()
  const now = minuteOf(at)
  const { county } = offers[0] ?? { county: 0 }
  const start = Math.min(looking.from, now) - 8 * minutesADay
  const isFar = offers.some(({ item: { horizon } }) => horizon.by === 'bookableDays')
  const end = Math.max(looking.until + 8 * minutesADay, isFar ? now + 370 * minutesADay : 0)
  const calendar = await findKeptCalendar(app.db, at)
  const ids = [...new Set(offers.flatMap(({ adviser, with_adviser }) => (with_adviser === null ? [adviser] : [adviser, with_adviser])))]
  const diaries = await listDiaries(app.db, county, ids, { start, end, place: looking.place })
  const freeOf = (adviser: string, offer: StoredOffer): Slot[] => {
    const diary = diaries.find(({ id }) => id === adviser)
    return diary ? freeIn(bookOf(diary, { calendar, policy: offer.policy, now }), offer, looking) : []
  }
  return offers.map((offer) => {
    const own = freeOf(offer.adviser, offer)
    return [offer.adviser, offer.with_adviser === null ? own : jointSlots(own, freeOf(offer.with_adviser, offer))] as const
  })
}

const freeIn = (book: AppointmentBook, { item, service }: StoredOffer, { from, until, place, seeker }: Looking): Slot[] =>
  findSlots({
    service: { ...item, id: service },
    adviser: { ...book.adviser, sittings: sittingsOf(book) },
    now: book.now,
    from,
    until,
    ...(place !== undefined && { place }),
    ...(book.travel && { travel: book.travel }),
    ...(seeker && { seeker }),
  })

/** One time, whoever has it, with all who do. */
export const united = (found: readonly (readonly [string, Slot[]])[]): OfferedSlot[] => {
  const byStart = new Map<number, OfferedSlot>()
  for (const [adviser, slots] of found)
    for (const { start, end, seatsLeft, provisional } of slots) {
      const there = byStart.get(start)
      byStart.set(start, {
        start: momentAt(start).toISOString(),
        end: momentAt(end).toISOString(),
        seatsLeft: (there?.seatsLeft ?? 0) + seatsLeft,
        advisers: [...(there?.advisers ?? []), adviser],
        provisional,
      })
    }
  return [...byStart].sort(([one], [other]) => one - other).map(([, slot]) => slot)
}
