import type { Program } from '../kit/weapp-program'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const words = '楼道里有一股怪味'
const receipt = 'packages/resident/pages/receipt/index'

const aDraft = async () => {
  const world = await aWeappWorld()
  const resident = await world.open('resident-1')
  await resident.tap('报个问题')
  await resident.fill('出了什么事？', words)
  return { ...world, resident }
}

const field = (program: Program) => program.all((node) => node.listens('input'))[0]?.attribute('value')

test('what was written is there again after going back', async () => {
  const { resident } = await aDraft()
  await resident.back()
  await resident.tap('报个问题')
  expect(field(resident)).toBe(words)
  expect(resident.text()).toContain('接着上次没写完的')
})

test('a phone call in the middle changes nothing', async () => {
  const { resident, reports } = await aDraft()
  resident.hide()
  await resident.show()
  await resident.tap('下一步')
  expect(resident.text()).toContain(words)
  resident.hide()
  await resident.show()
  await resident.tap('交给网格员')
  expect(await reports()).toMatchObject([{ words }])
})

test('what was written, chosen and shown survives a killed program', async () => {
  const { resident, reopen, reports } = await aDraft()
  await resident.tap('下一步')
  await resident.tap('让办事的人看到我的名字')
  await resident.tap('哪一类事')
  await resident.tap('说不清，请网格员看')
  const again = await reopen(resident)
  await again.tap('报个问题')
  expect(field(again)).toBe(words)
  await again.tap('下一步')
  await again.tap('交给网格员')
  expect(await reports()).toMatchObject([{ words, name_shown: true, category: null }])
})

test('begun anew, nothing of the old draft is left, on the page or on the phone', async () => {
  const { resident, reopen } = await aDraft()
  const again = await reopen(resident)
  await again.tap('报个问题')
  await again.tap('接着上次没写完的')
  await again.tap('去掉，重新写')
  expect(field(again)).toBe('')
  expect([...again.phone.storage.values()].join()).not.toContain(words)
})

test('without a network it says so plainly, keeps the draft, and once there is one sends exactly one report', async () => {
  const { resident, reports } = await aDraft()
  resident.goOffline()
  await resident.tap('下一步')
  expect(resident.text()).toContain('现在没有网络。您写的都存在手机里，有网了再交。')
  await resident.tap('交给网格员')
  for (const said of ['还没有交上去', '没有连上网络，您填的内容还在，稍后可以再试。', words]) expect(resident.text()).toContain(said)
  expect(await reports()).toEqual([])
  resident.goOnline()
  await resident.settle(200)
  expect(await reports()).toEqual([])
  await resident.tap('再试一次')
  expect(resident.route()).toBe(receipt)
  expect(await reports()).toHaveLength(1)
})

test('a draft begun, killed and opened without a network is sent when there is one', async () => {
  const { resident, reopen, reports } = await aDraft()
  resident.phone.online = false
  const again = await reopen(resident)
  expect(again.text()).toContain('没有连上网络')
  await again.open('/packages/resident/pages/report/index')
  expect(field(again)).toBe(words)
  again.goOnline()
  await again.tap('下一步')
  await again.tap('交给网格员')
  expect(again.route()).toBe(receipt)
  expect(await reports()).toMatchObject([{ words }])
})

test('once it is sent, nothing of it stays on the phone', async () => {
  const { resident } = await aDraft()
  await resident.tap('下一步')
  await resident.tap('交给网格员')
  expect([...resident.phone.storage.values()].join()).not.toContain(words)
  await resident.tap('回首页')
  await resident.tap('报个问题')
  expect(resident.text()).not.toContain('接着上次没写完的')
})
