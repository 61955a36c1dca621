import * as z from 'zod/mini'
import { listParties } from '../../store/conflict-store'
import { listOffers } from '../../store/offer-store'
import { insertOutbox } from '../../store/outbox-store'
import { listWaiting, offerWait } from '../../store/wait-store'
import type { Handler } from '../push/drain'
import { holdFor } from './hold'
import { minuteOf } from './moments'

const Freed = z.object({ adviser: z.uuid(), service: z.uuid(), place: z.nullable(z.string()), start: z.int(), day: z.string() })

const aDay = 1_440
const offerMinutes = { soon: 30, later: 120 }

/** 候补: what came free is held for whoever asked first; whoever has something else at that time is passed over and keeps their place. */
export const offerSeat: Handler = async (app, { county, payload }) => {
  const { adviser, service, place, start, day } = Freed.parse(payload)
  const [offer] = await listOffers(app.db, { county, service, adviser })
  if (!offer) return { done: true, note: 'offeredNoMore' }
  const now = minuteOf(app.now())
  const minutes = start - now > aDay ? offerMinutes.later : offerMinutes.soon
  if (start - now <= minutes) return { done: true, note: 'tooLate' }
  for (const { id, account } of await listWaiting(app.db, { county, adviser, service, place, start }, day)) {
    const key = { county, id: app.newId() }
    const held = await holdFor(app, {
      key,
      account,
      offer,
      start,
      minutes,
      parties: await listParties(app.db, { county, id }),
      ...(place !== null && { place }),
      also: async ({ trx, at }) => {
        const isOffered = await offerWait(trx, county, id, { booking: key.id, until: now + minutes })
        await insertOutbox(trx, [
          {
            county,
            id: app.newId(),
            kind: 'push',
            key: `booking:${key.id}:seatOffered:${account}`,
            about: key.id,
            payload: { flow: 'seatOffered', account },
            availableAt: at,
          },
        ])
        return isOffered
      },
    })
    if (held.ok) return { done: true, note: 'offered' }
    if (held.failure === 'slotGone' || held.failure === 'slotBusy') return { done: true, note: held.failure }
  }
  return { done: true, note: 'nobodyWaits' }
}
