import { expect, type Page, test } from '@playwright/test'
import { serveTestApp } from '../kit/serve-test-app'
import { openAs } from './person'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
})
test.afterAll(() => served.close())

/** The color in the middle of a part of the picture that the draft holds. */
const colorAt = (page: Page, x: number, y: number) =>
  page
    .locator('.photo-strip img')
    .first()
    .evaluate(
      async (image, [left = 0, top = 0]) => {
        if (!(image instanceof HTMLImageElement)) return []
        const canvas = document.createElement('canvas')
        canvas.width = image.naturalWidth
        canvas.height = image.naturalHeight
        const pen = canvas.getContext('2d')
        pen?.drawImage(image, 0, 0)
        return [...(pen?.getImageData(canvas.width * left, canvas.height * top, 1, 1).data ?? [])]
      },
      [x, y],
    )

test('what a finger covers is gone from the photo before it leaves the phone', async ({ browser }) => {
  const resident = await openAs(browser, served, 'resident-1')
  const uploads: string[] = []
  resident.page.on('request', (request) => {
    if (request.method() === 'POST' && !request.url().endsWith('/rpc')) uploads.push(request.url())
  })
  await expect(resident.here.getByText('我的网格员')).toBeVisible()
  await resident.tap(/^报个问题/)
  await resident.here.getByLabel('出了什么事？').fill('有车停在消防通道')
  const chooser = await resident.openChooser('有脸或车牌？先遮住再加')
  await chooser.setFiles({ name: 'car.jpg', mimeType: 'image/jpeg', buffer: await resident.page.screenshot({ type: 'jpeg' }) })
  const glass = resident.here.getByLabel('照片，点一下就盖住那里')
  await expect(glass).toBeVisible()
  expect(uploads).toEqual([])
  const { width = 0, height = 0 } = (await glass.boundingBox()) ?? {}
  await glass.tap({ position: { x: width / 2, y: height / 4 } })
  await expect(resident.here.getByRole('button', { name: '拿掉第 1 块' })).toBeVisible()
  await resident.photograph('22-cover')
  await resident.tap('遮好了，加上这张')
  await expect(resident.here.getByRole('button', { name: /去掉第 1 张照片/ })).toBeVisible()
  expect(await colorAt(resident.page, 0.5, 0.25)).toEqual([0, 0, 0, 255])
  expect(await colorAt(resident.page, 0.02, 0.98)).not.toEqual([0, 0, 0, 255])
  await expect.poll(() => uploads.length).toBe(1)
  await resident.leave()
})
