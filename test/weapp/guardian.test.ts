import { cityCounty } from '../../src/domain/city'
import { aPhone } from '../kit/weapp-phone'
import { personalApis } from '../kit/weapp-privacy'
import type { Program } from '../kit/weapp-program'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const touched = (program: Program) => program.calls.map(({ api }) => api).filter((api) => personalApis.includes(api))

/** A child who has written down what is wrong and was asked for the first time. */
const aChild = async () => {
  const world = await aWeappWorld()
  const { app, community } = world
  const child = await world.open('resident-1', { phone: aPhone() })
  await child.tap('报个问题')
  await child.fill('出了什么事？', '滑梯坏了，会夹手')
  await child.tap('加照片')
  await child.tap('我未满14周岁')
  const given = () => app.db.selectFrom('guardian_consent').selectAll().where('child', '=', community.residents[0]).execute()
  const sendAnyway = async () => {
    await child.back()
    await child.tap('下一步')
    await child.tap('交给网格员')
  }
  return { ...world, child, given, sendAnyway }
}

test('a child’s words stay on the phone until a guardian agreed, after the program was killed too', async () => {
  const { child, reopen, reports, given, sendAnyway } = await aChild()
  expect(child.route()).toBe('packages/resident/pages/guardian/index')
  expect(touched(child)).toEqual([])
  await sendAnyway()
  expect(child.text()).toContain('要先有家里大人的同意，才能交。')
  const again = await reopen(child)
  await again.tap('报个问题')
  expect(again.text()).toContain('接着上次没写完的')
  await again.tap('下一步')
  await again.tap('交给网格员')
  expect(await reports()).toEqual([])
  expect(await given()).toEqual([])
})

test('help is two taps away from the consent question and needs nobody’s word', async () => {
  const { child } = await aChild()
  await child.tap('打 110 报警')
  await child.tap('打 12355 青少年服务热线')
  const rung = child.calls.filter(({ api }) => api === 'makePhoneCall').map(({ args }) => args)
  expect(JSON.stringify(rung)).toContain('110')
  expect(JSON.stringify(rung)).toContain('12355')
})

test('a guardian agrees on the child’s own phone, and the report goes', async () => {
  const { child, reports, given, sendAnyway } = await aChild()
  await child.tap('把手机给大人，在这里同意')
  await child.tap('爸爸或妈妈')
  await child.tap('我是监护人，我同意')
  expect(child.text()).toContain('只用来证明是您替孩子同意的')
  expect(child.shows('我未满14周岁')).toBe(false)
  await child.tap('同意')
  expect(child.text()).toContain('大人已经同意了')
  expect(await given()).toMatchObject([{ relation: 'parent', guardian: null, ended_at: null }])
  await sendAnyway()
  expect(await reports()).toHaveLength(1)
})

test('a guardian agrees on their own phone by the page the child sends, and takes it back there', async () => {
  const { app, open, community, child, given, reports, sendAnyway } = await aChild()
  const word = app.cipher.seal('guardian.word', 340400, `${community.residents[0]} ${new Date(app.now().getTime() + 60_000).toISOString()}`)
  const guardian = await open('resident-2', { phone: aPhone(), url: `/packages/resident/pages/guardian/index?word=${word}` })
  await guardian.tap('爷爷奶奶、外公外婆（孩子归您监护）')
  await guardian.tap('我是监护人，我同意')
  await guardian.tap('同意')
  expect(await given()).toMatchObject([{ relation: 'grandparent', guardian: community.residents[1] }])
  await child.back()
  await child.tap('加照片')
  await child.tap('我未满14周岁')
  expect(child.text()).toContain('大人已经同意了')
  await sendAnyway()
  expect(await reports()).toHaveLength(1)
  await guardian.open('/packages/resident/pages/my-data/index')
  await guardian.tap('您替陈一（测试）同意的')
  await guardian.tap('收回同意')
  expect(await given()).toMatchObject([{ ended_at: expect.any(Date) }])
})

test('what was agreed to on the phone is written down, and withdrawn there stops what comes later but not what is read', async () => {
  const { app, open, community } = await aWeappWorld()
  const resident = await open('resident-1', { phone: aPhone() })
  await resident.tap('报个问题')
  await resident.tap('加照片')
  await resident.tap('同意')
  const written = async () =>
    (
      await app.db
        .selectFrom('consent')
        .select(['purpose', 'given', 'version'])
        .where('account', '=', community.residents[0])
        .orderBy('id')
        .execute()
    ).map(({ purpose, given, version }) => [purpose, given, version])
  expect(await written()).toEqual([['privacyPolicy', true, 1]])
  await resident.open('/packages/resident/pages/privacy/index')
  await resident.tap('收回我的同意')
  await resident.tap('收回')
  expect(await written()).toEqual([
    ['privacyPolicy', true, 1],
    ['privacyPolicy', false, 1],
  ])
  await resident.relaunch('/packages/resident/pages/report/index')
  await resident.fill('出了什么事？', '楼道的灯不亮')
  await resident.tap('下一步')
  await resident.tap('交给网格员')
  expect(resident.text()).toContain('您收回了隐私同意，现在不能交新的。')
  await resident.tap('重新同意，接着交')
  await resident.tap('同意')
  expect(resident.route()).toBe('packages/resident/pages/receipt/index')
})

test('whoever took their consent back is offered it again where they save their name, and it is saved then', async () => {
  const { app, open, community } = await aWeappWorld()
  const [account] = community.residents
  await app.db
    .insertInto('consent')
    .values({ county: cityCounty, id: app.newId(), account, purpose: 'privacyPolicy', given: false, version: 1, at: app.now() })
    .execute()
  const resident = await open('resident-1', { phone: aPhone() })
  await resident.switchTab('/pages/me/index')
  await resident.tap('陈一（测试）')
  await resident.fill('怎么称呼您', '陈阿姨')
  await resident.tap('存好')
  await resident.settle(100)
  expect(resident.text()).toContain('您收回了隐私同意')
  await resident.tap('重新同意，接着存')
  await resident.tap('同意')
  await resident.settle(200)
  expect(resident.text()).toContain('陈阿姨')
})
