import type { Zone } from '../../../domain/zone'
import { zoneOf } from './zone-of'

const kept = new Map<string, Zone>()
const aMonth = 43_200
const months = 15

/** The same zone for everybody, worked out once a month for all that can be booked from then on. */
export const keptZone = (name: string, now: number): Zone => {
  const month = Math.floor(now / aMonth)
  const key = `${name} ${month}`
  const found = kept.get(key) ?? zoneOf(name, (month - 1) * aMonth, (month + months) * aMonth)
  kept.set(key, found)
  return found
}
