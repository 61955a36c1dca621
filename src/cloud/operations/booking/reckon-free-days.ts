import { dayAt } from '../../../domain/civil-day'
import { minutesADay } from '../../../domain/zone'
import type { App } from '../../app'
import { listUnreckoned, setFreeDays } from '../../store/free-day-store'
import { listOffersOf, type StoredOffer } from '../../store/offer-store'
import { minuteOf, momentAt } from './moments'
import { slotsOf } from './slots'

const batch = 200

/** 今天有空: until when today each adviser can still be booked, worked out anew where their day has changed; a minute old at most. */
export const reckonFreeDays = async (app: Pick<App, 'db' | 'now'>): Promise<number> => {
  const day = dayAt(app.now().getTime())
  let reckoned = 0
  for (;;) {
    const stale = await listUnreckoned(app.db, { day, at: app.now() }, batch)
    const byCounty = new Map<number, typeof stale>()
    for (const each of stale) byCounty.set(each.county, [...(byCounty.get(each.county) ?? []), each])
    for (const [county, advisers] of byCounty) {
      const last = await lastStarts(
        app,
        county,
        advisers.map(({ adviser }) => adviser),
      )
      const rows = advisers.map(({ adviser, revision }) => ({ county, adviser, day, revision, last_start: last.get(adviser) ?? null }))
      await setFreeDays(app.db, rows, app.now())
    }
    reckoned += stale.length
    if (stale.length < batch) return reckoned
  }
}

const lastStarts = async (app: Pick<App, 'db' | 'now'>, county: number, advisers: readonly string[]): Promise<Map<string, Date>> => {
  const now = minuteOf(app.now())
  const found = new Map<string, Date>()
  const offers = await listOffersOf(app.db, county, advisers)
  for (const offersOfOne of eachTerms(offers))
    for (const [adviser, slots] of await slotsOf(app, offersOfOne, { from: now, until: endOfToday(now) })) {
      const start = slots.at(-1)?.start
      const known = found.get(adviser)
      if (start !== undefined && (!known || momentAt(start) > known)) found.set(adviser, momentAt(start))
    }
  return found
}

/** China keeps one time. */
const endOfToday = (now: number): number => Math.floor((now + 480) / minutesADay + 1) * minutesADay - 480

/** One service of each adviser at a time, so that all their diaries are read together. */
const eachTerms = (offers: readonly StoredOffer[]): StoredOffer[][] => {
  const rounds: StoredOffer[][] = []
  const counts = new Map<string, number>()
  for (const offer of offers) {
    const round = counts.get(offer.adviser) ?? 0
    counts.set(offer.adviser, round + 1)
    rounds[round] = [...(rounds[round] ?? []), offer]
  }
  return rounds
}
