import type { Slot } from './slots'

/**
 * 联合接待: the times that two could each give alone, in order; the union is for a pool, the intersection for two who sit together
 * (Linli's booking rules, 5.3).
 */
export const jointSlots = (one: readonly Slot[], other: readonly Slot[]): Slot[] => {
  const byStart = new Map(other.map((slot) => [slot.start, slot]))
  return one.flatMap((slot) => {
    const there = byStart.get(slot.start)
    if (!there) return []
    return [{ ...slot, seatsLeft: Math.min(slot.seatsLeft, there.seatsLeft), provisional: slot.provisional || there.provisional }]
  })
}
