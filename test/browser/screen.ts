import { expect, type Locator, type Page } from '@playwright/test'

const output = 'test/output/screens'
const readme = 'test/browser/screens'

// The page below stays, shaded.
export const shown = '.taro_page_show:not(.taro_page_shade)'

/** Once nothing slides any more: Taro marks a page that has arrived, and a browser knows its own transitions. */
export const atRest = async (page: Page) => {
  await expect(page.locator(shown)).toHaveCount(1)
  await expect(page.locator(`${shown}.taro_page_stationed`)).toHaveCount(1)
  await page.evaluate(() => {
    const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition)
    return Promise.allSettled(transitions.map(({ finished }) => finished))
  })
}

const isToBeLookedAt = process.env['LINLI_LONG'] === '1' || process.env['LINLI_PICTURES'] === '1'

/** Nothing stands out of the page; drawn for people to look at in test:long and where LINLI_PICTURES=1. */
export const photograph = async (page: Page, name: string) => {
  await atRest(page)
  const { width, height } = page.viewportSize() ?? { width: 375, height: 812 }
  const scroller = page.locator(shown)
  expect(
    await scroller
      .locator('.page')
      .last()
      .evaluate((each) => each.scrollWidth),
  ).toBeLessThanOrEqual(width)
  if (!isToBeLookedAt) return
  // A Taro page scrolls inside itself, so the window grows to show all of it.
  const hidden = await scroller.evaluate((each) => each.scrollHeight - each.clientHeight)
  await page.setViewportSize({ width, height: height + hidden })
  await page.screenshot({ path: `${output}/${name}.png` })
  await page.setViewportSize({ width, height })
}

/** What the README shows, as one screen shows it; drawn again only where LINLI_PICTURES=1. */
export const photographForReadme = async (page: Page, name: string) => {
  if (process.env['LINLI_PICTURES'] !== '1') return
  await atRest(page)
  await page.screenshot({ path: `${readme}/${name}.jpg`, type: 'jpeg', quality: 72 })
}

/** A picture that could not be read has no width. */
export const expectPictures = async (within: Locator, count: number) => {
  const pictures = within.locator('img')
  await expect(pictures).toHaveCount(count)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((each) => (each instanceof HTMLImageElement ? each.naturalWidth : 0))).toBeGreaterThan(0)
  }
}

const isTooSmall = (box: { width: number; height: number }, points: number) => Math.min(box.width, box.height) < points

/** The names of what a thumb would miss. */
export const smallTargets = async (within: Locator, points: number) => {
  const targets = await within.locator('.tappable, input, textarea').evaluateAll((all) =>
    all.map((each) => {
      const { width, height } = each.getBoundingClientRect()
      return { width, height, name: each.getAttribute('aria-label') }
    }),
  )
  return targets.filter((each) => isTooSmall(each, points)).map(({ name }) => name)
}
