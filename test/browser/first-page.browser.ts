import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { serveTestApp } from '../kit/serve-test-app'
import { shown } from './screen'

const firstPageLimit = 260 * 1024

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

test('the first page needs 260 KB at most, all that it loads counted as it is sent in gzip', async ({ page }) => {
  const loads: Promise<{ url: string; bytes: number }>[] = []
  page.on('response', (response) => {
    const bytes = response.body().then((body) => gzipSync(body).length)
    loads.push(bytes.then((count) => ({ url: response.url(), bytes: count })))
  })
  await page.goto(served.url)
  await expect(page.locator(shown).getByRole('heading').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const loaded = await Promise.all(loads)
  expect(loaded.some(({ url }) => url.endsWith('.js'))).toBe(true)
  const sum = loaded.reduce((so, { bytes }) => so + bytes, 0)
  test.info().annotations.push({ type: 'first page, bytes', description: String(sum) })
  expect(sum, loaded.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')).toBeLessThanOrEqual(firstPageLimit)
})
