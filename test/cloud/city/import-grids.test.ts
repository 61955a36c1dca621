import writeWorkbook from 'write-excel-file/node'
import { importGrids } from '../../../src/cloud/operations/city/import-grids'
import { reportToLines } from '../../../src/cloud/operations/city/import-report'
import { seedCommunityPlaces } from '../../../src/cloud/store/seed/community-places'
import { aWorld } from '../../kit/world'

type Cells = readonly (readonly (string | number | null)[])[]

const aWorkbook = (sheets: Record<string, Cells>): Promise<Buffer> =>
  writeWorkbook(
    Object.entries(sheets).map(([sheet, cells]) => ({
      sheet,
      data: cells.map((row) => row.map((value) => (value === null ? null : { value }))),
    })),
  ).toBuffer()

const aCounty = async () => {
  const { app, county } = await aWorld()
  const places = await seedCommunityPlaces(app.db, county)
  const run = async (sheets: Record<string, Cells>, commit = true) => importGrids(app, { county, file: await aWorkbook(sheets), commit })
  const storedPosts = async () => {
    const posts = app.db.selectFrom('grid_post').select(['grid', 'kind', 'person_name', 'slot']).where('county', '=', county)
    const rows = await posts.orderBy('grid').orderBy('kind').execute()
    return rows.map((post) => ({
      ...post,
      person_name: post.person_name && app.cipher.open('grid_post.person_name', county, post.person_name),
    }))
  }
  const stored = async () => ({
    posts: await storedPosts(),
    grids: await app.db.selectFrom('grid').select(['code', 'tags', 'party_group']).where('county', '=', county).orderBy('code').execute(),
    groups: await app.db.selectFrom('neighbor_group').select(['code', 'name']).where('county', '=', county).execute(),
    estates: await app.db.selectFrom('estate').select(['name', 'grid', 'buildings']).where('county', '=', county).orderBy('name').execute(),
  })
  const [first, second, third] = places.grids.map(({ code }) => code) as [string, string, string]
  return { ...places, app, run, stored, first, second, third }
}

const gridHeadings = [
  '网格编码',
  '网格长',
  '网格长电话',
  '指导员',
  '指导员电话',
  '民警',
  '民警电话',
  '律师',
  '律师电话',
  '党组织',
  '颜色标签',
]
const aGridRow = (code: string | number, cells: Record<string, string> = {}) =>
  gridHeadings.map((heading) => (heading === '网格编码' ? code : (cells[heading] ?? null)))

test('a workbook names who stands for a grid, its party group and colors, its neighbor groups and its estates', async () => {
  const { run, stored, first } = await aCounty()
  const report = await run({
    网格: [
      gridHeadings,
      aGridRow(first, {
        网格长: '王五',
        网格长电话: '13800000001',
        民警: '赵六',
        民警电话: '13800000002',
        党组织: '第一网格党支部',
        颜色标签: '红、绿色',
      }),
    ],
    邻里小组: [
      ['小组编码', '小组名称', '邻长', '邻长电话'],
      [`${first}01`, '一号楼小组', '孙七', '0554-1234567'],
    ],
    小区楼栋单元: [
      ['网格编码', '小区', '楼栋', '单元'],
      [first, '新小区', '1 栋', '1单元、2单元'],
      [first, '新小区', '2 栋', null],
    ],
  })
  expect(report).toMatchObject({ written: true, counts: { added: 3, changed: 1, same: 0, refused: 0 } })
  expect(await stored()).toMatchObject({
    posts: [
      { grid: first, kind: 'lead', person_name: '王五', slot: null },
      { grid: first, kind: 'neighborLead', person_name: '孙七' },
      { grid: first, kind: 'police', person_name: '赵六', slot: 1 },
    ],
    grids: [{ code: first, tags: ['red', 'green'], party_group: '第一网格党支部' }, {}, {}],
    groups: [{ code: `${first}01`, name: '一号楼小组' }],
    estates: [
      {
        name: '新小区',
        grid: first,
        buildings: [
          { name: '1 栋', units: ['1单元', '2单元'] },
          { name: '2 栋', units: [] },
        ],
      },
      { name: '测试小区' },
    ],
  })
})

test('a dry run answers the same lines and writes nothing', async () => {
  const { run, stored, first } = await aCounty()
  const sheets = { 网格: [gridHeadings, aGridRow(first, { 网格长: '王五' })] }
  const before = await stored()
  const tried = await run(sheets, false)
  expect(tried).toMatchObject({
    written: false,
    counts: { changed: 1 },
    rows: [{ sheet: '网格', row: 2, outcome: 'changed', message: '更改：网格长。' }],
  })
  expect(await stored()).toEqual(before)
  expect((await run(sheets)).rows).toEqual(tried.rows)
})

test('the same workbook a second time changes nothing, and an empty cell leaves what is there', async () => {
  const { run, stored, first } = await aCounty()
  await run({ 网格: [gridHeadings, aGridRow(first, { 网格长: '王五', 党组织: '第一党支部' })] })
  const before = await stored()
  expect(await run({ 网格: [gridHeadings, aGridRow(first, { 网格长: '王五' })] })).toMatchObject({
    counts: { same: 1 },
    rows: [{ message: '没有变化。' }],
  })
  expect(await stored()).toEqual(before)
})

test('one refused row keeps every other row from being written', async () => {
  const { run, stored, first, second } = await aCounty()
  const before = await stored()
  const report = await run({ 网格: [gridHeadings, aGridRow(first, { 网格长: '王五' }), aGridRow(`${second}9`, { 网格长: '赵六' })] })
  expect(report).toMatchObject({ written: false, counts: { changed: 1, refused: 1 } })
  expect(await stored()).toEqual(before)
})

test('each mistake is told in a sentence beside its row', async () => {
  const { run, county, first, second, third } = await aCounty()
  const elsewhere = `${county + 1}001001001`
  const report = await run({
    网格: [
      gridHeadings,
      aGridRow('12345'),
      aGridRow(elsewhere),
      aGridRow(`${county}001002001`),
      aGridRow(`${county}001001009`),
      aGridRow(first, { 网格长: '王'.repeat(21) }),
      aGridRow(first, { 民警: '赵六', 民警电话: '12345' }),
      aGridRow(first, { 律师电话: '13800000001' }),
      aGridRow(first, { 颜色标签: '红、紫' }),
      aGridRow(second),
      aGridRow(second),
      aGridRow(Number(third)),
    ],
    小区楼栋单元: [
      ['网格编码', '小区', '楼栋', '单元'],
      [second, '测试小区', '1 栋', '1 单元'],
      [first, null, '1 栋', null],
    ],
  })
  expect(report.rows.map(({ row, message }) => [row, message])).toEqual([
    [2, '“网格编码”要 15 位数字，这里是“12345”。'],
    [3, `${elsewhere} 不在本县区，不能在这里导入。`],
    [4, `没有代码为 ${county}001002 的社区或村，请核对前 12 位。`],
    [5, `测试社区居委会里没有网格 ${county}001001009；新网格要先划定边界，不在这里导入。`],
    [6, '“网格长”最多 20 个字，这里有 21 个。'],
    [7, '“民警电话”不像电话号码：12345。'],
    [8, '填了电话，没有填“律师”的姓名。'],
    [9, '没有“紫”这种颜色，只有红、蓝、橙、绿、金。'],
    [10, '没有变化。'],
    [11, '和第 10 行重复。'],
    [12, '没有变化。'],
    [2, `小区“测试小区”已登记在网格 ${first}，一个小区只登记在一个网格。`],
    [3, '“小区”没有填。'],
  ])
})

test('a neighbor group’s code typed as a number is refused, because Excel drops its last digits', async () => {
  const { run, first } = await aCounty()
  const report = await run({
    邻里小组: [
      ['小组编码', '小组名称'],
      [Number(`${first}01`), '小组'],
    ],
  })
  expect(report.rows[0]).toMatchObject({ outcome: 'refused', message: '“小组编码”要按文本填写，按数字填写会丢掉末几位。' })
})

test('a police officer answers for three grids at most, a fourth is refused', async () => {
  const { run, app, county, first, second, third } = await aCounty()
  const fourth = `${county}001001004`
  await app.db
    .insertInto('grid')
    .values({
      county,
      code: fourth,
      community: `${county}001001`,
      name: '第四网格',
      boundary: '((0,0),(0,1),(1,1))',
      center: '(0,1)',
      valid_from: '2026-01-01',
      valid_to: null,
      superseded_by: null,
      tags: '[]',
      party_group: null,
      synthetic: true,
    })
    .execute()
  const officer = { 民警: '赵六', 民警电话: '13800000002' }
  const rows = [first, second, third].map((code) => aGridRow(code, officer))
  expect(await run({ 网格: [gridHeadings, ...rows] })).toMatchObject({ written: true })
  expect(await run({ 网格: [gridHeadings, aGridRow(fourth, officer)] })).toMatchObject({
    written: false,
    rows: [{ message: '民警赵六已经包保 3 个网格，不能再加。' }],
  })
  const moved = await run({ 网格: [gridHeadings, aGridRow(fourth, officer), aGridRow(first, { 民警: '钱八' })] })
  expect(moved).toMatchObject({ written: true, counts: { changed: 2 } })
})

test('a file that is no workbook, or has none of the sheets or columns, is refused as a whole', async () => {
  const { app, county, run } = await aCounty()
  const text = await importGrids(app, { county, file: new TextEncoder().encode('网格编码,网格长'), commit: true })
  expect(text).toMatchObject({ written: false, rows: [{ row: 0, outcome: 'refused', message: expect.stringContaining('.xlsx') }] })
  expect(await run({ 别的: [['网格编码']] })).toMatchObject({ rows: [{ message: expect.stringContaining('没有“网格”') }] })
  expect(await run({ 邻里小组: [['小组编码'], ['1']] })).toMatchObject({ rows: [{ message: '缺少“小组名称”这一列。' }] })
})

test('a workbook names its county by its codes, and the operator reads what would change and what was written', async () => {
  const { app, first, second, stored } = await aCounty()
  const rows = [gridHeadings, aGridRow(first, { 网格长: '王五' }), aGridRow(second)]
  const file = await aWorkbook({ 网格: rows })
  const tried = await importGrids(app, { file, commit: false })
  expect(reportToLines(tried)).toEqual([
    '网格 第 2 行：更改：网格长。',
    '新增 0 行，更改 1 行，没有变化 1 行，不能导入 0 行。',
    '这是试运行，什么也没有写入；确认后加 --commit 再运行一次。',
  ])
  expect((await stored()).posts).toEqual([])
  expect(reportToLines(await importGrids(app, { file, commit: true })).at(-1)).toBe('已写入。')
  expect((await stored()).posts).toHaveLength(1)
  const wrong = await importGrids(app, { file: await aWorkbook({ 网格: [...rows, aGridRow('1')] }), commit: true })
  expect(reportToLines(wrong).slice(-2)).toEqual([
    '新增 0 行，更改 0 行，没有变化 2 行，不能导入 1 行。',
    '有不能导入的行，什么也没有写入；请改好后再导入。',
  ])
})
