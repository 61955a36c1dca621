import { listPublicTargets } from '../../../src/cloud/store/content-check-store'
import { aSafetyWorld } from './a-safety-world'

const reason = '如实反映情况，没有攻击他人'

test.each([
  ['clear', 'cleared', true],
  ['withhold', 'withheld', false],
] as const)('%s is said once, with a reason; who said it and when stays (%s, public: %s)', async (judgment, state, isPublic) => {
  const { app, county, community, report, checks, drain, dispatcher, toJudge } = await aSafetyWorld()
  const { id } = await report({ words: '违规测试' })
  await drain()
  const [check] = await checks(id)
  const input = { county, id: check?.id, judgment, words: reason }
  expect(await dispatcher.call('safety.judge', { ...input, words: ' ' })).toMatchObject({ failure: 'badInput' })
  expect(await dispatcher.call('safety.judge', input)).toMatchObject({ ok: true })
  expect(await checks(id)).toMatchObject([
    { state, why: 'risky', judged_by: community.dispatcher, judged_words: reason, judged_at: app.now() },
  ])
  expect(await listPublicTargets(app.db, county, [check?.target ?? ''])).toHaveLength(isPublic ? 1 : 0)
  expect((await toJudge()).checks).toEqual([])
  expect(await dispatcher.call('safety.judge', { ...input, judgment: 'clear' })).toMatchObject({ failure: 'notFromThisStatus' })
})

test('what was passed by WeChat is nobody’s to judge, and nobody judges what is not of their area', async () => {
  const [here, there] = [await aSafetyWorld(), await aSafetyWorld()]
  const { id } = await here.report()
  await here.drain()
  const [passed] = await here.checks(id)
  const input = { county: here.county, id: passed?.id, judgment: 'withhold', words: reason }
  expect(await here.dispatcher.call('safety.judge', input)).toMatchObject({ failure: 'notFromThisStatus' })
  expect(await there.dispatcher.call('safety.judge', input)).toMatchObject({ failure: 'notFound' })
  expect(await here.worker.call('safety.judge', input)).toMatchObject({ failure: 'notAllowed' })
  expect(await here.resident.call('safety.list', {})).toMatchObject({ failure: 'notAllowed' })
})

test('the list is the oldest first, ten at a time', async () => {
  const { report, drain, dispatcher, later } = await aSafetyWorld()
  const filed: string[] = []
  for (let count = 0; count < 12; count += 1) {
    filed.push((await report({ words: `违规测试 ${count}` })).id)
    later(0.1)
  }
  await drain()
  type Page = { checks: { report: string }[]; next: string | null }
  const first = await dispatcher.answer<Page>('safety.list', {})
  const second = await dispatcher.answer<Page>('safety.list', { after: first.next })
  expect([first.checks.length, second.next]).toEqual([10, null])
  expect([...first.checks, ...second.checks].map((check) => check.report)).toEqual(filed)
})
