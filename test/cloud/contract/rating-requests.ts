import type { App } from '../../../src/cloud/app'

const county = 899_001
/** The one that was booked in these requests before. */
const booking = '0197c9ab-0000-7000-8008-000000000001'
const key = { county, id: booking }
const ask = (by: string, procedure: string, input: unknown) => ({ by, procedure, input })

/** 评价 of a booking that is over, and the adviser's reply. */
export const ratingRequests = [
  ask('worker-1', 'rating.of', key),
  ask('worker-1', 'rating.give', { ...key, clear: 5, prompt: 4, attitude: 5, useful: 4, remark: '讲得很清楚' }),
  ask('dispatcher', 'rating.list', {}),
  ask('dispatcher', 'rating.reply', { ...key, kind: 'booking', words: '谢谢您' }),
]

/** No phone lets the day of the booking pass. */
export const happensBeforeRating: Readonly<Record<string, (app: App) => Promise<unknown>>> = {
  'rating.of': ({ db }) =>
    db.updateTable('booking').set({ status: 'completed' }).where('county', '=', county).where('id', '=', booking).execute(),
}
