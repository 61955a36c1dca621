import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { resumeSuspended } from '../../../src/cloud/operations/report/resume-suspended'
import type { ReportView } from '../../../src/contract/report'
import type { QueuePage } from '../../../src/contract/report-list'
import { aMainJob } from './a-main-job'

/** Taken up on Monday at nine, due in ten workdays. */
const anAcceptedMatter = async () => {
  const job = await aMainJob()
  const accepted = await job.worker.advanced(await job.report(), { action: 'accept' })
  const atCenter = async () => job.dispatcher.answer<QueuePage>('report.queue', { role: 'dispatcher', filter: 'asked' })
  return { ...job, accepted, atCenter }
}

const toExtend = { action: 'askToExtend', words: '配件周四才到', share: 'half' } as const
const toSuspend = { action: 'askToSuspend', words: '下周统一开挖', cause: 'plannedWork', days: 7 } as const
const grant = (action: 'extend' | 'suspend') => ({ action, words: '等修路时一起修' })
const lastOf = ({ timeline }: ReportView) => timeline.at(-1)

test('an extension is asked for, waits at the center, and moves the due time only when it is granted', async () => {
  const { worker, dispatcher, resident, accepted, atCenter, look } = await anAcceptedMatter()
  expect(accepted).toMatchObject({ due: '2026-12-07T10:00:00.000Z', asked: null })
  const asked = await worker.advanced(accepted, toExtend)
  const until = '2026-12-14T10:00:00.000Z'
  expect(asked).toMatchObject({ status: 'handling', due: accepted.due, asked: { for: 'extend', until } })
  expect(asked.actions).not.toContain('askToSuspend')
  expect((await atCenter()).reports.map(({ id }) => id)).toEqual([asked.id])
  expect(await look(asked)).toMatchObject({ asked: null, due: accepted.due })
  expect(lastOf(await look(asked))).toMatchObject({ event: 'askToExtend', words: null })

  const granted = await dispatcher.advanced(asked, grant('extend'))
  expect(granted).toMatchObject({ status: 'handling', due: until, asked: null })
  expect((await atCenter()).counts?.asked).toBe(0)
  expect(lastOf(await look(asked, resident))).toMatchObject({ event: 'extend', words: '等修路时一起修', due: until })
})

test('an extension is granted twice at most; one that was declined does not count', async () => {
  const { worker, dispatcher, accepted } = await anAcceptedMatter()
  let matter = await dispatcher.advanced(await worker.advanced(accepted, toExtend), { action: 'decline', words: '今天就能办' })
  expect(matter).toMatchObject({ asked: null, due: accepted.due })
  for (const _time of ['first', 'second']) matter = await dispatcher.advanced(await worker.advanced(matter, toExtend), grant('extend'))
  expect(matter.actions).not.toContain('extend')
  expect(await worker.advance(matter, toExtend)).toMatchObject({ ok: false, failure: 'notNow' })
})

test('who is late gets no more time, and nobody grants what was not asked for, or asks twice', async () => {
  const { clock, worker, dispatcher, accepted, report, look } = await anAcceptedMatter()
  expect(await dispatcher.advance(accepted, grant('extend'))).toMatchObject({ ok: false, failure: 'notNow' })
  const asked = await worker.advanced(accepted, toSuspend)
  expect(await worker.advance(asked, grant('suspend'))).toMatchObject({ ok: false, failure: 'notByThisRole' })
  expect(await worker.advance(asked, toExtend)).toMatchObject({ ok: false, failure: 'notNow' })

  const urgent = await worker.advanced(await report({ category: '0301' }), { action: 'accept' })
  clock.now = new Date('2026-11-24T01:00:01Z')
  expect(await worker.advance(urgent, toExtend)).toMatchObject({ ok: false, failure: 'notNow' })
  expect((await look(urgent, worker)).actions).not.toContain('askToExtend')
})

test.each([
  ['without saying what stands in the way', { ...toSuspend, cause: undefined }, 'causeMissing'],
  ['without a day', { ...toSuspend, days: undefined }, 'timeMissing'],
  ['without a word', { ...toSuspend, words: ' ' }, 'wordsMissing'],
] as const)('nothing is suspended %s', async (_, step, failure) => {
  const { worker, accepted } = await anAcceptedMatter()
  const brought = JSON.parse(JSON.stringify(step))
  expect(await worker.advance(accepted, brought)).toMatchObject({ ok: false, failure })
})

test('挂账 stops the clock, is told to the resident with cause and day, and goes on by itself with what was left', async () => {
  const { app, clock, worker, dispatcher, accepted, look } = await anAcceptedMatter()
  const asked = await worker.advanced(accepted, toSuspend)
  clock.now = new Date('2026-11-24T01:00:00Z')
  const suspended = await dispatcher.advanced(asked, grant('suspend'))
  const until = '2026-11-30T00:00:00.000Z'
  expect(suspended).toMatchObject({ status: 'suspended', suspendedUntil: until, asked: null })
  expect(lastOf(await look(asked))).toMatchObject({ event: 'suspend', reason: 'plannedWork', until, words: '等修路时一起修' })

  clock.now = new Date('2026-11-29T23:59:59Z')
  await resumeSuspended(app)
  expect(await look(asked)).toMatchObject({ status: 'suspended' })
  clock.now = new Date(until)
  await Promise.all([resumeSuspended(app), resumeSuspended(app)])
  await resumeSuspended(app)
  const resumed = await look(asked, worker)
  // Nine workdays and seven hours were left on the second day at nine.
  expect(resumed).toMatchObject({ status: 'handling', suspendedUntil: null, due: '2026-12-11T09:00:00.000Z' })
  expect(resumed.timeline.filter(({ event }) => event === 'resume')).toMatchObject([{ actorRole: 'timer' }])
  expect(await worker.advance(resumed, toSuspend)).toMatchObject({ ok: false, failure: 'notNow' })
})

test('the center may let it go on earlier, and both sides are told of each', async () => {
  const { app, county, clock, worker, dispatcher, accepted, standIn } = await anAcceptedMatter()
  const suspended = await dispatcher.advanced(await worker.advanced(accepted, toSuspend), grant('suspend'))
  clock.now = new Date('2026-11-23T02:00:00Z')
  const resumed = await dispatcher.advanced(suspended, { action: 'resume' })
  expect(resumed).toMatchObject({ status: 'handling', due: '2026-12-08T01:00:00.000Z' })
  await drainOutbox(app)
  const told = standIn.messages.filter(({ page }) => page.includes(resumed.id)).map(({ openid, templateId }) => `${openid} ${templateId}`)
  expect(told).toEqual(
    expect.arrayContaining([
      `dispatcher-${county} linli-asked`,
      `worker-1-${county} linli-answered`,
      `resident-1-${county} linli-rescheduled`,
    ]),
  )
})

test('what is finished or sent back asks for nothing any more', async () => {
  const { worker, accepted, atCenter } = await anAcceptedMatter()
  const finished = await worker.advanced(await worker.advanced(accepted, toExtend), { action: 'finish', words: '修好了' })
  expect(finished).toMatchObject({ status: 'confirming', asked: null })
  expect((await atCenter()).counts?.asked).toBe(0)
})
