import { type Browser, expect, test } from '@playwright/test'
import { setVerification } from '../../src/cloud/store/verification-store'
import { cityCounty } from '../../src/domain/city'
import { serveTestApp } from '../kit/serve-test-app'
import { openAs } from './person'
import { photograph, shown } from './screen'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

/** A browser that nobody is signed in to. */
const aComputer = async (browser: Browser) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, hasTouch: true, isMobile: false, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(served.url)
  return { context, page, here: page.locator(shown) }
}

test('a worker lets a computer in by six digits from the phone, and sees the work there', async ({ browser }) => {
  const worker = await openAs(browser, served, 'worker-1')
  const computer = await aComputer(browser)
  await computer.here.getByRole('button', { name: '工作人员用手机登录电脑' }).tap()
  const digits = (await computer.here.getByLabel(/^六个数字是/).textContent()) ?? ''
  expect(digits.trim()).toMatch(/^\d{6}$/)
  const picture = computer.here.getByLabel('给手机扫的二维码').first()
  await expect(picture).toBeVisible()
  await photograph(computer.page, '60-desk')
  await worker.page.goto(`${served.url}/pages/me/index`)
  await worker.tap(/^登录电脑/)
  await expect(worker.here.getByLabel('电脑上显示的六个数字')).toHaveValue('')
  // As the code beside the digits says it.
  await worker.page.goto(`${served.url}/packages/resident/pages/desk-sign-in/index?code=${digits.trim()}`)
  await expect(worker.here.getByLabel('电脑上显示的六个数字')).toHaveValue(digits.trim())
  await worker.tap('看看是哪台电脑')
  await expect(worker.here.getByText('不是您自己在电脑上点的，就不要同意。')).toBeVisible()
  await worker.photograph('61-confirm-desk')
  await worker.tap('是我，同意登录')
  await expect(computer.here.getByText('我的工作')).toBeVisible()
  await photograph(computer.page, '62-desk-signed-in')
  await worker.leave()
  await computer.context.close()
})

test('a center invites a grid worker, who accepts, changes roles in one tap, and is seen off', async ({ browser }) => {
  const { app, clock, community } = served
  const at = clock.now
  await setVerification(app.db, { account: community.residents[1], level: 'phone', method: 'testData', at })
  const center = await openAs(browser, served, 'dispatcher')
  await center.page.goto(`${served.url}/pages/me/index`)
  await center.tap(/^工作人员/)
  await expect(center.here.getByRole('button', { name: /离岗交接|李一/ }).first()).toBeVisible()
  await center.photograph('63-staff')
  await center.tap('邀请网格员')
  await center.here
    .getByRole('button', { name: /往下选/ })
    .first()
    .tap()
  await center.here
    .getByRole('button', { name: /往下选/ })
    .first()
    .tap()
  await center.here
    .getByRole('button', { name: /就是这里/ })
    .first()
    .tap()
  const code = ((await center.here.getByLabel('邀请码').textContent()) ?? '').trim()
  expect(code).toMatch(/^[\w-]{22}$/)
  await center.photograph('64-invitation')

  const invited = await openAs(browser, served, 'resident-2')
  await invited.page.goto(`${served.url}/packages/resident/pages/invitation/index?code=${code}`)
  await invited.tap('看看是什么邀请')
  await expect(invited.here.getByText('请您来做网格员')).toBeVisible()
  await invited.photograph('65-accept')
  await invited.tap('接受')
  await expect(invited.here.getByText('我的工作')).toBeVisible()
  await invited.page.goto(`${served.url}/pages/me/index`)
  await invited.tap('网格员', 'radio')
  await expect(invited.here.getByRole('radio', { name: '网格员' })).toHaveAttribute('aria-checked', 'true')
  await invited.photograph('66-roles')

  clock.now = new Date(clock.now.getTime() + 60_000)
  await center.page.goto(`${served.url}/packages/center/pages/staff/index`)
  await center.here.getByRole('button', { name: /陈二/ }).tap()
  await expect(center.here.getByText(/不再做这份工作/)).toBeVisible()
  await center.photograph('67-hand-over')
  await center.tap('办理交接')
  await expect(center.here.getByRole('button', { name: /陈二/ })).toHaveCount(0)
  await center.leave()
  await invited.leave()
})

test('a desk worker checks a card by sight, and afterward only its person reads what was kept', async ({ browser }) => {
  const { app, clock, community } = served
  await app.db
    .insertInto('role_grant')
    .values({
      county: cityCounty,
      id: app.newId(),
      account: community.workers[1],
      role: 'clerk',
      area: community.community,
      valid_from: clock.now,
      valid_to: null,
    })
    .execute()
  const clerk = await openAs(browser, served, 'worker-2')
  const resident = await openAs(browser, served, 'resident-1')
  await resident.page.goto(`${served.url}/pages/me/index`)
  await resident.tap(/^核对身份/)
  await resident.tap('显示六个数字')
  const digits = ((await resident.here.getByLabel(/^六个数字是/).textContent()) ?? '').trim()
  await resident.photograph('68-identity')
  await clerk.page.goto(`${served.url}/packages/center/pages/identity/index`)
  await clerk.here.getByLabel('居民念的六个数字').fill(digits)
  await clerk.here.getByLabel('身份证上的姓名').fill('测试甲')
  await clerk.here.getByLabel('身份证号码').fill('11010519491231002X')
  await clerk.photograph('69-check-identity')
  await clerk.tap('人和证件对得上')
  await expect(clerk.here.getByLabel('身份证号码')).toHaveValue('')
  await resident.page.reload()
  await expect(resident.here.getByText('110***********002X')).toBeVisible()
  await clerk.leave()
  await resident.leave()
})
