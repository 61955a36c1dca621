import { createHttp } from '../../../src/cloud/functions/http'
import { listReadable } from '../../../src/cloud/operations/photo/read'
import { receiveEvent } from '../../../src/cloud/operations/wechat/receive-event'
import type { ReportView } from '../../../src/contract/report'
import { aSafetyWorld } from './a-safety-world'

const filedWithPhoto = async () => {
  const world = await aSafetyWorld()
  const photo = await world.photo()
  const { id } = await world.report({ words: '', attachments: [photo] })
  const { county, community, worker, app } = world
  const grants = [{ role: 'gridWorker' as const, area: community.grids[0].code }]
  return {
    ...world,
    id,
    photo,
    shown: async () =>
      (await worker.answer<ReportView>('report.view', { county, id })).attachments.map(({ state, url }) => [state, url !== null]),
    /** Who may open the file itself. */
    readers: async () => {
      const people = {
        owner: { account: community.residents[0], grants: [] },
        worker: { account: community.workers[0], grants },
        dispatcher: { account: community.dispatcher, grants: [{ role: 'dispatcher' as const, area: community.community.slice(0, 9) }] },
      }
      const reads = await Promise.all(
        Object.entries(people).map(async ([name, person]) =>
          (await listReadable(app, person, { county, ids: [photo] })).length ? [name] : [],
        ),
      )
      return reads.flat()
    },
  }
}

test('a photo is 处理中 to staff until WeChat has judged it, and its owner sees it all the while', async () => {
  const { drain, tell, shown, readers, checks, id } = await filedWithPhoto()
  expect(await shown()).toEqual([['processing', false]])
  await drain()
  expect(await checks(id)).toMatchObject([{ kind: 'media', state: 'asked' }])
  expect([await shown(), await readers()]).toEqual([[['processing', false]], ['owner']])
  await tell()
  expect(await checks(id)).toMatchObject([{ state: 'passed', label: 100 }])
  expect([await shown(), await readers()]).toEqual([[['ready', true]], ['owner', 'worker', 'dispatcher']])
})

test('a risky photo waits for a person, who alone may look at it; judged either way, whoever works on the matter sees it', async () => {
  const { county, safety, drain, tell, shown, readers, toJudge, dispatcher } = await filedWithPhoto()
  safety.media.suggestion = 'risky'
  await drain()
  await tell()
  expect([await shown(), await readers()]).toEqual([[['processing', false]], ['owner', 'dispatcher']])
  const [check] = (await toJudge()).checks
  expect(check).toMatchObject({ why: 'risky', words: null, media: { kind: 'photo', state: 'ready', url: expect.any(String) } })
  await dispatcher.answer('safety.judge', { county, id: check?.id, judgment: 'withhold', words: '有人脸' })
  expect([await shown(), await readers()]).toEqual([[['ready', true]], ['owner', 'worker', 'dispatcher']])
})

test('a repeated event, and one after a person has judged, change nothing', async () => {
  const { app, county, safety, drain, dispatcher, toJudge, checks, id } = await filedWithPhoto()
  safety.media.suggestion = 'review'
  await drain()
  const [event] = safety.events
  for (let count = 0; count < 2; count += 1) await receiveEvent(app, event)
  const [check] = (await toJudge()).checks
  await dispatcher.answer('safety.judge', { county, id: check?.id, judgment: 'clear', words: '没有问题' })
  const judged = await checks(id)
  await receiveEvent(app, { ...event, result: { suggest: 'risky', label: 20002 } })
  expect(await checks(id)).toEqual(judged)
})

test('WeChat could not fetch it (-1008), or never tells: a person looks', async () => {
  const failed = await filedWithPhoto()
  failed.safety.media.errcode = -1008
  await failed.drain()
  await failed.tell()
  expect((await failed.toJudge()).checks).toMatchObject([{ why: 'notAnswered' }])
  const silent = await filedWithPhoto()
  await silent.drain()
  silent.later(34)
  await silent.drain()
  expect(await silent.checks(silent.id)).toMatchObject([{ state: 'asked' }])
  silent.later(2)
  await silent.drain()
  expect(await silent.checks(silent.id)).toMatchObject([{ state: 'toJudge', why: 'notAnswered' }])
})

test('an event that is quicker than our own note of its trace is not lost', async () => {
  const { app, drain, safety, later, checks, id } = await filedWithPhoto()
  const [check] = await checks(id)
  await receiveEvent(app, {
    Event: 'wxa_media_check',
    trace_id: 'early',
    errcode: 0,
    result: { suggest: 'pass', label: 100 },
  })
  await app.db
    .updateTable('content_check')
    .set({ state: 'asked', trace_id: 'early' })
    .where('id', '=', check?.id ?? '')
    .execute()
  later(1)
  await drain()
  expect(await checks(id)).toMatchObject([{ state: 'passed' }])
  expect(safety.events).toEqual([])
})

test('what is not drawn anew yet is asked about later, and what is no photo after all needs no judgment', async () => {
  const { app, drain, later, checks, id, photo } = await filedWithPhoto()
  const { safetyHandlers } = await import('../../../src/cloud/operations/safety/handlers')
  const { drainOutbox } = await import('../../../src/cloud/operations/push/drain')
  await drainOutbox(app, safetyHandlers)
  expect(await checks(id)).toMatchObject([{ state: 'pending' }])
  await app.db.updateTable('attachment').set({ state: 'rejected' }).where('id', '=', photo).execute()
  later(2)
  await drain()
  expect(await checks(id)).toEqual([])
})

test('WeChat fetches the photo at an address of ours that is good only while it is being asked', async () => {
  const { app, drain, tell, safety, county, checks, id } = await filedWithPhoto()
  const http = createHttp(app)
  const [check] = await checks(id)
  const path = `/checks/${county}/${check?.id}`
  await drain()
  expect(safety.fetched).toEqual([`http://linli.test${path}`])
  const answer = await http.request(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  await tell()
  expect((await http.request(path)).status).toBe(404)
  expect((await http.request(`/checks/${county}/${app.newId()}`)).status).toBe(404)
  expect((await http.request(`/checks/${county}/x`)).status).toBe(404)
})

test('without an address that WeChat could reach, a person looks', async () => {
  const world = await aSafetyWorld()
  const { publicUrl: _none, ...app } = world.app
  const { processQueued } = await import('../../../src/cloud/operations/photo/process-queued')
  const { safetyHandlers } = await import('../../../src/cloud/operations/safety/handlers')
  const { drainOutbox } = await import('../../../src/cloud/operations/push/drain')
  const { id } = await world.report({ words: '', attachments: [await world.photo()] })
  await drainOutbox(app, { 'photo.process': processQueued, ...safetyHandlers })
  expect(await world.checks(id)).toMatchObject([{ state: 'toJudge', why: 'noAddress' }])
})
