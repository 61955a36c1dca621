import { expect, test } from '@playwright/test'
import { serveTestApp } from '../kit/serve-test-app'

test('the first page lists the seven counties', async ({ page }) => {
  const served = await serveTestApp()
  await page.goto(served.url)
  await expect(page.getByText('田家庵区')).toBeVisible()
  await expect(page.locator('.county')).toHaveCount(7)
  await served.close()
})
