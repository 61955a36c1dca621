import { sql } from 'kysely'
import { anAdviserAt, aServiceAt, aShop } from '../kit/legal'
import { overLimits } from '../kit/weapp-limits'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const longName = '淮南市田家庵区洞山街道社区居民公共法律服务中心暨人民调解委员会联合法律服务工作站'

/** More shops than a page holds, and one whose two advisers are free every morning of the month. */
const aTown = async () => {
  const world = await aWeappWorld()
  for (let at = 0; at < 24; at += 1)
    await aShop(world, { name: `测试${at}号律师事务所`, specialties: ['labor', 'debt', 'land', 'housing'] })
  const shop = await aShop(world, { name: longName, specialties: ['marriage', 'minors'] })
  const { community } = world.community
  await anAdviserAt(world, shop.id, { villages: [{ community, duty: { by: 'date', date: 25 } }] })
  await anAdviserAt(world, shop.id, { name: '欧阳振华（测试）' })
  const service = await aServiceAt(world, shop.id, { mode: 'onSite' })
  await sql`update shop set point = point(117.0186, 32.6479) where county = ${world.county} and id = ${shop.id}::uuid`.execute(world.app.db)
  return { ...world, shop, service }
}

test('twenty shops, a shop, a month of times, a hold and what was booked are light enough for an old phone', async () => {
  const { open, county, shop, service } = await aTown()
  const phone = await open('resident-1', { url: '/packages/legal/pages/shops/index' })
  await phone.settle(500)
  expect(overLimits(phone)).toEqual([])
  await phone.tap(longName)
  await phone.settle(300)
  expect(overLimits(phone)).toEqual([])
  await phone.open(`/packages/legal/pages/book/index?county=${county}&id=${shop.id}&service=${service}`)
  await phone.settle(300)
  expect(overLimits(phone)).toEqual([])
  await phone.tap('没有')
  await phone.settle(300)
  expect(overLimits(phone)).toEqual([])
  await phone.tap('按月看')
  await phone.settle(300)
  expect(overLimits(phone)).toEqual([])
  await phone.tap('下个月')
  await phone.settle(300)
  expect(overLimits(phone)).toEqual([])
  await phone.tap('09:00')
  await phone.tap('留下这个时间')
  await phone.settle(300)
  await phone.tap('就约这个时间')
  await phone.settle(300)
  expect(phone.text()).toContain('到时候去就行')
  await phone.tap('看地图')
  expect(phone.calls.at(-1)).toMatchObject({ api: 'openLocation', args: { longitude: 117.0186, latitude: 32.6479, name: longName } })
  // 怎么去 asks for nobody's position.
  expect(phone.calls.map(({ api }) => api).filter((api) => /^(getLocation|chooseLocation|startLocation)/.test(api))).toEqual([])
  expect(overLimits(phone)).toEqual([])
  await phone.open('/packages/legal/pages/bookings/index')
  await phone.settle(300)
  expect(phone.text()).toContain('要去的')
  expect(overLimits(phone)).toEqual([])
})
