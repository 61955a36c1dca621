import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { ratedKinds } from '../domain/rating'
import { CountyCode, Id, Moment, Printable } from './words'

const Score = z.int().check(z.minimum(1), z.maximum(5))
const Scores = z.object({ clear: z.int(), prompt: z.int(), attitude: z.int(), useful: z.int() })
const Remark = z.string().check(Printable, z.trim(), z.maxLength(200))
const MatterKey = z.object({ county: CountyCode, id: Id })

/** 评价 of a booking that is over; a consultation is rated where it is closed. */
export const GiveRating = z.extend(MatterKey, {
  clear: Score,
  prompt: Score,
  attitude: Score,
  useful: Score,
  /** For the adviser and the justice bureau, never public. */
  remark: z.optional(Remark),
})
export type GiveRating = z.infer<typeof GiveRating>
export const OwnRating = z.object({
  mayRate: z.boolean(),
  rating: z.nullable(z.extend(Scores, { remark: z.nullable(z.string()), at: Moment, reply: z.nullable(z.string()) })),
})
export type OwnRating = z.infer<typeof OwnRating>

/** One's own where nothing is named. */
export const RatingsOf = z.object({ of: z.optional(z.object({ county: CountyCode, adviser: Id })) })
export type RatingsOf = z.infer<typeof RatingsOf>
/** What was said of an adviser's work, without who said it. */
export const Rating = z.extend(Scores, {
  county: z.int(),
  id: Id,
  kind: z.enum(ratedKinds),
  at: Moment,
  remark: z.nullable(z.string()),
  reply: z.nullable(z.string()),
})
export type Rating = z.infer<typeof Rating>
/** Figures for everybody; none where there are fewer than five. */
export const RatingFigures = z.object({
  count: z.int(),
  clear: z.number(),
  prompt: z.number(),
  attitude: z.number(),
  useful: z.number(),
})
export type RatingFigures = z.infer<typeof RatingFigures>
export const RatingPage = z.object({
  adviserName: z.string(),
  figures: z.nullable(RatingFigures),
  count: z.int(),
  ratings: z.array(Rating),
  mayReply: z.boolean(),
})
export type RatingPage = z.infer<typeof RatingPage>

export const ReplyToRating = z.extend(MatterKey, { kind: z.enum(ratedKinds), words: Remark.check(z.minLength(1)) })
export type ReplyToRating = z.infer<typeof ReplyToRating>

/** 评价. */
export const ratingProcedures = {
  rating: {
    of: oc.input(MatterKey).output(OwnRating),
    give: oc.input(GiveRating).output(OwnRating),
    list: oc.input(RatingsOf).output(RatingPage),
    reply: oc.input(ReplyToRating).output(z.object({})),
  },
}
