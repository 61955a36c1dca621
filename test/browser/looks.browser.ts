import { type Browser, expect, type Page, test } from '@playwright/test'
import { seriousViolations, watchAccessibility } from './accessibility'
import { serveBusyWorld } from './busy-world'
import { openAs } from './person'
import { photograph, shown, smallTargets } from './screen'

let served: Awaited<ReturnType<typeof serveBusyWorld>>
test.beforeAll(async () => {
  served = await serveBusyWorld()
})
test.afterAll(() => served.close())

interface Place {
  readonly name: string
  readonly path: string
  /** What is read once the page has all it needs. */
  readonly says: string | RegExp
  readonly inReadme?: boolean
}

const matter = (role: 'resident' | 'worker' | 'center', status: keyof typeof served.matters, says: string | RegExp): Place => {
  const { county, id } = served.matters[status]
  return { name: `${role}-${status}`, path: `packages/${role}/pages/matter/index?county=${county}&id=${id}`, says }
}

const placesOf: Readonly<Record<string, () => readonly Place[]>> = {
  'resident-1': () => [
    { name: 'home', path: 'pages/home/index', says: '我的网格员' },
    { name: 'matters', path: 'pages/matters/index', says: '广场舞声音太大' },
    { name: 'me', path: 'pages/me/index', says: '退出登录' },
    { name: 'my-data', path: 'packages/resident/pages/my-data/index', says: '谁看过我的资料' },
    { name: 'privacy', path: 'packages/resident/pages/privacy/index', says: '谁看得到' },
    { name: 'messages', path: 'packages/resident/pages/messages/index', says: '消息' },
    { name: 'report', path: 'packages/resident/pages/report/index', says: '有照片更清楚' },
    { name: 'place', path: 'packages/resident/pages/place/index?for=report', says: '选县区' },
    {
      ...matter('resident', 'submitted', '接下来'),
      name: 'receipt',
      path: matter('resident', 'submitted', '').path.replace('/matter/', '/receipt/'),
    },
    matter('resident', 'submitted', '您报了这件事'),
    matter('resident', 'confirming', '还没解决'),
    matter('resident', 'closed', '解决了'),
    {
      name: 'not-there',
      path: `packages/resident/pages/matter/index?county=${served.county}&id=${served.longNamed.id}`,
      says: '这里没有您要看的',
    },
    { name: 'sign-in', path: 'packages/development/pages/sign-in/index', says: '陈一（测试）' },
  ],
  'worker-1': () => [
    { name: 'worker-home', path: 'pages/home/index', says: '居民报上来的事' },
    { name: 'worker-queue', path: 'packages/worker/pages/queue/index', says: '三栋门口的路灯不亮，晚上看不见路', inReadme: true },
    matter('worker', 'submitted', '到场办好了'),
    matter('worker', 'accepted', '居民报了这件事'),
  ],
  dispatcher: () => [
    { name: 'center-queue', path: 'packages/center/pages/queue/index', says: '井盖松了，一踩就响' },
    matter('center', 'returned', '测试社区第三网格'),
  ],
}

const arrive = async (page: Page, { path, says }: Place) => {
  await page.goto(`${served.url}/${path}`)
  await expect(page.locator(shown).getByText(says).first()).toBeVisible()
  await expect(page.locator(`${shown} .skeleton`)).toHaveCount(0)
}

const walk = async (browser: Browser, look: 'normal' | 'elder', points: number) => {
  for (const [subject, places] of Object.entries(placesOf)) {
    const person = await openAs(browser, served, subject, look)
    await watchAccessibility(person.page)
    for (const place of places()) {
      await person.page.emulateMedia({ colorScheme: 'light' })
      await arrive(person.page, place)
      await photograph(person.page, `look-${place.name}-${look}`)
      if (place.inReadme && look === 'normal') await person.photographForReadme(place.name)
      expect.soft(await smallTargets(person.here, points), place.name).toEqual([])
      expect.soft(await seriousViolations(person.page), `${place.name} ${look}`).toEqual([])
      await person.page.emulateMedia({ colorScheme: 'dark' })
      await photograph(person.page, `look-${place.name}-${look}-dark`)
      expect.soft(await seriousViolations(person.page, ['color-contrast']), `${place.name} ${look} dark`).toEqual([])
    }
    await person.leave()
  }
}

for (const { look, points } of [
  { look: 'normal', points: 44 },
  { look: 'elder', points: 60 },
] as const)
  test(`in ${look} type, by day and by night, everyone can read and hit every page`, async ({ browser }) => {
    test.setTimeout(120_000)
    await walk(browser, look, points)
  })

test('on a desk the dispatcher sees the queue and the matter beside it', async ({ browser }) => {
  const dispatcher = await openAs(browser, served, 'dispatcher', 'desk')
  await watchAccessibility(dispatcher.page)
  await arrive(dispatcher.page, { name: 'center', path: 'packages/center/pages/queue/index', says: '井盖松了，一踩就响' })
  await dispatcher.tap(/^井盖松了/)
  await expect(dispatcher.here.getByText('网格员退回：不在我的网格')).toBeVisible()
  await expect(dispatcher.here.getByRole('radio', { name: /第三网格/ })).toBeVisible()
  await dispatcher.photographForReadme('center-desk')
  await dispatcher.photograph('look-center')
  expect(await seriousViolations(dispatcher.page)).toEqual([])
  await dispatcher.page.emulateMedia({ colorScheme: 'dark' })
  await dispatcher.photograph('look-center-dark')
  await arrive(dispatcher.page, { name: 'sign-in', path: 'packages/development/pages/sign-in/index', says: '陈一（测试）' })
  await dispatcher.photograph('look-sign-in')
  await dispatcher.leave()
})
