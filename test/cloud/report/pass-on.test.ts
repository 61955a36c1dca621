import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { aMainJob } from './a-main-job'

/** Two who work the first grid. */
const aSharedGrid = async () => {
  const job = await aMainJob()
  const { app, county, grid, community, clock } = job
  const account = community.workers[1]
  await app.db.insertInto('grid_worker').values({ county, grid: grid.code, account, valid_from: clock.now, valid_to: null }).execute()
  const granted = { county: 340_400, id: app.newId(), account, role: 'gridWorker' as const, area: grid.code }
  await app.db
    .insertInto('role_grant')
    .values({ ...granted, valid_from: clock.now, valid_to: null })
    .execute()
  return { ...job, colleague: account }
}

test('who has a matter passes it on to a colleague of the same grid, who takes it up anew while the promise stands', async () => {
  const { app, county, clock, report, worker, otherWorker, colleague, look, standIn } = await aSharedGrid()
  const filed = await report()
  const accepted = await worker.advanced(filed, { action: 'accept' })
  expect(accepted.colleagues).toMatchObject([{ account: colleague, name: expect.stringContaining('李二') }])
  clock.now = new Date('2026-11-24T01:00:00Z')
  const passed = await worker.advanced(accepted, { action: 'passOn', colleague, words: '我去开会' })
  expect(passed).toMatchObject({ status: 'submitted', due: filed.due, acceptDue: '2026-11-24T03:00:00.000Z', colleagues: [] })
  expect(passed.holder?.name).toContain('李二')
  expect(passed.actions).not.toContain('passOn')
  expect((await look(filed)).timeline.at(-1)).toMatchObject({ event: 'passOn', words: null })
  await drainOutbox(app)
  expect(standIn.messages.filter(({ openid, page }) => openid === `worker-2-${county}` && page.includes(filed.id))).not.toEqual([])
  expect(await otherWorker.advanced(await look(filed, otherWorker), { action: 'accept' })).toMatchObject({ status: 'handling' })
})

test('it is not passed on to oneself, to somebody of another grid, or by whoever does not have it', async () => {
  const { report, worker, otherWorker, colleague, community, look } = await aSharedGrid()
  const accepted = await worker.advanced(await report(), { action: 'accept' })
  for (const account of [community.workers[0], community.residents[0]])
    expect(await worker.advance(accepted, { action: 'passOn', colleague: account })).toMatchObject({
      ok: false,
      failure: 'colleagueMissing',
    })
  expect(await worker.advance(accepted, { action: 'passOn' })).toMatchObject({ ok: false, failure: 'colleagueMissing' })
  expect(await otherWorker.advance(accepted, { action: 'passOn', colleague })).toMatchObject({ ok: false, failure: 'notNow' })
  expect((await look(accepted, otherWorker)).actions).not.toContain('passOn')
})

test('who works a grid alone is offered nobody', async () => {
  const { report, worker } = await aMainJob()
  const accepted = await worker.advanced(await report(), { action: 'accept' })
  expect(accepted.colleagues).toEqual([])
  expect(accepted.actions).not.toContain('passOn')
})
