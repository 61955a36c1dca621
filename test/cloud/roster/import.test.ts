import { uuidv7 } from 'uuidv7'
import type { RosterGaps, RosterImport } from '../../../src/contract/roster'
import { aGuideRow, anAdviserRow, aRoster } from '../../kit/roster'
import { someoneWith } from '../../kit/units'
import { aBureau } from './a-bureau'

test('a preview says of every row in plain words what is wrong with it, and writes nothing', async () => {
  const { county, phone, tried, guides, administrator } = await aBureau()
  const file = await aRoster(
    'guides',
    aGuideRow(phone(1)),
    aGuideRow(phone(1), { 姓名: '另一个人' }),
    aGuideRow('12345'),
    aGuideRow(phone(2), { '村（社区）': '没有这个村' }),
    aGuideRow(phone(3), { 类别: '律师' }),
    aGuideRow(phone(4), { 专长: '看风水' }),
    aGuideRow(phone(5), { 有效期至: '2027-02-30' }),
    aGuideRow(phone(6), { 有效期至: '2020年1月1日' }),
    aGuideRow(phone(7), { 姓名: '' }),
    aGuideRow(phone(8), { 类别: '法治带头人', 有效期至: '2027年12月31日' }),
  )
  const { rows, counts } = await tried('guides', file)
  expect(counts).toEqual({ new: 2, changed: 0, same: 0, refused: 8 })
  expect(rows.map(({ row, outcome, message }) => `${row} ${outcome} ${message}`)).toEqual([
    '2 new 新列入名册',
    '3 refused 和第 2 行是同一个手机号',
    '4 refused 手机号不对，要 11 位',
    '5 refused 这个县里没有“没有这个村”，请写村或社区的全名',
    '6 refused 没有“律师”这个类别，请写法律明白人或法治带头人',
    '7 refused 没有“看风水”这项专长，请照填写说明改',
    '8 refused “有效期至”看不明白，请写成 2027-12-31',
    '9 refused “有效期至”已经过了',
    '10 refused “姓名”没有填',
    '11 new 新列入名册',
  ])
  expect(await guides()).toEqual([])
  expect(await administrator.call('roster.put', { county, kind: 'guides', file, id: uuidv7(), isWhole: true })).toMatchObject({
    failure: 'rosterHasProblems',
  })
  expect(await guides()).toEqual([])
  expect(await administrator.call('roster.tryOut', { county, kind: 'guides', file: Buffer.from('x').toString('base64') })).toMatchObject({
    failure: 'rosterUnreadable',
  })
})

test('the template can be filled in and put in as it is', async () => {
  const { administrator, tried } = await aBureau()
  const { name, content } = await administrator.answer<{ name: string; content: string }>('roster.template', { kind: 'advisers' })
  expect(name).toBe('村居法律顾问名册.xlsx')
  expect(await tried('advisers', content)).toMatchObject({ rows: [], counts: { refused: 0 } })
})

test('names and numbers lie sealed, sending twice lists once, and the same roster again changes nothing', async () => {
  const { phone, put, guides, tried } = await aBureau()
  const file = await aRoster('guides', aGuideRow(phone(1)), aGuideRow(phone(2), { 姓名: '王小二' }))
  const id = uuidv7()
  expect(await put('guides', file, { id })).toMatchObject({ added: 2, changed: 0, left: 0, undone: false, mayUndo: true })
  expect(await put('guides', file, { id })).toMatchObject({ added: 2 })
  const rows = await guides()
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(`张桂英|王小二|${phone(1)}`))
  expect(await tried('guides', file)).toMatchObject({ rows: [], counts: { new: 0, changed: 0, same: 2, refused: 0 }, leavers: [] })
})

test('the next roster shows leavers, and ends them only where it is said to be whole', async () => {
  const { phone, put, tried, guides } = await aBureau()
  await put('guides', await aRoster('guides', aGuideRow(phone(1)), aGuideRow(phone(2), { 姓名: '王小二' })))
  const next = await aRoster('guides', aGuideRow(phone(1), { 姓名: '张桂兰', 村民小组: '第二村民组' }))
  expect(await tried('guides', next)).toMatchObject({
    rows: [{ row: 2, outcome: 'changed', message: '会更新：姓名、村民小组' }],
    leavers: [{ name: '王小二', where: '测试社区居委会', matters: 0 }],
  })
  expect(await put('guides', next, { isWhole: false })).toMatchObject({ changed: 1, left: 0 })
  expect((await guides()).filter(({ left_at }) => left_at !== null)).toEqual([])
  expect(await put('guides', next)).toMatchObject({ changed: 0, left: 1 })
  expect((await guides()).filter(({ left_at }) => left_at !== null)).toHaveLength(1)
})

test('the latest roster is taken back whole: who came goes, who was changed is as before, who left is there again', async () => {
  const { app, county, phone, put, undo, guides } = await aBureau()
  const first = await put('guides', await aRoster('guides', aGuideRow(phone(1)), aGuideRow(phone(2))))
  const second = await put('guides', await aRoster('guides', aGuideRow(phone(1), { 姓名: '改了名' }), aGuideRow(phone(3))))
  expect(second).toMatchObject({ added: 1, changed: 1, left: 1 })
  expect(await undo(first.id)).toMatchObject({ failure: 'rosterNotLatest' })
  expect(await undo(second.id)).toMatchObject({ ok: true })
  expect(await undo(second.id)).toMatchObject({ ok: true })
  const rows = await guides()
  expect(rows.map(({ person_index, left_at }) => [person_index, left_at])).toEqual(
    expect.arrayContaining([
      [app.cipher.index(phone(1)), null],
      [app.cipher.index(phone(2)), null],
    ]),
  )
  expect(rows).toHaveLength(2)
  expect(new Set(rows.map(({ name }) => app.cipher.open('legal_guide.name', county, name)))).toEqual(new Set(['张桂英']))
  expect(await undo(first.id)).toMatchObject({ ok: true })
  expect(await guides()).toEqual([])
})

test('advisers are known by their licence: a new number, firm or village changes the same person', async () => {
  const { app, county, firm, phone, license, put, tried, undo, advisers } = await aBureau()
  const bad = await aRoster(
    'advisers',
    anAdviserRow(phone(1), license(1), '没有这家所'),
    anAdviserRow(phone(2), '第3号', firm.name),
    anAdviserRow(phone(3), license(3), firm.name, { 驻村日: '有空就来' }),
    anAdviserRow(phone(4), license(4), firm.name, { 驻村日: '' }),
    anAdviserRow(phone(5), license(5), firm.name),
    anAdviserRow(phone(6), license(5), firm.name),
  )
  expect((await tried('advisers', bad)).rows.map(({ message }) => message)).toEqual([
    '没有叫“没有这家所”的法律店铺，请先登记店铺或者改成登记的名字',
    '执业证号不对，只能是数字和字母，6 到 20 位',
    '驻村日看不明白，请写 每月15日，或者 每月第二个周三',
    '填了村就要填驻村日，比如 每月15日',
    '新列入名册',
    '和第 6 行是同一个执业证号',
  ])
  await put('advisers', await aRoster('advisers', anAdviserRow(phone(1), license(1), firm.name)))
  const moved = await put(
    'advisers',
    await aRoster('advisers', anAdviserRow(phone(9), license(1), firm.name, { 驻村日: '每月第二个周三' })),
  )
  expect(moved).toMatchObject({ added: 0, changed: 1, left: 0 })
  const [adviser, another] = await advisers()
  expect(another).toBeUndefined()
  expect(adviser).toMatchObject({ name: '李明', license_number: license(1), phone_index: app.cipher.index(phone(9)), account: null })
  const villages = () => app.db.selectFrom('adviser_village').select(['community', 'duty']).where('county', '=', county).execute()
  expect(await villages()).toEqual([{ community: `${county}001001`, duty: { by: 'weekday', nth: 2, weekday: 3 } }])
  expect(await undo(moved.id)).toMatchObject({ ok: true })
  expect(await villages()).toEqual([{ community: `${county}001001`, duty: { by: 'date', date: 15 } }])
  expect((await advisers())[0]).toMatchObject({ phone_index: app.cipher.index(phone(1)) })
})

test('a village without three guides, or without an adviser, stands in the list of gaps until it has them', async () => {
  const { administrator, county, firm, phone, license, put } = await aBureau()
  const gaps = () => administrator.answer<RosterGaps>('roster.gaps', { county })
  expect(await gaps()).toMatchObject({ lacking: 1, total: 1, villages: [{ name: '测试社区居委会', guides: 0, advisers: 0 }] })
  await put('guides', await aRoster('guides', ...[1, 2, 3].map((at) => aGuideRow(phone(at)))))
  expect(await gaps()).toMatchObject({ lacking: 1, villages: [{ guides: 3, advisers: 0 }] })
  await put('advisers', await aRoster('advisers', anAdviserRow(phone(4), license(1), firm.name)))
  expect(await gaps()).toMatchObject({ lacking: 0, total: 1, villages: [], next: null })
})

test('only who administers the county, or the city, puts in its rosters and takes them back', async () => {
  const world = await aBureau()
  const { county, phone, put } = world
  const file = await aRoster('guides', aGuideRow(phone(1)))
  const { id } = await put('guides', file)
  const town = await someoneWith(world, 'administrator', `${county}001`)
  const elsewhere = await someoneWith(world, 'administrator', '340403')
  for (const other of [town, elsewhere]) {
    for (const [path, input] of [
      ['roster.tryOut', { county, kind: 'guides', file }],
      ['roster.put', { county, kind: 'guides', file, id: uuidv7(), isWhole: true }],
      ['roster.imports', { county }],
      ['roster.undo', { county, id }],
      ['roster.gaps', { county }],
    ] as const)
      expect(await other.call(path, input)).toMatchObject({ failure: 'notAllowed' })
  }
  expect(await world.administrator.answer<RosterImport[]>('roster.imports', { county })).toMatchObject([{ id, mayUndo: true }])
})
