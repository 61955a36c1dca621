import { limitedUntil, missesAllowed } from '../../../domain/missed-booking'
import type { ServiceMode } from '../../../domain/shop'
import { localDayAt } from '../../../domain/zone'
import type { App } from '../../app'
import { listMisses } from '../../store/found-booking-store'
import type { StoredOffer } from '../../store/offer-store'
import { keptZone } from './kept-zone'
import { minuteOf, momentAt } from './moments'

type LimitApp = Pick<App, 'db' | 'now'>

/** 爽约限制 of a person, in minutes; a phone call keeps nobody from anything, so by phone everybody may book. */
export const limitOf = async ({ db, now }: LimitApp, account: string, mode: ServiceMode): Promise<number | undefined> => {
  if (mode === 'phone') return undefined
  const at = minuteOf(now())
  const misses = await listMisses(db, account, momentAt(at - missesAllowed.within - missesAllowed.limits))
  return limitedUntil(misses.map(minuteOf), at)
}

/** Whether a time is none for whoever is limited: only what begins today is left to them. */
export const isBeyondLimit = async (app: LimitApp, account: string, { mode, time_zone }: StoredOffer, start: number): Promise<boolean> => {
  const now = minuteOf(app.now())
  const zone = keptZone(time_zone, now)
  return localDayAt(zone, start) !== localDayAt(zone, now) && (await limitOf(app, account, mode)) !== undefined
}
