import { uuidv7 } from 'uuidv7'
import { findShops } from '../../../src/cloud/operations/legal/shops'
import { giveRating, ownRating } from '../../../src/cloud/operations/rating/give'
import type { ShopView } from '../../../src/contract/legal'
import type { OwnRating, RatingPage } from '../../../src/contract/rating'
import type { Person } from '../../../src/domain/authorization'
import { figuresOf } from '../../../src/domain/rating'
import { aBookingWorld, granted } from '../../kit/booking'
import { aCaller } from '../../kit/caller'
import { aPersonWith } from '../authorization/people'

const scores = { clear: 5, prompt: 4, attitude: 5, useful: 3 }

const aRatedWorld = async () => {
  const world = await aBookingWorld()
  const { app, county, adviser, service, lawyerCaller: lawyer, shop } = world
  const over = async (owner: string, status: 'completed' | 'confirmed' = 'completed') => {
    const [id, at] = [uuidv7(), app.now()]
    await app.db
      .insertInto('booking')
      .values({
        ...{ county, id, adviser, service, owner, place: null, starts_at: at, ends_at: new Date(at.getTime() + 1), status },
        ...{ before_minutes: 0, after_minutes: 0, entry: null, held_until: null, decide_by: null, rang_at: null },
        ...{ reason: null, created_at: at, ended_at: at },
      })
      .execute()
    return { county, id }
  }
  const rate = async (person: Person, change: object = {}) =>
    giveRating(app, person, { ...(await over(person.account)), ...scores, ...change })
  const bureau = await aCaller(app, (await aPersonWith(world, { role: 'administrator', area: String(county) })).subject)
  const ratings = () => lawyer.answer<RatingPage>('rating.list', {})
  const shown = async () => (await world.resident.answer<ShopView>('legal.shop', { county, id: shop.id })).ratings
  return { ...world, lawyer, over, rate, bureau, ratings, shown }
}

test('a matter is rated once, by whose it was, and only when it is over', async () => {
  const { app, people, over } = await aRatedWorld()
  const [chen, li] = await people(2)
  const under = await over(chen.account, 'confirmed')
  expect(await giveRating(app, chen, { ...under, ...scores })).toMatchObject({ failure: 'notFinished' })
  const done = await over(chen.account)
  expect(await giveRating(app, li, { ...done, ...scores })).toMatchObject({ failure: 'notFound' })
  expect(await giveRating(app, chen, { ...done, ...scores, remark: '讲得清楚' })).toMatchObject({ ok: true, value: { mayRate: false } })
  expect(await giveRating(app, chen, { ...done, ...scores, remark: '讲得清楚' })).toMatchObject({ ok: true })
  expect(await giveRating(app, chen, { ...done, ...scores, clear: 1 })).toMatchObject({ failure: 'ratedAlready' })
})

test('four are no figure, five are means to one digit, and nothing of who said what is public', async () => {
  const { rate, people, shown, app, resident } = await aRatedWorld()
  const everybody = await people(5)
  for (const person of everybody.slice(0, 4)) granted(await rate(person, { remark: '只给顾问看的话' }))
  expect(await shown()).toBeNull()
  granted(await rate(everybody[4] ?? everybody[0], { clear: 4 }))
  expect(await shown()).toEqual({ count: 5, clear: 4.8, prompt: 4, attitude: 5, useful: 3 })
  const page = JSON.stringify(await findShops(app, { account: uuidv7(), grants: [] }, {}))
  expect(page).not.toContain('只给顾问看的话')
  expect(page).not.toContain('ratings')
  expect(await resident.call('rating.list', {})).toMatchObject({ failure: 'notAllowed' })
})

test('whatever the city sets, fewer than five are never published', () => {
  const four = Array.from({ length: 4 }, () => scores)
  expect(figuresOf(four, 3)).toBeUndefined()
  expect(figuresOf([...four, scores], 3)?.count).toBe(5)
  expect(figuresOf([...four, scores], 6)).toBeUndefined()
})

test('remarks go to the adviser and the bureau, who read the reply too, and so does whoever wrote it', async () => {
  const { app, rate, people, ratings, lawyer, bureau, county, adviser } = await aRatedWorld()
  const [chen] = await people(1)
  granted(await rate(chen, { remark: '等得有点久' }))
  const { ratings: said, figures, mayReply } = await ratings()
  expect({ said, figures, mayReply }).toMatchObject({
    said: [{ kind: 'booking', remark: '等得有点久', reply: null }],
    figures: null,
    mayReply: true,
  })
  const key = { county, id: said[0]?.id ?? '', kind: 'booking' }
  expect(await lawyer.call('rating.reply', { ...key, words: '打我 13955401234' })).toMatchObject({ failure: 'personalDataInAnswer' })
  await lawyer.answer('rating.reply', { ...key, words: '以后先打电话' })
  const seen = await bureau.answer<RatingPage>('rating.list', { of: { county, adviser } })
  expect(seen).toMatchObject({ mayReply: false, ratings: [{ remark: '等得有点久', reply: '以后先打电话' }] })
  expect(JSON.stringify(seen)).not.toContain(chen.account)
  const { rating } = granted(await ownRating(app, chen, key)) satisfies OwnRating
  expect(rating).toMatchObject({ remark: '等得有点久', reply: '以后先打电话' })
})

test('nobody replies to what was said of another', async () => {
  const one = await aRatedWorld()
  const [chen] = await one.people(1)
  granted(await one.rate(chen))
  const { ratings } = await one.ratings()
  const other = await aRatedWorld()
  const key = { county: one.county, id: ratings[0]?.id ?? '', kind: 'booking', words: '谢谢' }
  expect(await other.lawyer.call('rating.reply', key)).toMatchObject({ failure: 'notFound' })
})

test('a consultation’s rating counts with those of bookings', async () => {
  const { app, county, adviser, people, rate, shown, ratings, community } = await aRatedWorld()
  const everybody = await people(4)
  for (const person of everybody.slice(0, 4)) granted(await rate(person))
  const id = uuidv7()
  const at = app.now()
  await app.db
    .insertInto('consultation')
    .values({
      ...{ county, id, owner: everybody[0].account, proxy: null, hat: 'self', community: community.community, about_village: 'no' },
      ...{ category: 'debt', neutral: false, wants_push: true, status: 'closed', tier: 'village', adviser_county: null, adviser: null },
      ...{ adviser_account: null, is_open: false, is_party_unknown: false, is_told_up: false, promise: 'message', round: null },
      ...{ clock_from: null, due: null, due_provisional: null, marks: '[]', next_mark_at: null, waits_until: null, first_reply_at: null },
      ...{ breached_at: null, asks: 0, follow_ups: 0, follow_up_until: null, has_second: false, reopen_until: null, gone_at: null },
      ...{
        aid_hint: null,
        close_reason: null,
        reason: null,
        last_action: 'submit',
        last_actor: null,
        revision: 1,
        asked_at: at,
        moved_at: at,
      },
    } as never)
    .execute()
  await app.db
    .insertInto('consultation_rating')
    .values({ county, consultation: id, adviser_county: county, adviser, ...scores, remark: null, at })
    .execute()
  expect(await shown()).toMatchObject({ count: 5 })
  expect((await ratings()).ratings.map(({ kind }) => kind).sort()).toEqual(['booking', 'booking', 'booking', 'booking', 'consultation'])
})
