import { expect, test } from '@playwright/test'
import { submitConsultation } from '../../src/cloud/operations/consultation/submit'
import { setDirector } from '../../src/cloud/operations/protection/help'
import { cityCounty } from '../../src/domain/city'
import { aLawyer, granted } from '../kit/advisers'
import { serveTestApp } from '../kit/serve-test-app'
import { seriousViolations, watchAccessibility } from './accessibility'
import { looksOf, openAs } from './person'
import { smallTargets } from './screen'

const longName = '欧阳德福阿卜杜热合曼买买提艾力江吐尔逊古丽尼亚孜穆罕默德依明阿不都克里木大叔本人'.slice(0, 40)

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
  const { app, county, community } = served
  await aLawyer(served, 'lawyer-1', {
    villages: [{ community: community.community, duty: { by: 'weekday', nth: 1, weekday: 2 } }],
    name: '王律（测试）',
  })
  // 县牵头 and 儿童主任: the dispatcher leads the county, and answers for the village.
  const lead = { county: cityCounty, id: app.newId(), account: community.dispatcher, role: 'administrator' as const, area: String(county) }
  await app.db
    .insertInto('role_grant')
    .values({ ...lead, valid_from: app.now(), valid_to: null })
    .execute()
  const person = { account: community.dispatcher, grants: [{ role: 'administrator' as const, area: String(county) }] }
  granted(
    await setDirector(app, person, { id: app.newId(), community: community.community, director: { name: longName, phone: '13955402222' } }),
  )
  await app.db
    .updateTable('account')
    .set({ home_county: county, home_community: community.community, home_grid: community.grids[0].code })
    .where('id', '=', community.residents[0] ?? '')
    .execute()
})
test.afterAll(() => served.close())

for (const look of looksOf('normal', 'elder'))
  test(`somebody has it told for them, and reads who has it (${look})`, async ({ browser }) => {
    test.setTimeout(180_000)
    const points = { normal: 44, elder: 60 }[look]
    const page = `${served.url}/packages/legal/pages/tell/index`
    const child = await openAs(browser, served, 'resident-1', look)
    const looked = async (person: typeof child, name: string) => {
      await person.photograph(name)
      expect.soft(await seriousViolations(person.page), name).toEqual([])
      expect.soft(await smallTargets(person.here, points), name).toEqual([])
    }
    await watchAccessibility(child.page)
    await child.page.goto(page)
    await expect(child.here.getByText('12355').first()).toBeVisible()
    await expect(child.here.getByRole('button', { name: new RegExp(longName) })).toBeVisible()
    await expect(child.here.getByText('13955402222')).toHaveCount(0)
    await child.here.getByRole('textbox', { name: /想说什么/ }).fill('爸爸喝了酒就打我，我在学校')
    await looked(child, 'tell-form')
    await child.tap('请人帮我')
    await expect(child.here.getByText('还没有人接', { exact: false }).first()).toBeVisible()

    const lead = await openAs(browser, served, 'dispatcher', look)
    await watchAccessibility(lead.page)
    await lead.page.goto(page)
    await expect(lead.here.getByText('爸爸喝了酒就打我').first()).toBeVisible()
    await lead.here.getByRole('textbox', { name: /答复/ }).first().fill('你先问问你爸妈')
    await lead.here.getByRole('button', { name: '我来接' }).first().tap()
    await expect(lead.here.getByText('这句话把孩子推回了家里', { exact: false })).toBeVisible()
    await looked(lead, 'tell-refused')
    await lead.here.getByRole('textbox', { name: /答复/ }).first().fill('我现在就到学校来')
    await lead.here.getByRole('button', { name: '我来接' }).first().tap()
    await expect(lead.here.getByRole('button', { name: '办了' }).first()).toBeVisible()
    await looked(lead, 'tell-taken')
    // Whoever answers for the village names its 儿童主任; no number is read here either.
    await lead.page.goto(`${served.url}/packages/center/pages/directors/index`)
    await expect(lead.here.getByRole('button', { name: new RegExp(longName) }).first()).toBeVisible()
    await looked(lead, 'directors')
    await lead.here
      .getByRole('button', { name: new RegExp(longName) })
      .first()
      .tap()
    await expect(lead.here.getByRole('button', { name: '登记' })).toBeVisible()
    await lead.here.getByRole('textbox', { name: '姓名' }).fill('李主任')
    await lead.here.locator('.sheet input').last().fill('12345')
    await lead.tap('登记')
    await looked(lead, 'directors-refused')
    await expect(lead.here.getByText('13955402222')).toHaveCount(0)
    await lead.leave()

    await child.page.reload()
    await expect(child.here.getByText('我现在就到学校来').first()).toBeVisible()
    await looked(child, 'tell-mine')
    await child.leave()
  })

test('without a network the numbers are there all the same', async ({ browser }) => {
  const child = await openAs(browser, served, 'resident-2')
  await child.page.goto(served.url)
  await child.page.route('**/rpc', (route) => route.abort())
  await child.page.goto(`${served.url}/packages/legal/pages/tell/index`)
  await expect(child.here.getByText('12355').first()).toBeVisible()
  await child.photograph('tell-offline')
})

for (const look of looksOf('normal', 'elder', 'desk'))
  test(`a lawyer who learns of it reports at once (${look})`, async ({ browser }) => {
    test.setTimeout(120_000)
    const { app, community, county } = served
    const asked = granted(
      await submitConsultation(
        app,
        { account: community.residents[0] ?? '', grants: [] },
        {
          ...{ id: app.newId(), community: community.community, aboutVillage: 'no', category: 'minors', wish: 'message', attachments: [] },
          ...{ words: '邻居天天打孩子，孩子身上都是伤，怎么办？', parties: [{ kind: 'person', name: '周某某' }] },
        },
      ),
    )
    const adviser = await openAs(browser, served, 'lawyer-1', look)
    await watchAccessibility(adviser.page)
    await adviser.page.goto(`${served.url}/packages/adviser/pages/consultation/index?county=${county}&id=${asked.id}`)
    await adviser.here.getByRole('button', { name: '发现伤害孩子或家庭暴力，立即报告' }).tap()
    await expect(adviser.here.getByText('接警单号、接电话的人', { exact: false })).toBeVisible()
    await adviser.photograph('report-now')
    expect.soft(await seriousViolations(adviser.page), 'report-now').toEqual([])
    await adviser.here.getByRole('textbox', { name: /凭什么说报过了/ }).fill('接警单 0403-17，接警员李某')
    await adviser.here.getByRole('button', { name: '已经报告，记下来' }).tap()
    await expect(adviser.page.getByText('记下来了，县里的负责人看得到')).toBeVisible()
    await adviser.leave()
  })
