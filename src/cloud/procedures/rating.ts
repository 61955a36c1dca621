import { giveRating, ownRating } from '../operations/rating/give'
import { replyToRating, viewRatings } from '../operations/rating/read'
import { personal } from './callers'
import { granted } from './guard'

/** 评价. */
export const ratingProcedures = {
  of: personal.rating.of.handler(({ context: { app, person }, input }) => granted(ownRating(app, person, input))),
  give: personal.rating.give.handler(({ context: { app, person }, input }) => granted(giveRating(app, person, input))),
  list: personal.rating.list.handler(({ context: { app, person }, input }) => granted(viewRatings(app, person, input))),
  reply: personal.rating.reply.handler(({ context: { app, person }, input }) => granted(replyToRating(app, person, input))),
}
