import { uuidv7 } from 'uuidv7'
import { createHttp } from '../../../src/cloud/functions/http'
import type { ReportView } from '../../../src/contract/report'
import type { ReportPage } from '../../../src/contract/report-list'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const aReporter = async () => {
  const world = await aWorld()
  const { app, county, community } = world
  const [resident, worker] = [await aCaller(app, `resident-1-${county}`), await aCaller(app, `worker-1-${county}`)]
  return { ...world, resident, worker, grid: community.grids[0].code }
}

const aSentence = { ok: false, message: expect.stringMatching(/\p{Script=Han}.*。$/u) }

test.each([
  ['words of a wrong type', { words: 5 }, 'badInput'],
  ['ten thousand characters', { words: '长'.repeat(10_000) }, 'badInput'],
  ['an id that is none', { id: "1'; drop table report" }, 'badInput'],
  ['a place that is none', { place: '门口' }, 'badInput'],
  ['a grid that is none', { place: { by: 'grid', grid: '999999999999999', words: '' } }, 'placeNotFound'],
  ['a point outside the city', { place: { by: 'point', point: { longitude: 2.35, latitude: 48.86 }, words: '' } }, 'placeOutsideCity'],
  ['a point that is nowhere', { place: { by: 'point', point: { longitude: 999, latitude: 0 }, words: '' } }, 'badInput'],
  ['a photo that nobody sent', { attachments: [uuidv7()] }, 'attachmentNotFound'],
  ['nothing but null bytes', { words: '\u0000\u0000' }, 'nothingSaid'],
])('%s is refused with a sentence, and nothing is written', async (_name, change, failure) => {
  const { app, county, resident, grid } = await aReporter()
  expect(await resident.call('report.submit', aReportAt(grid, change))).toMatchObject({ ...aSentence, failure })
  for (const table of ['report', 'report_event', 'outbox'] as const)
    expect(await app.db.selectFrom(table).select('county').where('county', '=', county).execute()).toEqual([])
})

test.each([
  ['emoji', '路灯不亮😀👨‍👩‍👧'],
  ['bidirectional text', 'شارع \u202eabc\u202c 路灯'],
  ['line breaks', '第一行\n第二行'],
  ['two thousand characters', '长'.repeat(2000)],
])('%s comes back as it was written', async (_name, words) => {
  const { resident, grid } = await aReporter()
  const { report } = await resident.answer<{ report: ReportView }>('report.submit', aReportAt(grid, { words }))
  expect(report.words).toBe(words)
})

test('a null byte within words is left out, for the database takes none', async () => {
  const { resident, grid } = await aReporter()
  const { report } = await resident.answer<{ report: ReportView }>('report.submit', aReportAt(grid, { words: '路灯\u0000不亮' }))
  expect(report.words).toBe('路灯不亮')
})

test('a stale step and the same step twice in one go are refused and leave the matter as it was', async () => {
  const { resident, worker, grid } = await aReporter()
  const { report } = await resident.answer<{ report: ReportView }>('report.submit', aReportAt(grid))
  expect(await worker.advance({ ...report, revision: 7 }, { action: 'accept' })).toMatchObject({ ...aSentence, failure: 'reportHasMoved' })
  const note = { id: uuidv7(), action: 'note', words: '看过' } as const
  expect(await worker.advance(report, note, note)).toMatchObject({ ...aSentence, failure: 'idTaken' })
  expect(await worker.answer<ReportView>('report.view', report)).toMatchObject({ status: 'submitted', revision: 1 })
})

test.each(['nonsense', '9999-99-99T99:99:99.999Z~x', `9999-99-99T99:99:99.999Z~${uuidv7()}`, `2026-11-23T01:00:00.000Z~${'-'.repeat(36)}`])(
  'a cursor that is not ours (%s) begins at the beginning',
  async (after) => {
    const { resident, grid } = await aReporter()
    await resident.answer('report.submit', aReportAt(grid))
    expect((await resident.answer<ReportPage>('report.mine', { after })).reports).toHaveLength(1)
  },
)

test('a category that is no longer in the list is 说不清, and the report is taken', async () => {
  const { resident, grid } = await aReporter()
  const { report } = await resident.answer<{ report: ReportView }>('report.submit', aReportAt(grid, { category: '0099' }))
  expect(report).toMatchObject({ category: null, categoryName: null })
})

test('half a million characters are refused before anybody reads them', async () => {
  const { app } = await aReporter()
  const answer = await createHttp(app).request('/rpc', {
    method: 'POST',
    body: JSON.stringify({ path: ['report', 'submit'], input: '长'.repeat(500_000) }),
  })
  expect([answer.status, await answer.json()]).toMatchObject([413, { ...aSentence, failure: 'tooLarge' }])
})
