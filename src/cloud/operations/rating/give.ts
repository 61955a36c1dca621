import type { Failure } from '../../../contract/failure'
import type { GiveRating, OwnRating } from '../../../contract/rating'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { type FoundBooking, findBooking } from '../../store/found-booking-store'
import { findBookingRating, insertBookingRating } from '../../store/rating-store'
import { openRemark, openReply, sealRemark } from './sealed'

type RatingApp = Pick<App, 'db' | 'now' | 'cipher'>
type Key = Pick<FoundBooking, 'county' | 'id'>

/** 评价过没有: one's own booking, once it is over. */
export const ownRating = async (app: RatingApp, person: Person, key: Key): Promise<Outcome<OwnRating, Failure>> => {
  const booking = await ownBooking(app, person, key)
  if (!booking) return fail('notFound')
  const rating = await findBookingRating(app.db, booking.county, booking.id)
  if (!rating) return succeed({ mayRate: booking.status === 'completed', rating: null })
  const { clear, prompt, attitude, useful, at } = rating
  return succeed({
    mayRate: false,
    rating: { clear, prompt, attitude, useful, at: at.toISOString(), remark: openRemark(app, rating), reply: openReply(app, rating) },
  })
}

/** 评价: by whose it was, of what was finished, and once; sent again it is the same. */
export const giveRating = async (app: RatingApp, person: Person, given: GiveRating): Promise<Outcome<OwnRating, Failure>> => {
  const booking = await ownBooking(app, person, given)
  if (!booking) return fail('notFound')
  if (booking.status !== 'completed') return fail('notFinished')
  const { county, id, clear, prompt, attitude, useful, remark } = given
  const scores = { clear, prompt, attitude, useful }
  const sealed = remark ? sealRemark(app, county, remark) : null
  const kept = { county, booking: id, adviser: booking.adviser, ...scores, remark: sealed, at: app.now() }
  if (!(await insertBookingRating(app.db, kept)) && !(await isSame(app, given))) return fail('ratedAlready')
  return ownRating(app, person, given)
}

const isSame = async (app: RatingApp, { county, id, ...given }: GiveRating): Promise<boolean> => {
  const kept = await findBookingRating(app.db, county, id)
  const aspects = ['clear', 'prompt', 'attitude', 'useful'] as const
  return kept !== undefined && aspects.every((aspect) => kept[aspect] === given[aspect]) && openRemark(app, kept) === (given.remark || null)
}

const ownBooking = async ({ db }: RatingApp, { account }: Person, { county, id }: Key): Promise<FoundBooking | undefined> => {
  const booking = await findBooking(db, { county, id })
  return booking?.owner === account ? booking : undefined
}
