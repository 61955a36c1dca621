import { markSupervisions } from '../../../src/cloud/operations/report/mark-supervisions'
import type { InboxPage } from '../../../src/contract/inbox'
import type { MessagePage } from '../../../src/contract/message'
import { aUnit, someoneWith } from '../../kit/units'
import { aMainJob } from './a-main-job'

/** Supervised by the county's center at level two, to be answered within three days. */
const aSupervised = async () => {
  const job = await aMainJob()
  const higher = await someoneWith(job, 'dispatcher', String(job.county))
  const handling = await job.worker.advanced(await job.report(), { action: 'accept' })
  const supervised = await higher.advanced(handling, { action: 'supervise', level: 2, days: 3, words: '居民催了三次' })
  const inSupervised = async () =>
    (await higher.answer<InboxPage>('inbox.list', { part: 'supervised' })).rows.map(({ superviseLevel, superviseAnswered }) => [
      superviseLevel,
      superviseAnswered,
    ])
  return { ...job, higher, supervised, inSupervised }
}

test('whoever has a supervised matter answers by the day that was set, once, and the center sees that they did', async () => {
  const { worker, higher, supervised, inSupervised, look } = await aSupervised()
  expect(supervised).toMatchObject({ superviseLevel: 2, superviseAnswered: false, superviseDue: '2026-11-26T00:00:00.000Z' })
  expect(await inSupervised()).toEqual([[2, false]])
  expect((await look(supervised, worker)).actions).toContain('answerSupervision')
  expect((await look(supervised, higher)).actions).not.toContain('answerSupervision')
  expect(await worker.advance(supervised, { action: 'answerSupervision' })).toMatchObject({ failure: 'wordsMissing' })
  const answered = await worker.advanced(supervised, { action: 'answerSupervision', words: '灯泡今天到货，晚上装' })
  expect(answered).toMatchObject({ status: 'handling', superviseAnswered: true })
  expect(answered.actions).not.toContain('answerSupervision')
  expect(await inSupervised()).toEqual([[2, true]])
  const resident = await look(answered)
  expect(resident.timeline.at(-1)).toMatchObject({ event: 'answerSupervision', words: null })
  expect(resident.superviseDue).toBeUndefined()
})

test('supervised anew it is to be answered anew, by the unit where a unit has it', async () => {
  const { worker, higher, dispatcher, supervised, ...job } = await aSupervised()
  const unit = await aUnit(job, '路灯所')
  const answered = await worker.advanced(supervised, { action: 'answerSupervision', words: '在等灯泡' })
  const back = await worker.advanced(answered, { action: 'sendBack', reason: 'needsDepartment' })
  const given = await dispatcher.advanced(back, { action: 'dispatch', unit: unit.id })
  const again = await higher.advanced(given, { action: 'supervise', level: 3, days: 1, words: '还没有修好' })
  expect(again).toMatchObject({ superviseLevel: 3, superviseAnswered: false })
  const theirs = await unit.officer.advanced(again, { action: 'answerSupervision', words: '明天上午到场' })
  expect(theirs.superviseAnswered).toBe(true)
})

const day = 24 * 3_600_000

test('what nobody reports back by its day is marked once, and whoever has it and whoever supervises are told', async () => {
  const { app, clock, worker, higher, supervised, county } = await aSupervised()
  const late = async (by: typeof worker) =>
    (await by.answer<MessagePage>('message.list', {})).messages.filter(
      ({ about, title }) => about === supervised.id && title === '有一件事超时了',
    )
  const marked = async () => {
    await Promise.all([markSupervisions(app), markSupervisions(app)])
    const query = app.db.selectFrom('report').select('supervise_marked_at').where('county', '=', county).where('id', '=', supervised.id)
    return (await query.executeTakeFirstOrThrow()).supervise_marked_at
  }
  clock.now = new Date(clock.now.getTime() + 2 * day)
  expect(await marked()).toBeNull()
  clock.now = new Date(clock.now.getTime() + 2 * day)
  const first = clock.now
  expect(await marked()).toEqual(first)
  clock.now = new Date(clock.now.getTime() + day)
  expect(await marked()).toEqual(first)
  expect([await late(worker), await late(higher)].map(({ length }) => length)).toEqual([1, 1])
  const again = await higher.advanced(supervised, { action: 'supervise', level: 3, days: 1, words: '还没有回音' })
  await worker.advanced(again, { action: 'answerSupervision', words: '明天装好' })
  clock.now = new Date(clock.now.getTime() + 5 * day)
  expect(await marked()).toBeNull()
})
