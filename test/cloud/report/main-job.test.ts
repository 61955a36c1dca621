import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import type { ReportView } from '../../../src/contract/report'
import type { ReportPage } from '../../../src/contract/report-list'
import { aReportAt } from '../../kit/caller'
import { aMainJob } from './a-main-job'

test('a report goes from the resident to the grid worker, is settled and confirmed, and everyone sees the same timeline', async () => {
  const { report, worker, resident } = await aMainJob()
  const filed = await report()
  expect(filed).toMatchObject({
    status: 'submitted',
    holder: { kind: 'gridWorker' },
    actions: ['correct', 'withdraw', 'nudge', 'supplement'],
  })
  expect(filed.number).toMatch(/^\d{4}-261123-\d{4}$/)

  const queue = await worker.answer<ReportPage>('report.queue', { role: 'gridWorker' })
  expect(queue.reports.map(({ id }) => id)).toEqual([filed.id])
  const seen = await worker.answer<ReportView>('report.view', { county: filed.county, id: filed.id })
  expect(seen).toMatchObject({
    reporterName: null,
    onSpot: true,
    actions: ['accept', 'sendBack', 'askMore', 'correct', 'note', 'flagDanger', 'merge', 'transferToPolice'],
  })

  const accepted = await worker.advanced(seen, { action: 'accept' })
  const noted = await worker.advanced(accepted, { action: 'contact' }, { action: 'note', words: '要找电工，电话 13812345678' })
  const finished = await worker.advanced(noted, { action: 'finish', words: '灯泡换好了' })
  expect(finished.status).toBe('confirming')

  const asked = await resident.answer<ReportView>('report.view', { county: filed.county, id: filed.id })
  expect(asked.actions).toEqual(['confirm', 'dispute', 'supplement'])
  expect(asked.timeline.map(({ event, words }) => [event, words])).toEqual([
    ['submit', null],
    ['accept', null],
    ['contact', null],
    ['note', null],
    ['finish', '灯泡换好了'],
  ])
  const closed = await resident.advanced(asked, { action: 'confirm', result: 'solved', process: 'good' })
  expect(closed).toMatchObject({ status: 'closed', actions: ['reopen'] })
})

test('到场办好了 is three events in one', async () => {
  const { report, worker } = await aMainJob()
  const done = await worker.advanced(await report(), { action: 'accept' }, { action: 'contact' }, { action: 'finish', words: '当场修好' })
  expect(done.timeline.map(({ event }) => event)).toEqual(['submit', 'accept', 'contact', 'finish'])
  expect(done).toMatchObject({ status: 'confirming', revision: 4 })
})

test('没解决 goes back to the same hands once, and then to the center', async () => {
  const { report, worker, resident, dispatcher, second, otherWorker } = await aMainJob()
  const onSpot = [{ action: 'accept' }, { action: 'finish', words: '好了' }] as const
  const finished = await worker.advanced(await report(), ...onSpot)
  const disputed = await resident.advanced(finished, { action: 'dispute', words: '又灭了' })
  expect(disputed).toMatchObject({ status: 'handling', holder: { kind: 'gridWorker' } })
  const again = await worker.advanced(disputed, { action: 'finish', words: '再修好了' })
  expect((await resident.advance(again, { action: 'dispute', words: '没有' })) as object).toMatchObject({ ok: false, failure: 'notNow' })
  const returned = await resident.advanced(again, { action: 'disputeAgain', words: '还是不亮' })
  expect(returned).toMatchObject({ status: 'returned', holder: { kind: 'center' } })

  const atCenter = await dispatcher.answer<ReportPage>('report.queue', { role: 'dispatcher' })
  expect(atCenter.reports.map(({ id }) => id)).toContain(returned.id)
  const sent = await dispatcher.advanced(returned, { action: 'redispatch', grid: second.code })
  expect(sent).toMatchObject({ status: 'submitted', gridName: second.name })
  expect((await otherWorker.answer<ReportPage>('report.queue', { role: 'gridWorker' })).reports.map(({ id }) => id)).toContain(returned.id)
})

test('a second tap, a lost answer and a resend are one report; the same id of somebody else shows nothing', async () => {
  const { grid, resident, neighbor } = await aMainJob()
  const sent = aReportAt(grid.code)
  const answers = await Promise.all([1, 2, 3].map(() => resident.answer<{ report: ReportView; again: boolean }>('report.submit', sent)))
  expect(new Set(answers.map(({ report }) => report.number)).size).toBe(1)
  expect(answers.filter(({ again }) => !again)).toHaveLength(1)
  expect(await neighbor.call('report.submit', sent)).toMatchObject({ ok: false, failure: 'idTaken' })
  expect((await resident.answer<ReportPage>('report.mine', {})).reports).toHaveLength(1)
})

test('of two who act on the same page one wins and the other learns that it moved; a step sent twice is taken once', async () => {
  const { report, worker, resident } = await aMainJob()
  const filed = await report()
  const both = await Promise.all([worker.advance(filed, { action: 'accept' }), resident.advance(filed, { action: 'withdraw' })])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both).toContainEqual(expect.objectContaining({ ok: false, failure: 'reportHasMoved' }))

  const next = await report()
  const step = { id: '01900000-0000-7000-8000-000000000001', action: 'accept' } as const
  const once = await worker.advanced(next, step)
  const twice = await worker.advanced(next, step)
  expect(twice.revision).toBe(once.revision)
})

test('nobody reads or moves what is not theirs', async () => {
  const { report, neighbor, otherWorker } = await aMainJob()
  const filed = await report()
  for (const stranger of [neighbor, otherWorker]) {
    expect(await stranger.call('report.view', { county: filed.county, id: filed.id })).toMatchObject({ ok: false, failure: 'notFound' })
    expect(await stranger.advance(filed, { action: 'accept' })).toMatchObject({ ok: false, failure: 'notFound' })
  }
  expect(await neighbor.call('report.queue', {})).toMatchObject({ ok: false, failure: 'notAllowed' })
})

test.each([
  ['finish without words', [{ action: 'accept' }, { action: 'finish' }], 'wordsMissing'],
  ['sending back without a reason', [{ action: 'sendBack' }], 'reasonMissing'],
  ['a phone number in a public answer', [{ action: 'accept' }, { action: 'finish', words: '找 13812345678 领' }], 'personalDataInAnswer'],
  ['a step that is not open', [{ action: 'finish', words: '好了' }], 'notFromThisStatus'],
  ['a step of the resident', [{ action: 'withdraw' }], 'notByThisRole'],
] as const)('%s is refused and nothing of it stays', async (_name, steps, failure) => {
  const { report, worker } = await aMainJob()
  const filed = await report()
  expect(await worker.advance(filed, ...steps)).toMatchObject({ ok: false, failure, message: expect.stringMatching(/\p{Script=Han}/u) })
  expect(await worker.answer<ReportView>('report.view', { county: filed.county, id: filed.id })).toMatchObject({
    status: 'submitted',
    revision: 1,
  })
})

test('a place of which only the community is known goes to the center, which gives it to a grid', async () => {
  const { report, community, dispatcher, grid } = await aMainJob()
  const filed = await report({ place: { by: 'community', community: community.community, words: '村口' } })
  expect(filed).toMatchObject({ status: 'returned', gridName: null, holder: { kind: 'center' } })
  expect(await dispatcher.advanced(filed, { action: 'redispatch', grid: grid.code })).toMatchObject({ status: 'submitted' })
})

test('every push is sent once through WeChat, to whom it concerns, without the words of the resident', async () => {
  const { app, county, report, worker, standIn } = await aMainJob()
  const mine = () => standIn.messages.filter(({ page }) => page.includes(`county=${county}`))
  const filed = await report()
  await drainOutbox(app)
  await drainOutbox(app)
  expect(mine()).toMatchObject([{ openid: `worker-1-${county}`, templateId: 'linli-new-report' }])
  await worker.advanced(filed, { action: 'accept' }, { action: 'finish', words: '换好了' })
  await drainOutbox(app)
  expect(mine().map(({ openid, templateId }) => [openid, templateId])).toEqual([
    [`worker-1-${county}`, 'linli-new-report'],
    [`resident-1-${county}`, 'linli-accepted'],
    [`resident-1-${county}`, 'linli-finished'],
  ])
  expect(JSON.stringify(mine())).not.toContain('路灯不亮')
})

test('a push that WeChat cannot take now is tried again, and one refused for good is kept as failed', async () => {
  const { app, county, clock, report, standIn } = await aMainJob()
  standIn.behaviors.set(`worker-1-${county}`, -1)
  const filed = await report()
  await drainOutbox(app)
  standIn.behaviors.delete(`worker-1-${county}`)
  clock.now = new Date(clock.now.getTime() + 10 * 60_000)
  await drainOutbox(app)
  expect(standIn.messages.filter(({ page }) => page.includes(filed.id))).toHaveLength(1)

  standIn.behaviors.set(`worker-1-${county}`, 43101)
  const refused = await report()
  await drainOutbox(app)
  const rows = await app.db.selectFrom('outbox').selectAll().where('county', '=', county).where('about', '=', refused.id).execute()
  expect(rows).toMatchObject([{ done_at: null, failed_at: expect.any(Date), last_error: expect.stringContaining('43101') }])
})
