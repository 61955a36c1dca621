import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const script = createRequire(__filename).resolve('axe-core/axe.min.js')

/** From the next page on, the page can be asked. */
export const watchAccessibility = (page: Page) => page.addInitScript({ path: script })

/** What would shut someone out, as axe-core sees it: which rule, and where. */
export const seriousViolations = async (page: Page, rules?: readonly string[]) => {
  const { violations } = await page.evaluate(
    (only) => window.axe.run(document, { runOnly: only ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] }),
    rules && [...rules],
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
