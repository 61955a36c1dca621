import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const script = createRequire(__filename).resolve('axe-core/axe.min.js')

/** From the next page on, the page can be asked. */
export const watchAccessibility = (page: Page) => page.addInitScript({ path: script })

/** What would shut someone out, as axe-core sees it: which rule, and where. What is pale under a finger alone is so for a moment. */
export const seriousViolations = async (page: Page, rules?: readonly string[]) => {
  let found: string[] = []
  const isFound = async () => {
    found = await violationsOn(page, rules)
    return found.length > 0
  }
  await expect
    .poll(isFound, { timeout: 2_000 })
    .toBe(false)
    .catch(() => undefined)
  return found
}

const violationsOn = async (page: Page, rules: readonly string[] | undefined) => {
  const { violations } = await page.evaluate(
    (only) => window.axe.run(document, { runOnly: only ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] }),
    rules && [...rules],
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
