import { dayNumberOf, momentOf } from '../../../domain/civil-day'
import type { App } from '../../app'
import { listGrantTerms } from '../../store/adviser-listing-store'
import { endGrants } from '../../store/role-grant-store'
import { setGrantEnd } from '../../store/role-offer-store'

/** 有效期至 that day's end. */
export const endOfDay = (day: string | null): Date | null => (day === null ? null : new Date(momentOf(dayNumberOf(day) + 1, 0)))

/** The county's roster says until when an adviser practices, the role is the city's, and no transaction crosses the two: done again it is the same. */
export const settleGrants = async ({ db, now }: Pick<App, 'db' | 'now'>, county: number): Promise<void> => {
  const terms = await listGrantTerms(db, county)
  const idsUntil = new Map<string | null, string[]>()
  const over: string[] = []
  for (const { offer, listed_until, has_left } of terms) {
    if (offer === null) continue
    if (has_left) over.push(offer)
    else idsUntil.set(listed_until, [...(idsUntil.get(listed_until) ?? []), offer])
  }
  await endGrants(db, over, now())
  for (const [until, ids] of idsUntil) await setGrantEnd(db, ids, endOfDay(until))
}
