import type { Random } from '../random'
import { bisect } from './bisect'
import type { Ring } from './ring'

export interface Part<Item> {
  readonly item: Item
  readonly ring: Ring
}

/** Divides a ring among items by their weight, halving the list each time; the list runs from west or north. */
export const divide = <Item extends { readonly weight: number }>(ring: Ring, items: readonly Item[], random: Random): Part<Item>[] => {
  const [only] = items
  if (only === undefined) return []
  if (items.length === 1) return [{ item: only, ring }]
  const { at, share } = halveByWeight(items)
  const [first, second] = bisect(ring, share, random)
  return [...divide(first, items.slice(0, at), random), ...divide(second, items.slice(at), random)]
}

/** Where the two halves of the list weigh most alike, and the share of the first. */
const halveByWeight = (items: readonly { readonly weight: number }[]): { at: number; share: number } => {
  const total = items.reduce((sum, { weight }) => sum + weight, 0)
  let best = { at: 1, share: 0 }
  let sum = 0
  for (const [index, { weight }] of items.slice(0, -1).entries()) {
    sum += weight
    if (Math.abs(sum / total - 0.5) < Math.abs(best.share - 0.5)) best = { at: index + 1, share: sum / total }
  }
  return best
}
