import { uuidv7 } from 'uuidv7'
import writeWorkbook from 'write-excel-file/node'
import type { CataloguePage, CatalogueRow, Routing, TriedCatalogue } from '../../../src/contract/catalogue'
import { aUnit, someoneWith } from '../../kit/units'
import { aMainJob } from './a-main-job'

const kind = '0201'

/** A town's center with two units, and a matter of a blocked drain that it has accepted. */
const aCatalogue = async () => {
  const job = await aMainJob()
  const { dispatcher, community } = job
  const [water, housing, gas] = [
    await aUnit(job, '供水公司', 'utility'),
    await aUnit(job, '住建局'),
    await aUnit(job, '燃气公司', 'utility'),
  ]
  const town = community.community.slice(0, 9)
  const row = (change: Partial<CatalogueRow> = {}): CatalogueRow => ({
    category: kind,
    area: town,
    from: '2026-11-23',
    lead: '住建局',
    co: '供水公司',
    ...change,
  })
  const put = (rows: CatalogueRow[], of: 'routing' | 'admission' = 'routing') => dispatcher.call('catalogue.put', { kind: of, rows })
  const taken = async (category: string | null = kind) => dispatcher.advanced(await job.report({ category }), { action: 'accept' })
  const suggested = ({ county, id }: { county: number; id: string }) => dispatcher.answer<Routing>('routing.suggest', { county, id })
  const list = (of: 'routing' | 'admission' = 'routing') => dispatcher.answer<CataloguePage>('catalogue.list', { kind: of })
  return { ...job, water, housing, gas, town, row, put, taken, suggested, list }
}

test('the catalogue suggests who leads and who helps, and nobody else is given it', async () => {
  const { dispatcher, put, row, taken, suggested, water, housing, gas } = await aCatalogue()
  expect(await put([row()])).toMatchObject({ ok: true, value: { counts: { new: 1, refused: 0 } } })
  const matter = await taken()
  expect(await suggested(matter)).toMatchObject({
    lead: { name: '住建局' },
    co: [{ name: '供水公司' }],
    leads: [{ id: housing.id }, { id: water.id }],
  })
  expect(await dispatcher.advance(matter, { action: 'dispatch', unit: gas.id })).toMatchObject({
    failure: 'notInCatalogue',
    message: expect.stringMatching(/住建局.*供水公司|供水公司.*住建局/),
  })
  const given = await dispatcher.advanced(matter, { action: 'dispatch', unit: housing.id, units: [water.id] })
  expect(given).toMatchObject({ status: 'dispatched', holder: { kind: 'unit', name: '住建局' } })
  const other = await taken('0301')
  expect((await suggested(other)).lead).toBeNull()
  expect(await dispatcher.advanced(other, { action: 'dispatch', unit: gas.id })).toMatchObject({ status: 'dispatched' })
})

test('once the unit that the catalogue names has returned it, the center may give it to another', async () => {
  const { dispatcher, put, row, taken, suggested, housing, gas } = await aCatalogue()
  await put([row({ co: '' })])
  const given = await dispatcher.advanced(await taken(), { action: 'dispatch', unit: housing.id })
  const back = await housing.officer.advanced(given, { action: 'sendBack', reason: 'notOurDuty', owner: '燃气公司' })
  expect((await suggested(back)).leads.map(({ id }) => id)).toEqual(expect.not.arrayContaining([housing.id]))
  expect(await dispatcher.advanced(back, { action: 'dispatch', unit: gas.id })).toMatchObject({ holder: { name: '燃气公司' } })
})

test('what must not be sent to a grid is not, and the refusal says why and where it goes', async () => {
  const { dispatcher, put, taken, suggested, grid, town } = await aCatalogue()
  const why = {
    category: '09',
    area: town,
    from: '2026-11-23',
    reason: '劳动监察的执法权不在网格',
    goesTo: '区人社局劳动监察大队',
    source: '[P] 网格约定',
  }
  expect(await put([why], 'admission')).toMatchObject({ ok: true })
  const matter = await taken('0903')
  expect((await suggested(matter)).notForGrid).toMatchObject({ reason: why.reason, goesTo: why.goesTo })
  expect(await dispatcher.advance(matter, { action: 'redispatch', grid: grid.code })).toMatchObject({
    failure: 'notForGrid',
    message: '按准入清单（依据：[P] 网格约定），这类事不派给网格：劳动监察的执法权不在网格。请转到：区人社局劳动监察大队。',
  })
  expect(await dispatcher.advanced(await taken(), { action: 'redispatch', grid: grid.code })).toMatchObject({ status: 'submitted' })
  expect(await put([{ ...why, reason: '', goesTo: '' }], 'admission')).toMatchObject({ value: { counts: { changed: 1 } } })
  expect(await dispatcher.advanced(matter, { action: 'redispatch', grid: grid.code })).toMatchObject({ status: 'submitted' })
})

test('a center’s correction sends nothing to a grid that the list keeps from grids, nor does the desk; a resident’s own is heard first', async () => {
  const { dispatcher, worker, resident, put, town, grid, second, report } = await aCatalogue()
  const rule = { reason: '执法权不在网格', goesTo: '劳动监察大队', source: '国办发文' }
  expect(await put([{ category: '09', area: town, from: '2026-11-23', ...rule }], 'admission')).toMatchObject({ ok: true })
  const filed = await report({ category: '0903' })
  expect(filed).toMatchObject({ status: 'submitted', holder: { kind: 'gridWorker' } })
  const place = { by: 'grid' as const, grid: second.code, words: '三栋门口' }
  expect(await dispatcher.advance(filed, { action: 'correct', correction: { place } })).toMatchObject({
    failure: 'notForGrid',
    message: expect.stringContaining('国办发文'),
  })
  expect(await worker.answer('report.view', { county: filed.county, id: filed.id })).toMatchObject({ revision: filed.revision })
  expect(await resident.advanced(filed, { action: 'correct', correction: { place } })).toMatchObject({ status: 'submitted' })
  const said = { source: 'phone', words: '拖欠工资', category: '0903', caller: { phone: '', name: '', consent: false } }
  const id = uuidv7()
  await dispatcher.answer('intake.enter', { id, ...said, place: { by: 'grid', grid: grid.code, words: '工地' } })
  expect(await dispatcher.answer('report.view', { county: filed.county, id })).toMatchObject({
    status: 'returned',
    holder: { kind: 'center' },
  })
})

test('a rule holds from its day on, and a later one of the same takes its place on its own', async () => {
  const { clock, dispatcher, put, row, taken, suggested, list } = await aCatalogue()
  await put([row(), row({ lead: '供水公司', co: '', from: '2026-11-25' })])
  const matter = await taken()
  expect((await suggested(matter)).lead?.name).toBe('住建局')
  clock.now = new Date('2026-11-25T01:00:00Z')
  expect((await suggested(matter)).lead?.name).toBe('供水公司')
  expect((await list()).rules.map(({ from, lead, isPast }) => [from, lead, isPast])).toEqual([
    ['2026-11-25', '供水公司', false],
    ['2026-11-23', '住建局', true],
  ])
  const ended = await dispatcher.answer<TriedCatalogue>('catalogue.tryOut', {
    kind: 'routing',
    rows: [row({ lead: '', co: '', from: '2026-12-02' })],
  })
  expect(ended.rows[0]).toMatchObject({ outcome: 'changed', message: '停用：供水公司' })
})

test('a preview says of every row what it changes and what is wrong with it, and writes nothing; all are put in or none', async () => {
  const { put, row, list, dispatcher } = await aCatalogue()
  await put([row()])
  const rows = [
    row(),
    row({ lead: '供水公司', co: '' }),
    row({ lead: '供水公司', co: '' }),
    row({ category: '没有这一类' }),
    row({ area: '110101' }),
    row({ from: '2026-11-22', category: '0301' }),
    row({ lead: '没有这个单位', category: '0302' }),
    row({ lead: '', co: '', category: '0303' }),
    row({ category: '0304' }),
  ]
  const tried = await dispatcher.answer<TriedCatalogue>('catalogue.tryOut', { kind: 'routing', rows })
  expect(tried.rows.map(({ outcome }) => outcome)).toEqual(['same', ...Array.from({ length: 7 }, () => 'refused'), 'new'])
  expect(tried.rows.map(({ message }) => message).join()).toMatch(/第 1 行.*没有这一类.*110101.*2026-12-01.*没有这个单位.*不用停用/)
  expect(await put(rows)).toMatchObject({ failure: 'catalogueHasProblems' })
  expect((await list()).rules).toHaveLength(1)
})

test('a workbook is read by its headings, with days as people type them and as a spreadsheet keeps them', async () => {
  const { dispatcher, town, list } = await aCatalogue()
  const cells = [
    ['类别', '地方', '从哪天起', '主办单位', '协办单位'].map((value) => ({ value, type: String })),
    [kind, town, '2026-11-23', '住建局', '供水公司、燃气公司'].map((value) => ({ value, type: String })),
    [
      { value: '停电、电压低', type: String },
      { value: town, type: String },
      { value: new Date('2026-12-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
      { value: '供水公司', type: String },
      { value: '', type: String },
    ],
  ]
  const file = (await writeWorkbook(cells as never).toBuffer()).toString('base64')
  const tried = await dispatcher.answer<TriedCatalogue>('catalogue.tryOut', { kind: 'routing', file })
  expect(tried.rows.map(({ row, outcome, message }) => [row, outcome, message])).toEqual([
    [2, 'new', '新增'],
    [3, 'new', '新增'],
  ])
  await dispatcher.answer('catalogue.put', { kind: 'routing', file })
  expect((await list()).rules.map(({ category, from, co }) => [category, from, co.length])).toEqual([
    [kind, '2026-11-23', 2],
    ['0301', '2026-12-01', 0],
  ])
  expect(await dispatcher.call('catalogue.tryOut', { kind: 'routing', file: 'bm90IGEgc2hlZXQ=' })).toMatchObject({
    failure: 'catalogueUnreadable',
  })
})

test('nobody rules for a place that their center does not serve, and units are not named for the whole city', async () => {
  const job = await aCatalogue()
  const { row, county } = job
  const village = await someoneWith(job, 'dispatcher', job.community.community)
  expect(await village.answer<TriedCatalogue>('catalogue.tryOut', { kind: 'routing', rows: [row()] })).toMatchObject({
    counts: { refused: 1 },
  })
  const city = await someoneWith(job, 'dispatcher', `${String(county).slice(0, 4)}00`)
  const rows = [row({ area: '全市' })]
  expect(await city.answer<TriedCatalogue>('catalogue.tryOut', { kind: 'routing', rows })).toMatchObject({ counts: { refused: 1 } })
  const admission = [{ category: '0903', area: '全市', from: '2026-11-23', reason: '没有执法权', goesTo: '人社局', source: '试' }]
  expect(await city.answer<TriedCatalogue>('catalogue.tryOut', { kind: 'admission', rows: admission })).toMatchObject({
    counts: { new: 1 },
  })
  // A whole city's center would be told what the other tests of this worker do.
  await job.app.db.deleteFrom('role_grant').where('account', '=', city.account).execute()
})
