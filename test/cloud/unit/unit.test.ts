import { uuidv7 } from 'uuidv7'
import type { QueuePage } from '../../../src/contract/report-list'
import type { Unit } from '../../../src/contract/unit'
import { aUnit, someoneWith } from '../../kit/units'
import { aMainJob } from '../report/a-main-job'

const aUnitOfTwo = async () => {
  const job = await aMainJob()
  const unit = await aUnit(job, '测试供水')
  const second = await someoneWith(job, 'officer', unit.id)
  const look = (by = unit.officer) => by.answer<Unit>('unit.view', {})
  return { ...job, unit, clerk: unit.officer, second, lookIn: look }
}

test('a unit begins with the usual words, keeps its own from then on, and two who change it at once do not overwrite each other', async () => {
  const { unit, clerk, second, lookIn } = await aUnitOfTwo()
  const begun = await lookIn()
  expect(begun).toMatchObject({ name: '测试供水', post: 'clerk', revision: 0, leaderSigns: false, isUsual: true })
  expect(new Set(begun.templates.map(({ kind }) => kind))).toEqual(new Set(['answer', 'return', 'extension']))
  const templates = [{ kind: 'answer', words: '阀门换好了，水压正常。' }]
  const change = { unit: unit.id, revision: 0, leaderSigns: false, templates }
  expect(await clerk.answer<Unit>('unit.change', change)).toMatchObject({ revision: 1, templates, isUsual: false })
  expect(await second.call('unit.change', { ...change, templates: null })).toMatchObject({ failure: 'unitHasMoved' })
  expect((await lookIn(second)).templates).toEqual(templates)
  expect(await clerk.answer<Unit>('unit.change', { ...change, revision: 1, templates: null })).toMatchObject({ isUsual: true })
  const many = Array.from({ length: 9 }, (_, index) => ({ kind: 'answer', words: `第 ${index} 条` }))
  expect(await clerk.call('unit.change', { ...change, revision: 2, templates: many })).toMatchObject({ failure: 'tooManyTemplates' })
})

test('posts are given by whoever is not crew; somebody is always left who signs in, and a leader as long as leaders sign', async () => {
  const { unit, clerk, second, lookIn } = await aUnitOfTwo()
  const give = (account: string, post: string, by = clerk) => by.call('unit.setPost', { unit: unit.id, account, post })
  const sign = { unit: unit.id, revision: 0, leaderSigns: true, templates: null }
  expect(await clerk.call('unit.change', sign)).toMatchObject({ failure: 'unitNeedsLeader' })
  expect(await give(second.account, 'crew')).toMatchObject({ ok: true })
  expect(await give(second.account, 'leader', second)).toMatchObject({ failure: 'notAllowed' })
  expect(await second.call('unit.change', { ...sign, leaderSigns: false })).toMatchObject({ failure: 'notAllowed' })
  expect(await give(clerk.account, 'crew')).toMatchObject({ failure: 'unitNeedsClerk' })
  expect(await give(uuidv7(), 'crew')).toMatchObject({ failure: 'colleagueMissing' })
  expect(await give(second.account, 'leader')).toMatchObject({ ok: true })
  expect(await clerk.answer<Unit>('unit.change', sign)).toMatchObject({ leaderSigns: true })
  expect(await give(second.account, 'clerk')).toMatchObject({ failure: 'unitNeedsLeader' })
  expect((await lookIn(second)).post).toBe('leader')
})

test('the crew’s queue holds what was assigned to them, everyone else’s the whole unit’s', async () => {
  const { unit, clerk, second, dispatcher, report } = await aUnitOfTwo()
  await clerk.answer('unit.setPost', { unit: unit.id, account: second.account, post: 'crew' })
  const give = async () => {
    const accepted = await dispatcher.advanced(await report(), { action: 'accept' })
    return dispatcher.advanced(accepted, { action: 'dispatch', unit: unit.id })
  }
  const [theirs, others] = [await give(), await give()]
  await clerk.advanced(theirs, { action: 'sign' }, { action: 'assign', colleague: second.account })
  const queueOf = async (by: typeof clerk) => by.answer<QueuePage>('report.queue', { role: 'officer' })
  expect((await queueOf(second)).reports.map(({ id }) => id)).toEqual([theirs.id])
  expect((await queueOf(second)).counts).toMatchObject({ all: 1, new: 0 })
  expect(new Set((await queueOf(clerk)).reports.map(({ id }) => id))).toEqual(new Set([theirs.id, others.id]))
})
