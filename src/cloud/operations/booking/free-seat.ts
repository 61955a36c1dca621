import { dayOf } from '../../../domain/civil-day'
import { localDayAt } from '../../../domain/zone'
import type { StoredOffer } from '../../store/offer-store'
import { insertOutbox } from '../../store/outbox-store'
import { listWaiting } from '../../store/wait-store'
import { keptZone } from './kept-zone'
import type { LockedApp, LockedBook } from './under-lock'

/** Nobody comes at shorter notice. */
const leastNotice = 60

export interface Freed extends Pick<StoredOffer, 'county' | 'adviser' | 'service' | 'time_zone'> {
  readonly place: string | null
  readonly start: number
  /** What freed it, so that each freeing is offered once. */
  readonly because: string
}

/** 候补: a time that came free is offered to whoever is next, once the transaction that freed it stands. */
export const freeSeat = async (app: LockedApp, { trx, now, at }: Pick<LockedBook, 'trx' | 'now' | 'at'>, freed: Freed): Promise<void> => {
  if (freed.start - now < leastNotice) return
  const { county, adviser, service, place, start, because } = freed
  const day = dayOf(localDayAt(keptZone(freed.time_zone, now), start))
  const waiting = await listWaiting(trx, freed, day)
  if (!waiting.length) return
  await insertOutbox(trx, [
    {
      county,
      id: app.newId(),
      kind: 'booking.offer',
      key: `offer:${because}`,
      about: adviser,
      payload: { adviser, service, place, start, day },
      availableAt: at,
    },
  ])
}
