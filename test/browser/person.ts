import { type Browser, expect, type Page } from '@playwright/test'
import type { serveTestApp } from '../kit/serve-test-app'
import { expectPictures, photograph, photographForReadme, shown } from './screen'

type Served = Awaited<ReturnType<typeof serveTestApp>>
export type Look = 'normal' | 'elder' | 'dark' | 'desk'

/** All of them in test:long; else large type, where room is scarcest, and a desk where the page has one. */
export const looksOf = <Each extends Look>(...looks: readonly Each[]): readonly Each[] =>
  process.env['LINLI_LONG'] === '1' ? looks : looks.filter((look) => look === 'elder' || look === 'desk')

/** What a thumb needs, in points; a desk has a pointer. */
export const leastPoints = { normal: 44, dark: 44, elder: 60, desk: 0 } as const satisfies Record<Look, number>

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true }
const desk = { viewport: { width: 1280, height: 800 }, hasTouch: true, isMobile: false }
const oneStep = 7 * 60_000

/** Someone with a phone of their own, signed in; every one opens theirs a few minutes after the one before. */
export const openAs = async (browser: Browser, served: Served, subject: string, look: Look = 'normal') => {
  served.clock.now = new Date(served.clock.now.getTime() + oneStep)
  const colorScheme = look === 'dark' ? 'dark' : 'light'
  const context = await browser.newContext({ ...(look === 'desk' ? desk : phone), locale: 'zh-CN', colorScheme })
  const page = await context.newPage()
  await page.clock.setFixedTime(served.clock.now)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await context.request.post(`${served.url}/rpc`, {
    headers: { 'x-linli': 'h5' },
    data: { path: ['development', 'signIn'], input: { subject: `${subject}-${served.county}` } },
  })
  if (look === 'elder') await switchToLargeType(page, served.url)
  await page.goto(served.url)
  const here = page.locator(shown)
  let taps = 0
  const tap = async (name: string | RegExp, role: 'button' | 'radio' | 'checkbox' = 'button') => {
    taps += 1
    await here.getByRole(role, { name, exact: true }).tap()
  }
  let hasAgreed = false
  /** The first time, the person is asked before anything of theirs is touched. */
  const openChooser = async (button: string | RegExp = /^加照片/) => {
    const chooser = page.waitForEvent('filechooser')
    await tap(button)
    if (!hasAgreed) await tap('同意')
    hasAgreed = true
    return chooser
  }
  return {
    page,
    here,
    tap,
    taps: () => taps,
    openChooser,
    addPhoto: async () => {
      const chooser = await openChooser()
      await chooser.setFiles({ name: 'lamp.jpg', mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg' }) })
      await expect(here.getByRole('button', { name: /去掉第 1 张照片/ })).toBeVisible()
      await expectPictures(here.locator('.photo-strip').last(), 1)
    },
    photograph: (name: string) => photograph(page, `${name}-${look}`),
    photographForReadme: (name: string) => photographForReadme(page, name),
    leave: async () => {
      expect(errors).toEqual([])
      await context.close()
    },
  }
}

/** As the person does it, by the switch under 我的; the phone remembers. */
export const switchToLargeType = async (page: Page, url: string) => {
  await page.goto(`${url}/pages/me/index`)
  const large = page.locator(shown).getByRole('switch', { name: /长辈模式/ })
  await large.tap()
  await expect(large).toHaveAttribute('aria-checked', 'true')
}
