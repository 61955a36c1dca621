import { uuidv7 } from 'uuidv7'
import type { ReportView } from '../../../src/contract/report'
import { aMainJob } from './a-main-job'

const keyOf = ({ county, id }: ReportView) => ({ county, id })

test('whoever holds the matter rings the resident, who reads of it in the timeline, once however often it was sent', async () => {
  const { report, worker, resident, look } = await aMainJob()
  const filed = await report()
  expect(filed.reporterCall).toBeNull()
  expect(await look(filed, worker)).toMatchObject({ reporterCall: 'ready' })
  const input = { ...keyOf(filed), call: uuidv7() }
  const { phone } = await worker.answer<{ phone: string }>('report.callReporter', input)
  expect(phone).toMatch(/^1\d{10}$/)
  expect(await worker.answer('report.callReporter', input)).toEqual({ phone })
  const seen = await look(filed)
  expect(seen.timeline.map(({ event, actorRole }) => [event, actorRole])).toEqual([
    ['submit', 'resident'],
    ['call', 'gridWorker'],
  ])
  expect(JSON.stringify(seen)).not.toContain(phone)
  expect(JSON.stringify(await look(filed, worker))).not.toContain(phone)
  await resident.advanced(filed, { action: 'supplement', words: '页面是打电话以前打开的' })
})

test('nobody else gets the number: not a neighbor, not another worker, not the resident, and nobody after the end', async () => {
  const { report, resident, neighbor, worker, otherWorker, dispatcher } = await aMainJob()
  const filed = await report()
  const ring = () => ({ ...keyOf(filed), call: uuidv7() })
  expect(await otherWorker.call('report.callReporter', ring())).toMatchObject({ ok: false, failure: 'notFound' })
  expect(await dispatcher.call('report.callReporter', ring())).toMatchObject({ ok: false, failure: 'notFromThisStatus' })
  for (const stranger of [resident, neighbor])
    expect(await stranger.call('report.callReporter', ring())).toMatchObject({ ok: false, failure: 'notAllowed' })
  const gone = await resident.advanced(filed, { action: 'withdraw' })
  expect(await worker.call('report.callReporter', ring())).toMatchObject({ ok: false, failure: 'notFromThisStatus' })
  expect(gone.timeline.map(({ event }) => event)).toEqual(['submit', 'withdraw'])
})

test('a matter sent back is in nobody’s hands, so nobody of the grid rings any more', async () => {
  const { report, worker } = await aMainJob()
  const returned = await worker.advanced(await report(), { action: 'sendBack', reason: 'notMyGrid' })
  expect(returned.reporterCall).toBeNull()
  expect(await worker.call('report.callReporter', { ...keyOf(returned), call: uuidv7() })).toMatchObject({ ok: false, failure: 'notFound' })
})

test('the center rings where it has the matter, and the resident reads who rang', async () => {
  const { report, worker, dispatcher, look } = await aMainJob()
  const returned = await worker.advanced(await report(), { action: 'sendBack', reason: 'notMyGrid' })
  expect(await look(returned, dispatcher)).toMatchObject({ reporterCall: 'ready' })
  await dispatcher.answer('report.callReporter', { ...keyOf(returned), call: uuidv7() })
  expect((await look(returned)).timeline.at(-1)).toMatchObject({ event: 'call', actorRole: 'dispatcher' })
})

test('a resident who gave no number is said to have none, and nothing is written', async () => {
  const { app, community, report, worker, look } = await aMainJob()
  await app.db.updateTable('account').set({ phone: null }).where('id', '=', community.residents[0]).execute()
  const filed = await report()
  expect(await look(filed, worker)).toMatchObject({ reporterCall: 'noPhone' })
  expect(await worker.call('report.callReporter', { ...keyOf(filed), call: uuidv7() })).toMatchObject({
    ok: false,
    failure: 'noPhone',
    message: expect.stringContaining('没有留电话'),
  })
  expect((await look(filed)).timeline).toHaveLength(1)
})
