import { demoShopCount, demoShops } from '../../../src/cloud/store/seed/demo/shops'
import { communityPlans } from '../../../src/cloud/store/seed/grid-counts'
import { promotionFault } from '../../../src/domain/promotion'
import { mostVillages } from '../../../src/domain/shop'

const shops = demoShops()
const advisers = shops.flatMap(({ advisers }) => advisers)

test('188 shops, and every village of the city has one adviser, nobody more than five villages', () => {
  expect(shops).toHaveLength(demoShopCount)
  const served = advisers.flatMap(({ villages }) => villages.map(({ community }) => community))
  expect([...served].sort()).toEqual(
    communityPlans()
      .map(({ code }) => code)
      .sort(),
  )
  expect(Math.max(...advisers.map(({ villages }) => villages.length))).toBe(mostVillages)
})

test('a village’s adviser is of a firm of its own county', () => {
  for (const { county, advisers } of shops)
    for (const { community } of advisers.flatMap(({ villages }) => villages)) expect(community.startsWith(String(county))).toBe(true)
})

test('all of it says that it is invented, and nothing boasts', () => {
  expect(shops.filter(({ name }) => !name.endsWith('（模拟）') || promotionFault(name))).toEqual([])
  expect(advisers.filter(({ name, license }) => !name.endsWith('（测试）') || !license.startsWith('测试'))).toEqual([])
  expect(new Set(shops.map(({ name }) => name)).size).toBe(demoShopCount)
  expect(new Set(advisers.map(({ license }) => license)).size).toBe(advisers.length)
})
