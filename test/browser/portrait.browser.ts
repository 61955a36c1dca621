import { expect, test } from '@playwright/test'
import { submitConsultation } from '../../src/cloud/operations/consultation/submit'
import { aBureau, aLawyer, granted } from '../kit/advisers'
import { aQuestion } from '../kit/consultation'
import { serveTestApp } from '../kit/serve-test-app'
import { openAs } from './person'
import { expectPictures, smallTargets } from './screen'

test('a lawyer’s photo is seen where they stand, once the bureau looked at it', async ({ browser }) => {
  test.setTimeout(240_000)
  const served = await serveTestApp()
  const { app, county, community } = served
  const villages = [{ community: community.community, duty: { by: 'weekday', nth: 4, weekday: 3 } as const }]
  const { adviser, shop } = await aLawyer(served, 'lawyer-1', { villages })
  await aBureau(served)
  const pageOf = (path: string, id?: string) => `${served.url}/packages/${path}/index${id ? `?county=${county}&id=${id}` : ''}`

  const lawyer = await openAs(browser, served, 'lawyer-1')
  await lawyer.page.goto(pageOf('adviser/pages/practice'))
  await expect(lawyer.here.getByText('还没有照片，居民看到的是姓氏')).toBeVisible()
  const chooser = await lawyer.openChooser('选一张照片')
  // No face is anybody's here: what is on the screen serves as well.
  await chooser.setFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: await lawyer.page.screenshot({ type: 'jpeg' }) })
  await expect(lawyer.here.getByText('等司法局看过，居民才看得到')).toBeVisible()
  await expectPictures(lawyer.here.locator('.avatar-initial'), 1)
  await lawyer.photograph('portrait-1-waiting')
  await lawyer.leave()

  const early = await openAs(browser, served, 'resident-2')
  await early.page.goto(pageOf('legal/pages/around'))
  await expect(early.here.getByText('王律（测试）').first()).toBeVisible()
  await expectPictures(early.here.locator('.avatar-initial'), 0)
  await early.photograph('portrait-2-initial')
  await early.leave()

  const bureau = await openAs(browser, served, 'bureau-1', 'desk')
  await bureau.page.goto(pageOf('adviser/pages/plan', adviser))
  await expect(bureau.here.getByText('顾问本人放的', { exact: false })).toBeVisible()
  await expectPictures(bureau.here.locator('.avatar-initial'), 1)
  await bureau.photograph('portrait-3-bureau')
  await bureau.tap('可以公开')
  await expect(bureau.here.getByText('居民现在看到的')).toBeVisible()
  await bureau.leave()

  const asker = { account: community.residents[0] ?? '', grants: [] }
  const asked = granted(await submitConsultation(app, asker, aQuestion(community.community)))
  const resident = await openAs(browser, served, 'resident-1', 'elder')
  for (const [name, path, id] of [
    ['around', 'legal/pages/around', undefined],
    ['shop', 'legal/pages/shop', shop.id],
    ['consultation', 'legal/pages/consultation', asked.id],
  ] as const) {
    await resident.page.goto(pageOf(path, id))
    await expect(resident.here.getByText('王律（测试）').first()).toBeVisible()
    await expectPictures(resident.here.locator('.avatar-initial'), 1)
    await resident.photograph(`portrait-4-${name}`)
    expect.soft(await smallTargets(resident.here, 60), name).toEqual([])
  }
  await resident.leave()
  await served.close()
})
