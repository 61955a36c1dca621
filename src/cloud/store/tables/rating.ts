import type { RatedKind } from '../../../domain/rating'

/** 评价 of a booking; the remark is sealed. */
export interface BookingRatingTable {
  county: number
  booking: string
  adviser: string
  clear: number
  prompt: number
  attitude: number
  useful: number
  remark: string | null
  at: Date
}

/** What the adviser says to it, sealed. */
export interface RatingReplyTable {
  county: number
  about: string
  kind: RatedKind
  words: string
  by_account: string
  at: Date
}
