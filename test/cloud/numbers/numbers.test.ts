import { unzipSync } from 'fflate'
import { uuidv7 } from 'uuidv7'
import { csvOf } from '../../../src/cloud/operations/numbers/sheet-file'
import { countReports } from '../../../src/cloud/operations/report/count-reports'
import { insertReport } from '../../../src/cloud/store/report-filing-store'
import type { NumberRow, Numbers, NumbersFile } from '../../../src/contract/numbers'
import { someoneWith } from '../../kit/units'
import { aWorld } from '../../kit/world'

/** A county with so many matters in its first grid, in its second, and in none. */
const aCounted = async (first: number, second = 0, nowhere = 0) => {
  const world = await aWorld()
  const { app, county, community, clock } = world
  const grids = community.grids.map(({ code }) => code)
  const [one = '', two = ''] = grids
  const places = [...Array(first).fill(one), ...Array(second).fill(two), ...Array(nowhere).fill(null)] as (string | null)[]
  for (const grid of places) {
    const due = new Date(clock.now.getTime() + 86_400_000)
    const filed = { county, id: uuidv7(), day: '2026-11-23', reporter: uuidv7(), category: '0201', words: '灯不亮', nameShown: false }
    const where = { placeWords: '三栋', point: null, community: one.slice(0, 12), grid, holder: null }
    const times = { submittedAt: clock.now, acceptDue: due, due, dueProvisional: false }
    await insertReport(app.db, { ...filed, ...where, ...times, status: grid ? 'submitted' : 'returned' })
  }
  await countReports(app)
  const dispatcher = await someoneWith(world, 'dispatcher', String(county))
  const view = (area: string, more: object = {}) => dispatcher.answer<Numbers>('numbers.view', { area, span: 'month', ...more })
  return { ...world, dispatcher, view, one, two, place: one.slice(0, 12) }
}

const received = (rows: readonly Pick<NumberRow, 'received'>[]) => rows.reduce((sum, row) => sum + row.received, 0)

test('the rows of every table add up to the whole, whatever lies in no grid among them', async () => {
  const { view, place } = await aCounted(8, 6, 7)
  const { whole, name } = await view(place)
  expect(name).not.toBe('')
  expect(whole).toMatchObject({ received: 21, open: 21, closed: 0, elsewhere: 0 })
  for (const rows of [whole?.below ?? [], whole?.categories ?? []]) expect(received(rows)).toBe(21)
  expect(whole?.below.map((row) => [row.area !== null, row.received])).toEqual([
    [true, 8],
    [true, 6],
    [false, 7],
  ])
  expect(whole?.course.reduce((sum, { received: count }) => sum + (count ?? 0), 0)).toBe(21)
  expect(whole?.common).toMatchObject([
    { received: 8, before: 0 },
    { received: 6, before: 0 },
  ])
})

test('no cell under five is told, nor can one be worked out from the others', async () => {
  const { view, place, two } = await aCounted(12, 3)
  const { whole } = await view(place)
  expect(whole?.below).toMatchObject([{ area: null, received: 15 }])
  expect((await view(two)).whole).toBeNull()
})

test('what was put together is told on no page of its own, for the small one could be worked out from that', async () => {
  const { view, place, one, two, county } = await aCounted(12, 3)
  expect((await view(one)).whole).toBeNull()
  expect((await view(two)).whole).toBeNull()
  expect((await view(place)).whole?.received).toBe(15)
  expect((await view(String(county))).whole?.received).toBe(15)
})

test('a kind of matter that only neighbors’ pages would give away is put together with others', async () => {
  const world = await aCounted(9, 9)
  const { app, county, one, two, view, place } = world
  // Six drains and three lamps here, nine and none there: the lamps of the whole would give away these three.
  const lamps = await app.db
    .selectFrom('report')
    .select('id')
    .where('county', '=', county)
    .where('grid', '=', one)
    .orderBy('id')
    .limit(3)
    .execute()
  await app.db
    .updateTable('report')
    .set({ category: '0102' })
    .where('county', '=', county)
    .where(
      'id',
      'in',
      lamps.map(({ id }) => id),
    )
    .execute()
  await app.db
    .insertInto('report_to_count')
    .values(lamps.map(({ id }) => ({ county, report: id })))
    .execute()
  await countReports(app)
  expect((await view(place)).whole?.categories).toMatchObject([{ area: null, received: 18 }])
  for (const grid of [one, two]) expect((await view(grid)).whole?.categories).toMatchObject([{ area: null, received: 9 }])
})

test('a day that its week hides is hidden by itself as well', async () => {
  const { app, county, view, place, clock } = await aCounted(7)
  const [some] = await app.db.selectFrom('report').select('id').where('county', '=', county).execute()
  await app.db
    .updateTable('report')
    .set({ day: '2026-11-22' })
    .where('county', '=', county)
    .where('id', '=', some?.id ?? '')
    .execute()
  await app.db
    .insertInto('report_to_count')
    .values({ county, report: some?.id ?? '' })
    .execute()
  clock.now = new Date('2026-11-24T02:00:00Z')
  await countReports(app)
  expect((await view(place, { span: 'month' })).whole?.received).toBe(7)
  expect((await view(place, { span: 'day', on: '2026-11-22' })).whole).toBeNull()
  expect((await view(place, { span: 'day', on: '2026-11-23' })).whole).toBeNull()
  expect((await view(place)).whole?.course.filter(({ received }) => received === null)).toHaveLength(2)
})

test('every row tells each of the rates that the whole tells', async () => {
  const { dispatcher, place, view } = await aCounted(12, 8)
  const { whole } = await view(place)
  for (const row of whole?.below ?? []) for (const { name } of whole?.rates ?? []) expect(row).toHaveProperty(name)
  const { content } = await dispatcher.answer<NumbersFile>('numbers.export', { area: place, span: 'month', form: 'csv' })
  const lines = Buffer.from(content, 'base64').toString('utf8').split('\r\n')
  const headings = lines[lines.indexOf('"按地方"') + 1]?.split(',') ?? []
  for (const rate of ['先行联系率', '按时办结率', '解决率', '满意率', '回访覆盖率', '退回率', '重开率', '吹哨率'])
    expect(headings).toContain(`"${rate}"`)
})

test('a grid is never ranked, and a place only with thirty matters', async () => {
  const { view, place, county } = await aCounted(40, 31)
  for (const row of (await view(place)).whole?.below ?? []) expect(row.rank).toBeNull()
  expect((await view(String(county))).whole?.below).toMatchObject([{ received: 71, rank: null }])
})

test('a day, a week, a month, a quarter and a year tell of the same matters', async () => {
  const { view, place } = await aCounted(9)
  for (const span of ['day', 'week', 'month', 'quarter', 'year'])
    expect([span, (await view(place, { span })).whole?.received]).toEqual([span, 9])
  expect((await view(place, { span: 'week', on: '2026-11-16' })).whole?.received).toBe(0)
  expect(await view(place, { span: 'quarter', on: '2026-11-23' })).toMatchObject({
    from: '2026-10-01',
    to: '2026-12-31',
    earlier: '2026-07-01',
    later: null,
  })
})

test('nobody reads the numbers of a place that is not theirs', async () => {
  const { community, one } = await aCounted(1)
  const other = await aWorld()
  const neighbor = await someoneWith(other, 'dispatcher', String(other.county))
  expect(await neighbor.call('numbers.view', { area: community.town, span: 'day' })).toMatchObject({ ok: false, failure: 'notAllowed' })
  expect(await neighbor.call('numbers.view', { area: one, span: 'day' })).toMatchObject({ ok: false, failure: 'notAllowed' })
})

test('a file holds the page’s numbers, adds up to its totals, and names no formula', async () => {
  const { dispatcher, place, view } = await aCounted(8, 6, 7)
  const file = (form: string) => dispatcher.answer<NumbersFile>('numbers.export', { area: place, span: 'month', form })
  const { whole } = await view(place)
  const csv = Buffer.from((await file('csv')).content, 'base64').toString('utf8')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const lines = csv.split('\r\n')
  const table = lines.slice(lines.indexOf('"按地方"') + 2)
  const rows = table.slice(0, table.indexOf(''))
  expect(rows.map((line) => Number(line.split(',')[1])).reduce((sum, count) => sum + count, 0)).toBe(whole?.received)
  expect(lines.find((line) => line.startsWith('"收到"'))).toBe('"收到",21')
  const workbook = unzipSync(Buffer.from((await file('xlsx')).content, 'base64'))
  const sheet = new TextDecoder().decode(workbook['xl/worksheets/sheet2.xml'])
  const counts = [...sheet.matchAll(/<\/t><\/is><\/c><c[^>]*><v>(\d+)<\/v>/g)].map(([, count]) => Number(count))
  expect(counts).toEqual(whole?.below.map((row) => row.received))
  expect(Object.keys(workbook)).toContain('xl/workbook.xml')
  const named = csvOf([{ name: '单位', rows: [['=HYPERLINK("x")', 3]] }])
  expect(Buffer.from(named).toString('utf8')).toContain('"\'=HYPERLINK(""x"")",3')
})
