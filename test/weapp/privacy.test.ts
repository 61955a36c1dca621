import { setVerification } from '../../src/cloud/store/verification-store'
import { aCaller } from '../kit/caller'
import { aPhone, type Phone, photograph } from '../kit/weapp-phone'
import { personalApis } from '../kit/weapp-privacy'
import type { Program } from '../kit/weapp-program'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const words = '楼道里有一股怪味'
const receipt = 'packages/resident/pages/receipt/index'
const question = '用之前，先问您一声'

const touched = (program: Program) => program.calls.map(({ api }) => api).filter((api) => personalApis.includes(api))

const aFirstDay = async (phone: Phone = aPhone()) => {
  const world = await aWeappWorld()
  photograph(phone, Buffer.from('a picture'))
  const resident = await world.open('resident-1', { phone })
  await resident.tap('报个问题')
  await resident.fill('出了什么事？', words)
  return { ...world, resident }
}

const choosePlace = async (resident: Program) => {
  await resident.tap('下一步')
  await resident.tap('在哪里')
}

/** Where something personal would be touched: how one gets there, the tap, and what WeChat would open. */
const uses = [
  ['a photo', async () => undefined, '加照片', 'chooseMedia', '好的，不用照片。'],
  ['a recording', async () => undefined, '按一下，说给网格员听', 'RecorderManager.start', '好的，不录音。'],
  ['a place on the map', choosePlace, '在地图上选', 'chooseLocation', '好的，不开地图。'],
  ['a code', choosePlace, '扫网格的码', 'scanCode', '好的，不扫码。'],
] as const

test.each(uses)('%s is not touched before the person agreed, and is right after', async (_use, goThere, button, api) => {
  const { resident } = await aFirstDay()
  await goThere(resident)
  await resident.tap(button)
  expect(resident.text()).toContain(question)
  expect(touched(resident)).toEqual([])
  await resident.tap('同意')
  expect(resident.text()).not.toContain(question)
  expect(touched(resident)).toEqual([api])
})

test.each(uses)(
  'who refuses %s reads how to go on, is asked nothing by WeChat, and gets there without',
  async (_use, goThere, button, _api, said) => {
    const { resident, reports } = await aFirstDay()
    await goThere(resident)
    await resident.tap(button)
    await resident.tap('不同意，用别的办法')
    expect(resident.text()).toContain(said)
    if (resident.route().includes('place')) {
      await resident.tap('就在我家')
    } else await resident.tap('下一步')
    await resident.tap('交给网格员')
    expect(resident.route()).toBe(receipt)
    expect(await reports()).toMatchObject([{ words }])
    expect(touched(resident)).toEqual([])
  },
)

test('the phone number that WeChat knows is not given before the person agreed', async () => {
  const { open, app, county, community } = await aWeappWorld()
  const dispatcher = await aCaller(app, `dispatcher-${county}`)
  await setVerification(app.db, { account: community.dispatcher, level: 'phone', method: 'testData', at: app.now() })
  const { code } = await dispatcher.answer<{ code: string }>('invitation.give', { role: 'gridWorker', area: community.grids[2].code })
  const newcomer = await open('newcomer', { phone: aPhone(), url: `/packages/resident/pages/invitation/index?code=${code}` })
  await newcomer.tap('看看是什么邀请')
  await newcomer.tap('接受')
  await newcomer.tap('用微信的手机号验证')
  expect(newcomer.text()).toContain('微信会把您的手机号给我们')
  await newcomer.tap('不同意，用别的办法')
  expect(newcomer.route()).toContain('invitation')
  await newcomer.tap('用微信的手机号验证')
  await newcomer.tap('同意')
  expect(newcomer.route()).toBe('pages/home/index')
  expect(newcomer.text()).toContain('居民报上来的事')
})

test('who agreed once is not asked again, not even after the program was killed', async () => {
  const { resident, reopen } = await aFirstDay()
  await resident.tap('加照片')
  await resident.tap('同意')
  await resident.tap('加照片')
  const again = await reopen(resident)
  await again.tap('报个问题')
  await again.tap('加照片')
  expect(again.text()).not.toContain(question)
  expect(touched(again)).toEqual(['chooseMedia'])
})

test('opening every page touches nothing of the person’s and asks nothing', async () => {
  const { open } = await aWeappWorld()
  const resident = await open('resident-1', { phone: aPhone() })
  for (const route of resident.routes) {
    await resident.relaunch(`/${route}?county=340403&id=01900000-0000-7000-8000-000000000000`)
    expect(resident.text()).not.toContain(question)
  }
  expect(touched(resident)).toEqual([])
  expect(resident.complaints).toEqual([])
})

test('where WeChat wants the person asked again, the same question is asked and the photo comes after it', async () => {
  const { resident } = await aFirstDay()
  await resident.tap('加照片')
  await resident.tap('同意')
  resident.phone.hasAgreed = false
  await resident.tap('加照片')
  expect(resident.text()).toContain(question)
  expect(resident.byLabel('看大图，第 2 张照片')).toEqual([])
  await resident.tap('同意')
  expect(resident.byLabel('看大图，第 2 张照片')).toHaveLength(1)
})

test('the policy is two taps from home, names WeChat’s own guide, and takes consent back', async () => {
  const { resident } = await aFirstDay()
  await resident.tap('加照片')
  await resident.tap('看完整的隐私说明')
  expect(resident.text()).not.toContain(question)
  await resident.back()
  await resident.tap('同意')
  await resident.back()

  await resident.switchTab('/pages/me/index')
  await resident.tap('隐私说明')
  for (const said of ['我们用到什么，为什么', '谁看得到', '不满 14 岁']) expect(resident.text()).toContain(said)
  await resident.tap('看微信里的隐私保护指引')
  expect(resident.calls.at(-1)).toMatchObject({ api: 'openPrivacyContract' })
  await resident.tap('收回我的同意')
  await resident.tap('收回')
  expect(resident.shows('收回我的同意')).toBe(false)
  await resident.open('/packages/resident/pages/report/index')
  await resident.tap('加照片')
  expect(resident.text()).toContain(question)
})

test('whoever leaves the page unanswered has not agreed, and is not followed by the question', async () => {
  const { resident } = await aFirstDay()
  await resident.tap('加照片')
  await resident.back()
  expect(resident.text()).not.toContain(question)
  await resident.tap('报个问题')
  expect(resident.text()).not.toContain(question)
  expect(touched(resident)).toEqual([])
})

test('a microphone that the phone keeps closed is said plainly, and words still do', async () => {
  const { resident, reports } = await aFirstDay()
  resident.phone.mayRecord = false
  await resident.tap('按一下，说给网格员听')
  await resident.tap('同意')
  expect(resident.text()).toContain('没有录成。')
  await resident.tap('下一步')
  await resident.tap('交给网格员')
  expect(await reports()).toHaveLength(1)
})

test('a recording goes with the report', async () => {
  const { resident, stored, reports } = await aFirstDay()
  await resident.tap('按一下，说给网格员听')
  await resident.tap('同意')
  await resident.tap(resident.byClass('big-button--danger')[0]?.children[0] ?? '按一下停')
  expect(resident.text()).toContain('录了一段话')
  await resident.tap('下一步')
  await resident.tap('交给网格员')
  expect(await reports()).toHaveLength(1)
  expect(stored.size).toBe(1)
})
