import { eraseChecksOf } from '../../../src/cloud/operations/safety/erase-checks'
import { listPublicTargets } from '../../../src/cloud/store/content-check-store'
import { aSafetyWorld } from './a-safety-world'

test('words that WeChat lets through are passed, and may be public from then on, not before', async () => {
  const { app, county, report, checks, drain } = await aSafetyWorld()
  const { id } = await report({ words: '三栋门口的路灯不亮' })
  const [before] = await checks(id)
  expect(before).toMatchObject({ state: 'pending', kind: 'text', why: null })
  const target = before?.target ?? ''
  expect(await listPublicTargets(app.db, county, [target])).toEqual([])
  await drain()
  expect(await checks(id)).toEqual([expect.objectContaining({ state: 'passed', why: null, label: 100 })])
  expect(await listPublicTargets(app.db, county, [target])).toEqual([target])
})

test.each([
  ['违规测试', 'risky'],
  ['存疑测试', 'review'],
])('%s is %s: it is kept and worked on as it is, never public, and waits for a person', async (words, why) => {
  const { app, county, report, checks, drain, toJudge, worker } = await aSafetyWorld()
  const { id } = await report({ words })
  await drain()
  const [check] = await checks(id)
  expect(check).toMatchObject({ state: 'toJudge', why })
  expect(await listPublicTargets(app.db, county, [check?.target ?? ''])).toEqual([])
  expect(await worker.answer('report.view', { county, id })).toMatchObject({ words })
  expect((await toJudge()).checks).toEqual([expect.objectContaining({ id: check?.id, report: id, words, why, media: null })])
})

test('words of every step are checked, in the transaction that takes it, once', async () => {
  const { report, worker, checks, drain } = await aSafetyWorld()
  const filed = await report()
  await worker.advanced(filed, { action: 'accept' }, { action: 'contact' }, { action: 'finish', words: '违规测试：换好了' })
  await drain()
  await drain()
  expect((await checks(filed.id)).map(({ state }) => state)).toEqual(['passed', 'toJudge'])
})

test('what was rolled back is not checked', async () => {
  const { app, county, report, worker, checks } = await aSafetyWorld()
  const filed = await report()
  const before = (await checks(filed.id)).length
  expect(await worker.advance({ ...filed, revision: 9 }, { action: 'note', words: '违规测试' })).toMatchObject({
    failure: 'reportHasMoved',
  })
  expect(await checks(filed.id)).toHaveLength(before)
  const queued = await app.db.selectFrom('outbox').select('id').where('county', '=', county).where('kind', 'like', 'safety.%').execute()
  expect(queued).toHaveLength(before)
})

const temporary = [
  ['44991, too many in this minute', 44991],
  ['45009, too many today', 45009],
  ['40001, a token taken back', 40001],
  ['-1, busy', -1],
] as const

test.each(temporary)('after %s it is asked again a little later', async (_words, code) => {
  const { openid, safety, report, checks, drain, later } = await aSafetyWorld()
  safety.behaviors.set(openid, code)
  const { id } = await report()
  await drain()
  expect(await checks(id)).toMatchObject([{ state: 'pending' }])
  safety.behaviors.clear()
  await drain()
  expect(await checks(id)).toMatchObject([{ state: 'pending' }])
  later(2)
  await drain()
  expect(await checks(id)).toMatchObject([{ state: 'passed' }])
})

test('where WeChat stays away, a person looks after the fifth try, a quarter of an hour later', async () => {
  const { net, report, checks, drain, later, toJudge } = await aSafetyWorld()
  net.isUp = false
  const { id } = await report()
  const waits = [0, 1, 2, 4, 8]
  for (const [index, wait] of waits.entries()) {
    later(wait)
    await drain()
    expect((await checks(id))[0]?.state).toBe(index === waits.length - 1 ? 'toJudge' : 'pending')
  }
  expect((await toJudge()).checks).toMatchObject([{ why: 'notAnswered' }])
})

test.each([
  ['61010, the author was not here for two hours', 61010, 'authorAway'],
  ['43104, another program’s person', 43104, 'refused'],
  ['40003, a person it does not know', 40003, 'refused'],
])('after %s a person looks at once', async (_words, code, why) => {
  const { openid, safety, report, checks, drain } = await aSafetyWorld()
  safety.behaviors.set(openid, code)
  const { id } = await report()
  await drain()
  expect(await checks(id)).toMatchObject([{ state: 'toJudge', why }])
})

test('where WeChat is not set nothing is checked, and nothing is public', async () => {
  const { app, resident, community } = await aSafetyWorld()
  const { safety: _none, ...without } = app
  const { aCaller, aReportAt } = await import('../../kit/caller')
  const other = await aCaller(without, `resident-2-${community.county}`)
  const { report } = await other.answer<{ report: { id: string } }>('report.submit', aReportAt(community.grids[0].code))
  expect(await app.db.selectFrom('content_check').selectAll().where('report', '=', report.id).execute()).toEqual([])
  expect(resident).toBeDefined()
})

test('whose words they were can be forgotten, judged or not', async () => {
  const { app, author, report, checks, drain } = await aSafetyWorld()
  const { id } = await report({ words: '违规测试' })
  await drain()
  await eraseChecksOf(app, author)
  await eraseChecksOf(app, author)
  expect(await checks(id)).toEqual([])
})
