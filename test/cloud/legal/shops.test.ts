import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { searchShops } from '../../../src/cloud/store/shop-store'
import type { LegalAround, ShopPage, ShopView } from '../../../src/contract/legal'
import { aCaller } from '../../kit/caller'
import { anAdviserAt, aServiceAt, aShop, onDutyToday } from '../../kit/legal'
import { aWorld } from '../../kit/world'
import { aPersonWith } from '../authorization/people'

const someShops = async () => {
  const world = await aWorld()
  const { app, county, community } = world
  const resident = await aCaller(app, `resident-1-${county}`)
  const find = async (wanted: object = {}) => (await resident.answer<ShopPage>('legal.shops', { area: String(county), ...wanted })).shops
  const village = community.community
  return { ...world, village, resident, find, names: async (wanted: object = {}) => (await find(wanted)).map(({ name }) => name) }
}

test('a shop is found by a piece of its name or words from one character on, by what it does, where, how, free, and by kind', async () => {
  const world = await someShops()
  const one = await aShop(world, { name: '安和律师事务所', specialties: ['labor', 'debt'] })
  const other = await aShop(world, { name: '明理公证处', kind: 'notary', intro: '周五上门', specialties: ['inheritance'] })
  await aServiceAt(world, one.id, { mode: 'video' })
  await aServiceAt(world, other.id, { mode: 'onSite', isPublic: false })
  const { names, village } = world
  expect(await names({ words: '和律' })).toEqual(['安和律师事务所'])
  expect(await names({ words: '理' })).toEqual(['明理公证处'])
  expect(await names({ words: '上门 公证' })).toEqual(['明理公证处'])
  expect(await names({ words: '安和 公证' })).toEqual([])
  expect(await names({ words: '%_' })).toHaveLength(2)
  expect(await names({ specialty: 'debt' })).toEqual(['安和律师事务所'])
  expect(await names({ mode: 'onSite' })).toEqual(['明理公证处'])
  expect(await names({ free: true })).toEqual(['安和律师事务所'])
  expect(await names({ kind: 'notary' })).toEqual(['明理公证处'])
  expect(await names({ area: village })).toHaveLength(2)
})

test('my village’s adviser comes first, then who is on duty; among equals the order is dealt anew each day, and holds while pages are turned', async () => {
  const world = await someShops()
  const { county, community, clock, names, resident, village } = world
  for (let at = 0; at < 23; at += 1) await aShop(world, { name: `普通${at}` })
  const mine = await aShop(world, { name: '我村顾问' })
  await anAdviserAt(world, mine.id, { villages: [{ community: village, duty: { by: 'date', date: 25 } }] })
  const duty = await aShop(world, { name: '今天值班' })
  await onDutyToday(world, community.town, await anAdviserAt(world, duty.id))
  const first = await names()
  expect(first.slice(0, 2)).toEqual(['我村顾问', '今天值班'])
  const page = await resident.answer<ShopPage>('legal.shops', { area: String(county) })
  clock.now = new Date(clock.now.getTime() + 86_400_000)
  const rest = await resident.answer<ShopPage>('legal.shops', { area: String(county), after: page.next })
  expect(new Set([...page.shops, ...rest.shops].map(({ id }) => id)).size).toBe(25)
  expect(await names()).not.toEqual(first)
})

test('a public service says that it is free and whom to tell, a firm’s own that the contract decides', async () => {
  const world = await someShops()
  const { county, id } = await aShop(world)
  await anAdviserAt(world, id)
  await aServiceAt(world, id)
  await aServiceAt(world, id, { isPublic: false })
  const { services, shop, advisers } = await world.resident.answer<ShopView>('legal.shop', { county, id })
  expect(services.map(({ free, price }) => [free, price])).toEqual(
    expect.arrayContaining([
      [true, '免费，任何人收费请投诉'],
      [false, '收费以委托合同为准'],
    ]),
  )
  expect(shop).toMatchObject({ licensed: true, hasPublic: true, modes: ['phone'], advisers: 1 })
  expect(advisers).toMatchObject([{ name: '王律（测试）', licensed: true, license: expect.stringContaining('测试') }])
})

test('what a firm writes of itself is refused where the rules of its profession forbid it, and nobody else writes it', async () => {
  const world = await someShops()
  const shop = await aShop(world)
  const key = { county: shop.county, id: shop.id }
  const lawyer = await aCaller(world.app, (await aPersonWith(world, { role: 'lawyer', area: shop.organization })).subject)
  const stranger = await aCaller(world.app, (await aPersonWith(world, { role: 'lawyer', area: uuidv7() })).subject)
  expect(await lawyer.call('legal.setIntro', { ...key, intro: '劳动法专家，胜诉率高' })).toMatchObject({
    failure: 'promotionForbidden',
    message: expect.stringContaining('胜诉率'),
  })
  expect(await stranger.call('legal.setIntro', { ...key, intro: '周五接待' })).toMatchObject({ failure: 'notAllowed' })
  expect(await lawyer.answer('legal.setIntro', { ...key, intro: '周五接待' })).toMatchObject({ intro: '周五接待' })
  expect(await world.names({ words: '周五接待' })).toHaveLength(1)
})

test('who is there for me: the village’s adviser with the next days in the village, the guides, who is on duty, and the numbers', async () => {
  const world = await someShops()
  const { app, county, village, community } = world
  const shop = await aShop(world, { name: '我村顾问所' })
  const adviser = await anAdviserAt(world, shop.id, { villages: [{ community: village, duty: { by: 'date', date: 25 } }] })
  await onDutyToday(world, community.town, adviser)
  const sealed = (column: 'name' | 'phone', value: string) => app.cipher.seal(`legal_guide.${column}`, county, value)
  await app.db
    .insertInto('legal_guide')
    .values({
      county,
      id: uuidv7(),
      community: village,
      kind: 'guide',
      account: null,
      name: sealed('name', '明白（测试）'),
      phone: sealed('phone', '19900080001'),
      person_index: 'x',
      neighbor_group: '第一村民组',
      skills: ['land'],
      last_active_on: null,
      test_data: true,
    })
    .execute()
  const around = await world.resident.answer<LegalAround>('legal.around', {})
  expect(around).toMatchObject({
    community: { code: village },
    advisers: [{ id: adviser, shopName: '我村顾问所', dutyDays: ['2026-11-25', '2026-12-25', '2027-01-25'] }],
    guides: [{ name: '明白（测试）', phone: '19900080001', group: '第一村民组', skills: ['land'] }],
    onDuty: [{ id: adviser, area: community.town }],
  })
  expect(around.numbers.map(({ phone }) => phone)).toEqual(expect.arrayContaining(['110']))
})

test('an adviser has five villages at most', async () => {
  const world = await someShops()
  const { app, county, village } = world
  const adviser = await anAdviserAt(world, (await aShop(world)).id)
  const sixth = { county, adviser, place: 6, community: village, duty: '{}' }
  await expect(app.db.insertInto('adviser_village').values(sixth).execute()).rejects.toThrow()
})

test('among 2,000 shops a word is looked for in the index alone', async () => {
  const { app, county } = await someShops()
  await sql`
    insert into shop (county, id, kind, name, intro, address, specialties, areas, search, test_data)
    select ${county}, gen_random_uuid(), 'firm', '店' || n, '', '', '{}', array[${String(county)}],
      ' 店 ' || regexp_replace(n::text, '(.)', '\\1 ', 'g') || ' 律 师 ', true from generate_series(1, 2000) n`.execute(app.db)
  await sql`analyze shop`.execute(app.db)
  const wanted = {
    words: '店1987',
    specialty: undefined,
    kind: undefined,
    community: undefined,
    area: undefined,
    mode: undefined,
    publicOnly: false,
    todayOnly: false,
    shuffledOn: '2026-11-23',
    after: undefined,
    at: app.now(),
    limit: 21,
  }
  expect(await searchShops(app.db, wanted)).toMatchObject([{ name: '店1987' }])
})
