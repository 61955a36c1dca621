import { aPhone } from '../kit/weapp-phone'
import type { Program } from '../kit/weapp-program'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const page = '/packages/resident/pages/identity/index'
const wechatPage = 'wx308bd2aeb83d3345'
const card = { name: '测试甲', number: '11010519491231002X' }
let consents = 0

const write = async (resident: Program, { name, number } = card) => {
  await resident.fill('身份证上的姓名', name)
  await resident.fill('身份证号码', number)
}

/** The person is on WeChat's page, and comes back with what it hands over. */
const goThere = async (resident: Program) => {
  await resident.tap('去微信里点同意')
  resident.hide()
}
const comeBack = async (resident: Program, extraData: object | undefined, appId = wechatPage) => {
  await resident.show({ scene: 1038, referrerInfo: { appId, ...(extraData && { extraData }) } })
  await resident.settle(100)
}
const consentOf = ({ name, number } = card) => ({ code: `realname-${name}-${number}-weapp${consents++}` })

const aResident = async () => {
  const world = await aWeappWorld()
  const resident = await world.open('resident-1')
  await resident.open(page)
  const kept = async () => {
    const rows = await world.app.db
      .selectFrom('verification')
      .select('method')
      .where('account', '=', world.community.residents[0])
      .execute()
    return rows.map(({ method }) => method)
  }
  return { ...world, resident, kept }
}

test('a person agrees on WeChat’s own page, and their name and number stand covered', async () => {
  const { resident, kept } = await aResident()
  await write(resident)
  await goThere(resident)
  expect(resident.calls.filter(({ api }) => api === 'navigateToMiniProgram').map(({ args }) => args)).toMatchObject([
    { appId: wechatPage, path: 'subPages/city/wxpay-auth/main' },
  ])
  await comeBack(resident, consentOf())
  expect(resident.text()).toContain('已经核对过')
  expect(resident.text()).toContain('测**')
  expect(resident.text()).not.toContain(card.number)
  expect(await kept()).toContain('wechatRealName')
  expect([...resident.phone.storage.values()].join()).not.toContain(card.number)
})

test('who comes back without agreeing, or with another program’s word, has given nothing and may try again', async () => {
  const { resident, kept } = await aResident()
  await write(resident)
  for (const back of [() => comeBack(resident, undefined), () => comeBack(resident, consentOf(), 'wx0000000000000001')]) {
    await goThere(resident)
    await back()
    expect(resident.text()).toContain('您没有在微信里点同意，什么都没有存。')
  }
  expect(await kept()).not.toContain('wechatRealName')
  await goThere(resident)
  await comeBack(resident, consentOf())
  expect(resident.text()).toContain('已经核对过')
})

test('who does not want to go to WeChat’s page stays where they are, and the desk is still there', async () => {
  const { resident } = await aResident()
  resident.phone.dialogs['navigateToMiniProgram'] = () => 'cancel'
  await write(resident)
  await resident.tap('去微信里点同意')
  expect(resident.text()).toContain('您没有在微信里点同意')
  await resident.tap('显示六个数字')
  await resident.settle(100)
  expect(resident.text()).toMatch(/\d{6}/)
})

test('a name that is not theirs is said so, and what was typed stays to be put right', async () => {
  const { resident, kept } = await aResident()
  await write(resident, { ...card, name: '测试乙' })
  await goThere(resident)
  await comeBack(resident, consentOf())
  expect(resident.text()).toContain('对不上')
  expect(await kept()).not.toContain('wechatRealName')
  await resident.fill('身份证上的姓名', card.name)
  await goThere(resident)
  await comeBack(resident, consentOf())
  expect(resident.text()).toContain('已经核对过')
})

test('before the person agreed to the privacy policy nothing is opened', async () => {
  const { open } = await aWeappWorld()
  const stranger = await open('resident-1', { phone: aPhone() })
  await stranger.open(page)
  await write(stranger)
  await stranger.tap('去微信里点同意')
  expect(stranger.calls.map(({ api }) => api)).not.toContain('navigateToMiniProgram')
  await stranger.tap('不同意，用别的办法')
  expect(stranger.text()).toContain('什么都没有存')
})

test('where the city was not granted it, the page says that a desk checks by sight', async () => {
  const { open } = await aWeappWorld(({ realName: _notGranted, ...app }) => app)
  const resident = await open('resident-1')
  await resident.open(page)
  expect(resident.text()).toContain('带上身份证到社区窗口')
  expect(resident.text()).not.toContain('去微信里点同意')
})
