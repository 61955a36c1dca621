/** More than these would be a list to read instead of an answer to give. */
const mostShown = 3

/** What is known of where something lies; a building only where its estate is known too. */
export interface Spot {
  readonly grid: string | null
  readonly estate: string | null
  readonly building: string | null
}

export interface Candidate extends Spot {
  /** How far from where the other lies, where both are points. */
  readonly meters: number | null
  /** Of the words, by trigrams: 0 to 1. */
  readonly likeness: number
  /** When it was filed, in milliseconds. */
  readonly filedMs: number
}

/** From the same building over so many meters to somewhere in the same grid; the nearest first. */
const nearnesses = ['building', 'meters', 'grid'] as const
type Nearness = (typeof nearnesses)[number]

/** How near a matter is to a spot; nothing where what is known of both says that they are two places. */
export const nearnessOf = (here: Spot, there: Candidate, radius: number): Nearness | undefined => {
  if (here.estate !== null && there.estate !== null && here.estate !== there.estate) return undefined
  if (here.building !== null && there.building !== null) return here.building === there.building ? 'building' : undefined
  if (there.meters !== null) return there.meters <= radius ? 'meters' : undefined
  return here.grid === there.grid ? 'grid' : undefined
}

/** The likeliest to be the same: first by place, then by what was said, then by distance and age. */
export const likeliest = <Found extends Candidate>(here: Spot, found: readonly Found[], radius: number): Found[] => {
  if (radius <= 0) return []
  return found
    .flatMap((there) => {
      const near = nearnessOf(here, there, radius)
      return near ? [{ there, near: nearnesses.indexOf(near) }] : []
    })
    .sort(
      (one, other) =>
        one.near - other.near ||
        other.there.likeness - one.there.likeness ||
        (one.there.meters ?? 0) - (other.there.meters ?? 0) ||
        other.there.filedMs - one.there.filedMs,
    )
    .slice(0, mostShown)
    .map(({ there }) => there)
}

const dayMs = 86_400_000

/** 刚办结: a matter that ended before this is over; until then it is shown, for whom it is not over. */
export const joinableSince = (at: number, days: number): number => at - days * dayMs

const stepMeters = 50

/** A distance in steps so large that nobody's door is found by it. */
export const roundedMeters = (meters: number): number => Math.max(stepMeters, Math.ceil(meters / stepMeters) * stepMeters)
