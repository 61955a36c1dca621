import { type Browser, expect, test } from '@playwright/test'
import { aShop } from '../kit/legal'
import { aGuideRow, anAdviserRow, aRoster } from '../kit/roster'
import { serveTestApp } from '../kit/serve-test-app'
import { someoneWith } from '../kit/units'
import { type Look, looksOf, openAs } from './person'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

const longName = '一个名字长到四十个字也还在一行一行排好的村民组第一村民组里的老张头和他的老伴儿张奶奶'.slice(0, 20)
const guidePhone = '13900000031'

/** Of the county that is served, with a village adviser's firm. */
const anAdministrator = async (browser: Browser, look: Look, name = `bureau-${look}`) => {
  const { account } = await someoneWith(served, 'administrator', String(served.county))
  const identity = served.app.db.updateTable('identity').set({ subject: `${name}-${served.county}` })
  await identity.where('account', '=', account).execute()
  const person = await openAs(browser, served, name, look)
  await person.page.goto(`${served.url}/packages/center/pages/rosters/index`)
  return person
}
type Administrator = Awaited<ReturnType<typeof anAdministrator>>

const choose = async ({ page, tap }: Administrator, content: string) => {
  const chooser = page.waitForEvent('filechooser')
  await tap(/^(选填好的名册|已选)/)
  await (await chooser).setFiles({
    name: '名册.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(content, 'base64'),
  })
}

for (const look of looksOf('desk', 'normal', 'elder'))
  test(`a roster is looked at row by row, put in, and its leavers are asked about (${look})`, async ({ browser }) => {
    const person = await anAdministrator(browser, look)
    const { here, tap, photograph } = person
    await expect(here.getByText('测试社区居委会')).toBeVisible()
    await photograph('roster-empty')
    await choose(person, await aRoster('guides', aGuideRow('12345'), aGuideRow(guidePhone, { 姓名: longName })))
    await expect(here.getByText('手机号不对，要 11 位')).toBeVisible()
    await photograph('roster-refused')
    await choose(
      person,
      await aRoster('guides', aGuideRow(guidePhone, { 姓名: `${look}${longName}`.slice(0, 20) }), aGuideRow('13900000032')),
    )
    await tap('导入名册')
    await expect(here.getByText(/^法律明白人、法治带头人：新增/).first()).toBeVisible()
    await choose(person, await aRoster('guides', aGuideRow(guidePhone)))
    await expect(here.getByText('不在新名册里的 1 人')).toBeVisible()
    await here.getByRole('switch', { name: /^这是完整的名册/ }).tap()
    await photograph('roster-leavers')
    await tap('导入名册，1 人离任')
    await expect(here.getByText('1 人马上停用身份')).toBeVisible()
    await photograph('roster-sure')
    await here.getByRole('alertdialog').getByRole('button', { name: '导入名册' }).tap()
    await expect(here.getByText(/离任 1$/).first()).toBeVisible()
    await photograph('roster-done')
    await person.leave()
  })

test('an adviser’s sheet is told of in its own words', async ({ browser }) => {
  const person = await anAdministrator(browser, 'normal', 'bureau-of-advisers')
  const { name } = { name: '测试律所', ...(await aShop(served, { name: '测试律所' })) }
  await person.tap('村居法律顾问', 'radio')
  await choose(
    person,
    await aRoster('advisers', anAdviserRow('13900000041', '13404202312345', name), anAdviserRow('13900000042', 'x', name)),
  )
  await expect(person.here.getByText('执业证号不对，只能是数字和字母，6 到 20 位')).toBeVisible()
  await person.photograph('roster-advisers')
  await person.leave()
})

for (const look of looksOf('normal', 'elder'))
  test(`who stands in a roster is offered the role, files for somebody in that hat, and the person takes it over (${look})`, async ({
    browser,
  }) => {
    const { app, county } = served
    const at = look === 'normal' ? 1 : 2
    const phone = `1390000005${at}`
    const administrator = await someoneWith(served, 'administrator', String(county))
    const file = await aRoster('guides', aGuideRow(phone, { 姓名: longName }))
    await administrator.answer('roster.put', { county, kind: 'guides', file, id: app.newId(), isWhole: false })
    const guide = await openAs(browser, served, 'resident-1', look)
    const confirm = { path: ['session', 'confirmPhone'], input: { code: `phone-${phone}-${look}` } }
    await guide.page.context().request.post(`${served.url}/rpc`, { headers: { 'x-linli': 'h5' }, data: confirm })
    await guide.page.goto(`${served.url}/pages/me/index`)
    await guide.photograph('me-offered')
    await guide.tap(/^名册里有您的手机号/)
    await expect(guide.here.getByText(longName)).toBeVisible()
    await guide.photograph('offer')
    await guide.tap('是我，接受')
    await expect(guide.here.getByText('现在没有要您答应的身份')).toBeVisible()
    await guide.photograph('offer-none')
    await guide.page.goto(`${served.url}/packages/legal/pages/guide/index`)
    await expect(guide.here.getByText('还没有替人问过')).toBeVisible()
    await guide.photograph('guide-empty')
    await guide.tap('转给顾问')
    const { here, tap } = guide
    await here.getByLabel('本人姓名').fill(longName)
    await here.getByLabel('本人电话').fill(`1390000006${at}`)
    await tap('有', 'radio')
    await expect(here.getByText(/^这件事跟村里有关/)).toBeVisible()
    await guide.photograph('file-warned')
    await tap('没有', 'radio')
    await here.getByLabel('什么事').fill('去年借给侄子两万块钱，有借条，他一直拖着不还，怎么办？')
    await tap('替本人交给顾问')
    await here.getByRole('switch', { name: /^我已经把上面的话念给本人听/ }).tap()
    await here.getByLabel('本人怎么说的').fill('行，你替我问吧')
    await here.getByLabel('谁在旁边听到').fill('王队长')
    await guide.photograph('file')
    await tap('替本人交给顾问')
    await expect(here.getByText('答复归本人。本人愿意给您看，这里才有。')).toBeVisible()
    await guide.photograph('filed')
    await guide.page.goto(`${served.url}/packages/legal/pages/guide/index`)
    await expect(here.getByText(longName)).toBeVisible()
    await guide.photograph('guide-full')

    const person = await openAs(browser, served, 'resident-2', look)
    const own = { path: ['session', 'confirmPhone'], input: { code: `phone-1390000006${at}-${look}` } }
    await person.page.context().request.post(`${served.url}/rpc`, { headers: { 'x-linli': 'h5' }, data: own })
    const [row] = await app.db.selectFrom('consultation').select('id').where('county', '=', county).orderBy('asked_at', 'desc').execute()
    await person.page.goto(`${served.url}/packages/legal/pages/consultation/index?county=${county}&id=${row?.id}`)
    await person.here.getByRole('switch', { name: /^律师的答复也给他看/ }).tap()
    await expect(person.here.getByRole('switch', { name: /^律师的答复也给他看/ })).toHaveAttribute('aria-checked', 'true')
    await person.photograph('helper')
    await person.tap('不要他代办了')
    await person.here.getByRole('alertdialog').getByRole('button', { name: '不要他代办了' }).tap()
    await expect(person.here.getByText('谁替您问的')).toHaveCount(0)
    await guide.page.reload()
    await expect(guide.here.getByText('还没有替人问过')).toBeVisible()
    await guide.leave()
    await person.leave()
  })
