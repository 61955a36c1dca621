import { listCategories } from '../../../src/cloud/store/category-store'
import { seedCategories, unclearCategory } from '../../../src/cloud/store/seed/categories'
import { guessCategories } from '../../../src/domain/category-guess'
import { aWorld } from '../../kit/world'

const seeded = async () => {
  const { app } = await aWorld()
  await seedCategories(app.db)
  return listCategories(app.db)
}

test('there are ten groups and at least sixty categories, and 说不清 stands last', async () => {
  const categories = await seeded()
  const groups = categories.filter(({ parent, code }) => parent === null && code !== unclearCategory)
  expect(groups).toHaveLength(10)
  expect(categories.filter(({ parent }) => parent !== null).length).toBeGreaterThanOrEqual(60)
  expect(categories.at(-1)).toMatchObject({ code: '9999', name: '说不清，请网格员看' })
})

test('each category says when it is finished, by when, and how people speak of it', async () => {
  for (const category of (await seeded()).filter(({ parent }) => parent !== null)) {
    expect(category.code.startsWith(category.parent ?? '-')).toBe(true)
    expect(category.closingConditions.length).toBeGreaterThan(0)
    expect(category.synonyms.length).toBeGreaterThanOrEqual(3)
    expect(category.limit.amount).toBeGreaterThan(0)
    expect(category.hint).toMatch(/\p{Script=Han}/u)
  }
})

test.each([
  ['单元下水道又堵了，脏水往外冒', '0201'],
  ['楼下路灯好几天都不亮了', '0102'],
  ['井盖没了很危险', '0101'],
  ['楼上漏水把我家天花板泡了', '0605'],
  ['夜里工地施工吵得睡不着', '0501'],
  ['有车乱停堵门口', '0701'],
  ['家里没有燃气了', '0302'],
  ['垃圾堆好几天没人管', '0401'],
  ['电梯坏了老人下不来', '0601'],
  ['我们小区停水两天', '0204'],
  ['老人养老金认证不会弄', '1001'],
  ['和邻居为晒衣服闹了矛盾', '0901'],
  ['电瓶车推到楼上充电', '0703'],
])('%s is guessed as %s', async (words, code) => {
  expect(guessCategories(words, await seeded())[0]).toBe(code)
})
