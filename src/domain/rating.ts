/** 说得清楚, 回得及时, 态度, 有没有用; one to five each. */
export interface Scores {
  readonly clear: number
  readonly prompt: number
  readonly attitude: number
  readonly useful: number
}

/** What a rating may be about, once it is finished. */
export const ratedKinds = ['consultation', 'booking'] as const
export type RatedKind = (typeof ratedKinds)[number]

/** 至少五件才公布: fewer would say who said what. */
const leastPublished = 5

export interface RatingFigures extends Scores {
  readonly count: number
}

/** Means to one digit, for everybody to see; nothing where there are too few. The city may ask for more than five, never for fewer. */
export const figuresOf = (ratings: readonly Scores[], least: number): RatingFigures | undefined => {
  const count = ratings.length
  if (count < Math.max(leastPublished, least)) return undefined
  const mean = (aspect: keyof Scores) => Math.round((ratings.reduce((sum, each) => sum + each[aspect], 0) / count) * 10) / 10
  return { count, clear: mean('clear'), prompt: mean('prompt'), attitude: mean('attitude'), useful: mean('useful') }
}
