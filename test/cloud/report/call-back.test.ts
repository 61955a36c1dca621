import { uuidv7 } from 'uuidv7'
import type { QueuePage } from '../../../src/contract/report-list'
import { aMainJob } from './a-main-job'

/** Said to be done on Monday; on Friday the resident has still not said how it went. */
const aSilentResident = async () => {
  const job = await aMainJob()
  const finished = await job.worker.advanced(await job.report(), { action: 'accept' }, { action: 'finish', words: '灯泡换好了' })
  const inbox = () => job.dispatcher.answer<QueuePage>('report.queue', { role: 'dispatcher', filter: 'callBack' })
  const early = await inbox()
  job.clock.now = new Date('2026-11-26T16:00:00Z')
  return { ...job, finished, inbox, early }
}

test('three whole days are the resident’s; then the matter stands in the center’s inbox', async () => {
  const { early, inbox, finished, dispatcher, worker, look } = await aSilentResident()
  expect(early.reports).toEqual([])
  expect((await inbox()).reports.map(({ id }) => id)).toEqual([finished.id])
  expect((await look(finished, dispatcher)).actions.slice(0, 3)).toEqual(['callBackMissed', 'callBackSettled', 'callBackDisputed'])
  expect((await look(finished, worker)).actions).toEqual(['note', 'flagDanger', 'merge', 'transferToPolice'])
  expect((await look(finished)).actions).toEqual(['confirm', 'dispute', 'supplement'])
})

test('what the resident says on the phone counts as their own answer, and is read by them', async () => {
  const { finished, dispatcher, look } = await aSilentResident()
  await dispatcher.answer('report.callReporter', { county: finished.county, id: finished.id, call: uuidv7() })
  const step = { action: 'callBackSettled', words: '灯亮了，谢谢', result: 'solved', process: 'good' } as const
  expect(await dispatcher.advance(finished, { ...step, process: undefined } as never)).toMatchObject({ failure: 'answerMissing' })
  expect(await dispatcher.advanced(finished, step)).toMatchObject({ status: 'closed', result: 'solved', holder: null })
  expect((await look(finished)).timeline.at(-1)).toMatchObject({ event: 'callBackSettled', words: '灯亮了，谢谢' })
})

test('a matter that is not solved comes back to the center with a new time', async () => {
  const { finished, dispatcher, inbox } = await aSilentResident()
  const disputed = await dispatcher.advanced(finished, { action: 'callBackDisputed', words: '晚上还是不亮' })
  expect(disputed).toMatchObject({ status: 'returned', holder: { kind: 'center' }, due: '2026-12-04T10:00:00.000Z' })
  expect((await inbox()).counts).toMatchObject({ all: 1, callBack: 0 })
})

test('silence is never satisfaction: two calls in vain close it without a result', async () => {
  const { app, finished, dispatcher, look } = await aSilentResident()
  expect(await dispatcher.advance(finished, { action: 'closeUnanswered' })).toMatchObject({ ok: false, failure: 'notNow' })
  const once = await dispatcher.advanced(finished, { action: 'callBackMissed' })
  expect(await dispatcher.advance(once, { action: 'closeUnanswered' })).toMatchObject({ ok: false, failure: 'notNow' })
  const twice = await dispatcher.advanced(once, { action: 'callBackMissed' })
  const closed = await dispatcher.advanced(twice, { action: 'closeUnanswered', ...{ result: 'solved', process: 'good' } })
  expect(closed).toMatchObject({ status: 'closed', result: null })
  const stored = app.db.selectFrom('report').select(['result', 'process']).where('id', '=', finished.id)
  expect(await stored.executeTakeFirstOrThrow()).toEqual({ result: null, process: null })
  expect((await look(finished)).timeline.at(-1)).toMatchObject({ event: 'closeUnanswered' })
})

test('an answer that comes in time, or late, is still the resident’s', async () => {
  const { finished, dispatcher, resident } = await aSilentResident()
  const missed = await dispatcher.advanced(finished, { action: 'callBackMissed' })
  expect(await resident.advanced(missed, { action: 'confirm', result: 'partly', process: 'fair' })).toMatchObject({ result: 'partly' })
})
