/** A number in [0, 1) at every call; the same seed gives the same row of numbers on every machine. */
export type Random = () => number

/** Marsaglia's xorshift on 32 bits: enough for invented shapes and names, never for secrets. */
export const createRandom = (seed: number): Random => {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x1_0000_0000
  }
}

export const pick = <Item>(random: Random, items: readonly [Item, ...Item[]]): Item =>
  items[Math.floor(random() * items.length)] ?? items[0]
