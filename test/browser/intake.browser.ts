import { expect, test } from '@playwright/test'
import { serveTestApp } from '../kit/serve-test-app'
import { looksOf, openAs } from './person'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

const entryPage = () => `${served.url}/packages/center/pages/intake/index`

test('a seat writes a call down with the keyboard alone: five times Enter beside what was said', async ({ browser }) => {
  const seat = await openAs(browser, served, 'dispatcher', 'desk')
  const { page, here } = seat
  await page.goto(entryPage())
  await expect(here.getByLabel('来电人的手机号或座机', { exact: true })).toBeFocused()
  let enters = 0
  const say = async (words: string) => {
    await page.keyboard.insertText(words)
    await page.keyboard.press('Enter')
    enters += 1
  }
  await say('13900007777')
  await expect(here.getByText('第一次打来')).toBeVisible()
  await expect(here.getByRole('textbox', { name: '说的是什么事', exact: true })).toBeFocused()
  await say('楼道的路灯不亮')
  await expect(here.getByRole('radio', { name: /灯/ }).first()).toBeChecked()
  await expect(here.getByRole('textbox', { name: '在哪儿', exact: true })).toBeFocused()
  await say('测试 1栋 1单元')
  await expect(here.getByRole('textbox', { name: '怎么称呼', exact: true })).toBeFocused()
  await say('王大爷')
  await expect(here.getByText('念给对方听')).toBeVisible()
  await seat.photograph('intake-filled')
  await expect(here.getByRole('button', { name: '对方同意，登记' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(here.getByText('回执单', { exact: true })).toBeVisible()
  expect(enters + 1).toBe(5)
  await expect(here.getByRole('button', { name: '登记下一件' })).toBeFocused()
  await seat.photograph('intake-slip')

  await page.emulateMedia({ media: 'print' })
  await expect(here.getByText('绑定码', { exact: true })).toBeVisible()
  await expect(here.getByRole('button', { name: '打印回执单' })).toBeHidden()
  await seat.photograph('intake-print')
  await page.emulateMedia({ media: 'screen' })

  const code = (await here.locator('.slip__code').textContent()) ?? ''
  const resident = await openAs(browser, served, 'resident-2')
  await resident.page.goto(`${served.url}/packages/resident/pages/slip/index?code=${code.replaceAll(' ', '')}`)
  await resident.photograph('slip-code')
  await resident.tap('看看办到哪一步')
  await expect(resident.here.getByText('楼道的路灯不亮').first()).toBeVisible()
  await resident.leave()

  await here.getByRole('button', { name: '登记下一件' }).press('Enter')
  await expect(here.getByLabel('来电人的手机号或座机', { exact: true })).toHaveValue('')
  await seat.leave()
})

for (const look of looksOf('normal', 'elder'))
  test(`the same screen is used with a finger on a phone (${look})`, async ({ browser }) => {
    const seat = await openAs(browser, served, 'dispatcher', look)
    await seat.page.goto(entryPage())
    await seat.tap('来访', 'radio')
    await seat.here.getByRole('textbox', { name: '说的是什么事', exact: true }).fill('门口的垃圾没人收')
    await seat.here.getByRole('textbox', { name: '在哪儿', exact: true }).fill('测试 1栋 1单元')
    await seat.here
      .getByRole('button', { name: /1 ?栋 ?1 ?单元/ })
      .first()
      .tap()
    await seat.photograph('intake-phone')
    await seat.tap('登记')
    await expect(seat.here.getByText('绑定码', { exact: true })).toBeVisible()
    await seat.photograph('intake-phone-slip')
    await seat.page.goto(`${served.url}/packages/center/pages/orders/index`)
    await expect(seat.here.getByRole('button', { name: '选工单表' })).toBeVisible()
    await seat.photograph('orders')
    await seat.leave()
  })
