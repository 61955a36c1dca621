import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { countReports } from '../../../src/cloud/operations/report/count-reports'
import type { Guess } from '../../../src/contract/category'
import type { Message } from '../../../src/contract/message'
import type { ReportView } from '../../../src/contract/report'
import type { QueuePage } from '../../../src/contract/report-list'
import type { ReportKind } from '../../../src/domain/report-kind'
import { aCaller, aReportAt } from '../../kit/caller'
import { aUnit, someoneWith } from '../../kit/units'
import { aWorld } from '../../kit/world'

const aPlace = async () => {
  const world = await aWorld()
  const grid = world.community.grids[0].code
  const resident = await aCaller(world.app, `resident-1-${world.county}`)
  const worker = await aCaller(world.app, `worker-1-${world.county}`)
  const file = async (change: object) =>
    (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(grid, { ...change }))).report
  return { ...world, grid, resident, worker, file }
}

test.each([
  ['inquiry', '2026-11-26'],
  ['errand', '2026-11-30'],
  ['help', '2026-12-07'],
  ['complaint', '2026-12-07'],
  ['suggestion', '2026-12-07'],
] as const)('%s has until %s where it is filed on Monday morning', async (kind: ReportKind, day) => {
  const { file } = await aPlace()
  expect((await file({ kind })).due.slice(0, 10)).toBe(day)
})

test('what a phone of before does not say is 求助, open to all', async () => {
  const { file } = await aPlace()
  expect(await file({})).toMatchObject({ kind: 'help', ring: 'public', about: null, visit: null })
})

test('a visit that would suit is shown to the worker', async () => {
  const { file, worker, county } = await aPlace()
  const { id } = await file({ kind: 'errand', visit: { on: '2026-11-25', part: 'morning' } })
  const seen = await worker.answer<ReportView>('report.view', { county, id })
  expect(seen).toMatchObject({ kind: 'errand', visit: { on: '2026-11-25', part: 'morning' } })
})

test('praise reaches whoever it praises, is nothing to be dealt with, and is counted nowhere', async () => {
  const { file, worker, county, app } = await aPlace()
  const report = await file({ kind: 'praise', words: '感谢小李冒雨修好了灯' })
  expect(report).toMatchObject({ status: 'thanked', actions: [] })
  await drainOutbox(app)
  const { messages } = await worker.answer<{ messages: Message[] }>('message.list', {})
  expect(messages).toMatchObject([{ title: '有居民表扬您', about: report.id, todo: false }])
  expect(await worker.answer<ReportView>('report.view', { county, id: report.id })).toMatchObject({ words: '感谢小李冒雨修好了灯' })
  expect((await worker.answer<QueuePage>('report.queue', {})).reports).toEqual([])
  await countReports(app)
  expect(await app.db.selectFrom('report_count').selectAll().where('county', '=', county).execute()).toEqual([])
  expect(await app.db.selectFrom('report_clock').selectAll().where('county', '=', county).execute()).toEqual([])
})

test('praise for a unit reaches everybody of that unit, and the grid worker only where they are meant as well', async () => {
  const { file, worker, app, ...world } = await aPlace()
  const water = await aUnit({ app, ...world }, '龙湖供水有限公司', 'utility')
  await aUnit({ app, ...world }, '龙湖市政管理处')
  const crew = await someoneWith({ app }, 'officer', water.id)
  const report = await file({ kind: 'praise', words: '感谢龙湖供水 的师傅，半夜来修水管' })
  expect(report).toMatchObject({ status: 'thanked', handledBy: '龙湖供水有限公司' })
  await drainOutbox(app)
  const heard = async (by: typeof worker, id: string) =>
    (await by.answer<{ messages: Message[] }>('message.list', {})).messages.filter(({ about }) => about === id).map(({ title }) => title)
  for (const one of [water.officer, crew]) {
    expect(await heard(one, report.id)).toEqual(['有居民表扬您单位'])
    expect(await one.answer<ReportView>('report.view', { county: report.county, id: report.id })).toMatchObject({ actions: [] })
    expect((await one.answer<QueuePage>('report.queue', {})).reports).toEqual([])
  }
  expect(await heard(worker, report.id)).toEqual([])
  const both = await file({ kind: 'praise', words: '感谢龙湖供水和网格员小李' })
  await drainOutbox(app)
  expect([await heard(crew, both.id), await heard(worker, both.id)]).toEqual([['有居民表扬您单位'], ['有居民表扬您']])
})

test('what one asks or asks help with is nobody else’s to join', async () => {
  const { file, county, app } = await aPlace()
  for (const kind of ['inquiry', 'errand', 'tipOff', 'help'] as const) await file({ kind })
  const rows = await app.db.selectFrom('report').select(['kind', 'is_private']).where('county', '=', county).orderBy('sequence').execute()
  expect(rows.map(({ is_private }) => is_private)).toEqual([true, true, true, false])
})

test('the words are guessed from, for the person to agree with or to change', async () => {
  const { resident } = await aPlace()
  const guess = (words: string) => resident.answer<Guess>('category.guess', { words })
  expect(await guess('请问养老金怎么领')).toMatchObject({ kind: 'inquiry', about: null })
  expect(await guess('网格员收了我家的好处费')).toMatchObject({ about: 'gridWorker' })
})
