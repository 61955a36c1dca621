import { type Browser, expect, type Page } from '@playwright/test'
import type { serveTestApp } from '../kit/serve-test-app'

type Served = Awaited<ReturnType<typeof serveTestApp>>
export type Mode = 'normal' | 'elder'

const screens = 'test/output/screens'
// The page below stays, shaded.
const shown = '.taro_page_show:not(.taro_page_shade)'
const oneStep = 7 * 60_000

/** Someone with a phone of their own, signed in; every one opens theirs a few minutes after the one before. */
export const openAs = async (browser: Browser, served: Served, subject: string, mode: Mode = 'normal') => {
  served.clock.now = new Date(served.clock.now.getTime() + oneStep)
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.clock.setFixedTime(served.clock.now)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await context.request.post(`${served.url}/rpc`, {
    headers: { 'x-linli': 'h5' },
    data: { path: ['development', 'signIn'], input: { subject: `${subject}-${served.county}` } },
  })
  // Taro keeps a value inside an object of its own.
  await page.addInitScript((elder) => localStorage.setItem('elderMode', JSON.stringify({ data: elder })), mode === 'elder')
  await page.goto(served.url)
  const here = page.locator(shown)
  let taps = 0
  const tap = async (name: string | RegExp, role: 'button' | 'radio' | 'checkbox' = 'button') => {
    taps += 1
    await here.getByRole(role, { name, exact: true }).tap()
  }
  return {
    page,
    here,
    tap,
    taps: () => taps,
    errors,
    addPhoto: async () => {
      const chooser = page.waitForEvent('filechooser')
      await tap(/^加照片/)
      await (await chooser).setFiles({ name: 'lamp.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(page) })
      await expect(here.getByRole('button', { name: /去掉第 1 张照片/ })).toBeVisible()
    },
    photograph: (name: string) => photograph(page, `${name}-${mode}`),
    leave: async () => {
      expect(errors).toEqual([])
      await context.close()
    },
  }
}
export type Person = Awaited<ReturnType<typeof openAs>>

const aPhoto = (page: Page) => page.screenshot({ type: 'jpeg' })

/** A Taro page scrolls inside itself, so the window grows to show all of it. */
const photograph = async (page: Page, name: string) => {
  await expect(page.locator(shown)).toHaveCount(1)
  const height = await page.locator(shown).evaluate((each) => each.scrollHeight)
  await page.setViewportSize({ width: 375, height: Math.max(812, height) })
  expect(await page.locator(`${shown} .page`).evaluate((each) => each.scrollWidth)).toBeLessThanOrEqual(375)
  await page.screenshot({ path: `${screens}/${name}.png` })
  await page.setViewportSize({ width: 375, height: 812 })
}
