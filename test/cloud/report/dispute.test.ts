import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { aMainJob } from './a-main-job'

/** Of no known category, so it has ten workdays, and a dispute five. */
const aFinishedLamp = async () => {
  const job = await aMainJob()
  const filed = await job.report()
  const finished = await job.worker.advanced(filed, { action: 'accept' }, { action: 'finish', words: '灯泡换好了' })
  return { ...job, filed, finished }
}

test('没解决 starts a new clock, which both sides see in the matter and in the timeline', async () => {
  const { clock, filed, finished, resident, worker, look } = await aFinishedLamp()
  expect(filed.due).toBe('2026-12-07T10:00:00.000Z')
  clock.now = new Date('2026-11-27T08:30:00Z')
  const disputed = await resident.advanced(finished, { action: 'dispute', words: '又灭了' })
  const due = '2026-12-04T10:00:00.000Z'
  for (const seen of [disputed, await look(filed, worker)]) {
    expect(seen).toMatchObject({ status: 'handling', due, dueProvisional: false })
    expect(seen.timeline.map(({ event, due }) => [event, due])).toEqual([
      ['submit', null],
      ['accept', null],
      ['finish', null],
      ['dispute', due],
    ])
  }
})

test('a second dispute starts another, at the center, and whoever deals out there is told', async () => {
  const { app, county, clock, finished, resident, worker, standIn } = await aFinishedLamp()
  const disputed = await resident.advanced(finished, { action: 'dispute', words: '又灭了' })
  const again = await worker.advanced(disputed, { action: 'finish', words: '换了线' })
  clock.now = new Date('2026-11-26T01:00:00Z')
  const returned = await resident.advanced(again, { action: 'disputeAgain', words: '还是不亮' })
  expect(returned).toMatchObject({ status: 'returned', due: '2026-12-03T10:00:00.000Z' })
  await drainOutbox(app)
  const told = standIn.messages.filter(({ page, openid }) => page.includes(returned.id) && openid === `dispatcher-${county}`)
  expect(told).toMatchObject([{ templateId: 'linli-to-center', page: expect.stringContaining('packages/center/pages/matter/index') }])
})

test('what is sent back is told to the center of that place once, and to no other', async () => {
  const { app, county, report, worker, standIn } = await aMainJob()
  await aMainJob()
  const filed = await report()
  const step = { id: '01900000-0000-7000-8000-00000000000a', action: 'sendBack', reason: 'notMyGrid' } as const
  await worker.advanced(filed, step)
  await worker.advanced(filed, step)
  await drainOutbox(app)
  const told = standIn.messages.filter(({ page }) => page.includes(filed.id)).map(({ openid, templateId }) => [openid, templateId])
  expect(told).toEqual(
    expect.arrayContaining([
      [`dispatcher-${county}`, 'linli-to-center'],
      [`resident-1-${county}`, 'linli-returned'],
    ]),
  )
  expect(told.filter(([, templateId]) => templateId === 'linli-to-center')).toHaveLength(1)
})

test('a report that no grid worker can take is told to the center at once', async () => {
  const { app, county, community, report, standIn } = await aMainJob()
  const filed = await report({ place: { by: 'community', community: community.community, words: '村口' } })
  await drainOutbox(app)
  const told = standIn.messages.filter(({ page }) => page.includes(filed.id))
  expect(told).toMatchObject([{ openid: `dispatcher-${county}`, templateId: 'linli-to-center' }])
})

test('once it is closed nobody holds it any more; who dealt with it and the result remain', async () => {
  const { finished, resident, worker, look } = await aFinishedLamp()
  expect(finished).toMatchObject({ holder: { kind: 'gridWorker' }, handledBy: null, result: null, closedAt: null })
  const closed = await resident.advanced(finished, { action: 'confirm', result: 'partly', process: 'good' })
  for (const seen of [closed, await look(closed, worker)])
    expect(seen).toMatchObject({ status: 'closed', holder: null, handledBy: expect.stringContaining('李一'), result: 'partly' })
  expect(closed.closedAt).not.toBeNull()
})

test('a matter withdrawn before anyone took it up was in nobody’s hands', async () => {
  const { report, resident } = await aMainJob()
  const withdrawn = await resident.advanced(await report(), { action: 'withdraw' })
  expect(withdrawn).toMatchObject({ status: 'withdrawn', holder: null, handledBy: null, result: null })
})
