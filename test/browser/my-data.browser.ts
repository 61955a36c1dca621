import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { aCaller, aReportAt } from '../kit/caller'
import { serveTestApp } from '../kit/serve-test-app'
import { openAs } from './person'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeEach(async () => {
  served = await serveTestApp()
})
test.afterEach(() => served.close())

const openMyData = async (...given: Parameters<typeof openAs>) => {
  const person = await openAs(...given)
  await expect(person.here.getByText('我的网格员')).toBeVisible()
  await person.page.locator('.weui-tabbar__item').getByText('我的', { exact: true }).tap()
  await person.tap(/^我的资料/)
  await expect(person.here.getByRole('heading', { name: '注销账号' })).toBeVisible()
  return person
}

test('a person sees what is kept of them, corrects it, takes a copy along and has a part deleted', async ({ browser }) => {
  const resident = await openMyData(browser, served, 'resident-1')
  await expect(resident.here.getByRole('button', { name: /^称呼，陈一/ })).toBeVisible()
  await resident.photograph('30-my-data')
  await resident.tap('哪里不对，改一改')
  await resident.here.getByLabel('怎么称呼您').fill('陈阿姨')
  await resident.tap('存好')
  await expect(resident.here.getByRole('button', { name: '称呼，陈阿姨' })).toBeVisible()
  await resident.tap('做一份')
  const download = resident.page.waitForEvent('download')
  await resident.tap(/^存下来/)
  const file = await download
  expect(file.suggestedFilename()).toBe('我的资料.zip')
  expect(readFileSync(await file.path(), 'latin1').slice(0, 2)).toBe('PK')
  await resident.tap('称呼，陈阿姨')
  await resident.photograph('31-my-name')
  await resident.tap('删掉这一项')
  await resident.here.getByRole('alertdialog').getByRole('button', { name: '删掉' }).tap()
  await expect(resident.here.getByRole('button', { name: '称呼，没有存' })).toBeVisible()
  await resident.leave()
})

test('an account is closed in four taps, told before what stays, and nobody is signed in afterwards', async ({ browser }) => {
  const caller = await aCaller(served.app, `resident-1-${served.county}`)
  await caller.answer('report.submit', aReportAt(served.community.grids[0].code))
  const resident = await openMyData(browser, served, 'resident-1', 'elder')
  await expect(resident.here.getByText(/^您还有 1 件事在办/)).toBeVisible()
  await resident.tap('注销账号')
  await resident.photograph('32-close-account')
  await resident.here.getByRole('alertdialog').getByRole('button', { name: '注销' }).tap()
  await expect(resident.here.getByText('还没有登录')).toBeVisible()
  // The tab and the last button are not counted by the person's own taps.
  expect(resident.taps() + 2).toBeLessThanOrEqual(4)
  await resident.leave()
})
