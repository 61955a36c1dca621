import { expect, test } from '@playwright/test'
import { serveTestApp } from '../kit/serve-test-app'
import { looksOf, openAs } from './person'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

const question = '用之前，先问您一声'

for (const look of looksOf('normal', 'elder'))
  test(`in ${look} mode a browser asks before it opens the camera, takes no for an answer, and reads the policy out`, async ({
    browser,
  }) => {
    const resident = await openAs(browser, served, 'resident-1', look)
    await resident.tap(/^报个问题/)
    await resident.tap(/^加照片/)
    await expect(resident.here.getByRole('dialog', { name: question })).toBeVisible()
    await resident.photograph('privacy-question')
    await resident.tap('不同意，用别的办法')
    await expect(resident.here.getByText('好的，不用照片。写几句话就行。')).toBeVisible()
    await expect(resident.here.getByText(question)).toHaveCount(0)

    await resident.tap(/^加照片/)
    await resident.tap('看完整的隐私说明')
    await expect(resident.here.getByText('谁看得到')).toBeVisible()
    await expect(resident.here.getByText(question)).toHaveCount(0)
    await resident.photograph('privacy-policy')
    await resident.page.goBack()
    await expect(resident.here.getByText(question)).toBeVisible()
    const chooser = resident.page.waitForEvent('filechooser')
    await resident.tap('同意')
    await chooser
    await resident.leave()
  })
