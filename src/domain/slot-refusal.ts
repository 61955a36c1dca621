import { adviserCap, residentCap } from './booking-caps'
import { readDiary } from './diary'
import { doOverlap } from './interval'
import { bookableSpan, type SlotQuery, slotAt } from './slots'
import { localDayAt } from './zone'

const slotRefusals = [
  'tooShortNotice',
  'notBookableYet',
  'overlapsOwnBooking',
  'residentHasEnough',
  'adviserHasEnough',
  'slotGone',
] as const
export type SlotRefusal = (typeof slotRefusals)[number]

type Asked = Omit<SlotQuery, 'from' | 'until'>

/** Why a time cannot be booked; nothing where it can. The slots alone decide, the reason explains. */
export const slotRefusal = (query: Asked, start: number): SlotRefusal | undefined => {
  if (slotAt(query, start)) return undefined
  return slotRefusals.find((reason) => reasons[reason](query, start)) ?? 'slotGone'
}

const reasons: Readonly<Record<SlotRefusal, (query: Asked, start: number) => boolean>> = {
  tooShortNotice: ({ now, service }, start) => start < now + service.lead,
  notBookableYet: (query, start) => localDayAt(query.adviser.zone, start) > bookableSpan(query).last,
  overlapsOwnBooking: ({ service, seeker }, start) =>
    seeker?.claims.some((claim) => doOverlap(claim, { start, end: start + service.duration })) ?? false,
  residentHasEnough: ({ service, adviser, seeker }, start) =>
    !residentCap(service.caps, adviser.zone, seeker?.claims ?? [])(localDayAt(adviser.zone, start)),
  adviserHasEnough: ({ service, adviser, place, travel, now, seeker }, start) => {
    const { taken } = readDiary(adviser, { service, place, travel, now, account: seeker?.account })
    return !adviserCap(service.caps, adviser.zone, taken)(localDayAt(adviser.zone, start), service.duration)
  },
  slotGone: () => true,
}
