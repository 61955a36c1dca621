import { expect, type Page, test } from '@playwright/test'
import { serveTestApp } from '../kit/serve-test-app'
import { atRest, photograph, shown, smallTargets } from './screen'

const gallery = 'packages/development/pages/gallery/index'
const screens = 'test/output/screens'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

const open = async (page: Page, mode: 'normal' | 'elder') => {
  await page.goto(`${served.url}/${gallery}?mode=${mode}`)
  await expect(page.getByRole('heading', { name: '零件一览' })).toBeVisible()
  await expect(page.getByRole('switch', { name: /长辈模式/ })).toHaveAttribute('aria-checked', String(mode === 'elder'))
}

const smallText = (page: Page, points: number) =>
  page.locator('.page').evaluate((root, least) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement
      if (holder && walker.currentNode.textContent?.trim() && Number.parseFloat(getComputedStyle(holder).fontSize) < least)
        found.push(walker.currentNode.textContent)
    }
    return found
  }, points)

for (const { mode, text, target } of [
  { mode: 'normal', text: 14, target: 44 },
  { mode: 'elder', text: 18, target: 60 },
] as const)
  test(`in ${mode} mode everything can be read and hit, and fits the width`, async ({ page }) => {
    await open(page, mode)
    expect(await smallText(page, text)).toEqual([])
    expect(await smallTargets(page.locator(shown), target)).toEqual([])
    await photograph(page, `gallery-${mode}`)
  })

test('it is dark where the phone is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, 'normal')
  const ground = await page.locator('.page').evaluate((each) => getComputedStyle(each).backgroundColor.match(/\d+/g)?.map(Number) ?? [])
  expect(Math.max(...ground)).toBeLessThan(40)
  await photograph(page, 'gallery-dark')
})

test('a desk shows two columns and no larger type', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, 'normal')
  const [main, aside] = await Promise.all(['.page__main', '.page__aside'].map((column) => page.locator(column).boundingBox()))
  expect(aside?.x).toBeGreaterThan((main?.x ?? 0) + (main?.width ?? 0))
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px')
  await photograph(page, 'gallery-desk')
})

test('the switch for large type works at once, and a turned phone keeps it', async ({ page }) => {
  await page.clock.install()
  await open(page, 'normal')
  const root = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  expect(await root()).toBe('20px')
  await page.getByRole('switch', { name: /长辈模式/ }).tap()
  await expect.poll(root).toBe('26px')
  await page.setViewportSize({ width: 812, height: 375 })
  // Taro writes its own size half a second after a turn.
  await page.clock.fastForward(700)
  expect(await root()).toBe('26px')
})

test('a keyboard is enough', async ({ page }) => {
  await open(page, 'normal')
  const chip = page.getByRole('radio', { name: '井盖松了' })
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(chip).toHaveAttribute('aria-checked', 'true')
  const opener = page.getByRole('button', { name: '打开底部选单' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: '在哪里？' })).toBeFocused()
  await atRest(page)
  await page.screenshot({ path: `${screens}/gallery-sheet.png` })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('the red line opens the numbers to call', async ({ page }) => {
  await open(page, 'elder')
  await page.getByRole('button', { name: /有人有危险/ }).tap()
  await expect(page.getByRole('button', { name: '拨打急救，120' })).toBeVisible()
  await atRest(page)
  await page.screenshot({ path: `${screens}/gallery-danger.png` })
})

test('a field keeps what is typed and says its name', async ({ page }) => {
  await open(page, 'normal')
  const words = page.getByLabel('出了什么事？')
  await words.fill('')
  await words.pressSequentially('路灯不亮')
  await expect(words).toHaveValue('路灯不亮')
  await expect(page.getByText('4/500 字')).toBeVisible()
})
