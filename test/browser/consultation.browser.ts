import { type Browser, expect, test } from '@playwright/test'
import { aLawyer } from '../kit/advisers'
import { onDutyToday } from '../kit/legal'
import { serveTestApp } from '../kit/serve-test-app'
import { seriousViolations, watchAccessibility } from './accessibility'
import { type Look, openAs } from './person'
import { smallTargets } from './screen'

const longestName = '欧阳德福阿卜杜热合曼买买提艾力江吐尔逊古丽尼亚孜穆罕默德依明阿不都克里木大叔本人'.slice(0, 40)
const words = '去年借给朋友两万块，有借条，他一直不还，我该怎么办？'
const whole = '借条写明了数额和还款的日子，借款合同成立。先发一条催款的话留好记录，还不还，就带着借条和转账记录到法院起诉，三年以内都可以。'
const points = { normal: 44, elder: 60, dark: 44, desk: 0 }

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeEach(async () => {
  served = await serveTestApp()
  const duty = { by: 'weekday', nth: 4, weekday: 3 } as const
  await aLawyer(served, 'lawyer-1', { villages: [{ community: served.community.community, duty }], name: '王律（测试）' })
  const { adviser } = await aLawyer(served, 'lawyer-2', { name: longestName })
  await onDutyToday(served, served.community.community.slice(0, 9), adviser)
})
test.afterEach(() => served.close())

type Person = Awaited<ReturnType<typeof openAs>>

const looked = async (person: Person, look: Look, name: string) => {
  await person.photograph(name)
  expect.soft(await seriousViolations(person.page), name).toEqual([])
  if (points[look]) expect.soft(await smallTargets(person.here, points[look]), name).toEqual([])
}

const seekLaw = async (person: Person, look: Look) => {
  await watchAccessibility(person.page)
  await person.page.goto(served.url)
  await person.tap(/^问法律、找律师/)
  await expect(person.here.getByText('王律（测试）')).toBeVisible()
  await looked(person, look, 'law-1-around')
}

const speak = async (person: Person) => {
  await person.tap('按一下，说给律师听')
  await person.tap('同意')
  await expect(person.here.getByRole('button', { name: /^说完了，按一下停（2 秒）/ })).toBeVisible()
  await person.photograph('law-2-speaking')
  await person.tap(/^说完了，按一下停/)
}

const answers = async (browser: Browser, look: Look, row: RegExp) => {
  const adviser = await openAs(browser, served, 'lawyer-1', look)
  await adviser.page.goto(`${served.url}/packages/adviser/pages/queue/index`)
  await adviser.here.getByRole('button', { name: row }).last().tap()
  const take = adviser.here.getByRole('button', { name: /^接下/ })
  await expect(take.or(adviser.here.getByRole('textbox', { name: '写答复' }))).toBeVisible()
  if (await take.isVisible()) await take.tap()
  await adviser.here.getByRole('textbox', { name: '写答复' }).fill(whole)
  await adviser.tap('引用法条')
  await adviser.here.getByRole('textbox', { name: '找哪一条' }).fill('民法典 返还借款 期限')
  await adviser.here
    .getByRole('dialog')
    .getByRole('button', { name: /第六百七十五条$/ })
    .tap()
  await adviser.tap('引用这一条')
  await adviser.tap('不符合', 'radio')
  await adviser.tap('发给居民')
  await expect(adviser.here.getByText('已经答复，等居民看', { exact: false })).toBeVisible()
  await adviser.leave()
}

const opens = async (person: Person, status: RegExp) => {
  await person.page.goto(`${served.url}/pages/matters/index`)
  await person.tap(status)
}

test('an elder’s recorded question is sent in at most five taps, answered, followed up and rated', async ({ browser }) => {
  test.setTimeout(240_000)
  const asking = await openAs(browser, served, 'resident-1', 'elder')
  await seekLaw(asking, 'elder')
  await speak(asking)
  await expect(asking.here.getByText('跟村里（村委会、村干部）有关吗？')).toBeVisible()
  await looked(asking, 'elder', 'law-3-village')
  await asking.tap('没有，交给律师')
  await expect(asking.here.getByText('等律师接')).toBeVisible()
  expect(asking.taps()).toBeLessThanOrEqual(5)
  await looked(asking, 'elder', 'law-4-sent')
  await asking.leave()

  await answers(browser, 'normal', /^其他/)

  const reading = await openAs(browser, served, 'resident-1', 'elder')
  await watchAccessibility(reading.page)
  await opens(reading, /^律师答复了/)
  await expect(reading.here.getByText(whole)).toBeVisible()
  await looked(reading, 'elder', 'law-5-answered')
  await reading.tap(/第六百七十五条/)
  await expect(reading.here.getByRole('dialog').getByText(/^https:\/\//)).toBeVisible()
  await reading.photograph('law-6-article')
  await reading.tap('关闭')
  await reading.tap('接着问')
  await reading.here.getByRole('dialog').getByRole('textbox').fill('他说没钱，能分期吗？')
  await reading.photograph('law-7-follow-up')
  await reading.here.getByRole('dialog').getByRole('button', { name: '接着问' }).tap()
  await expect(reading.here.getByText('律师正在答')).toBeVisible()
  await expect(reading.here.getByText('他说没钱，能分期吗？')).toBeVisible()
  await reading.leave()

  await answers(browser, 'normal', /^其他/)

  const rating = await openAs(browser, served, 'resident-1', 'elder')
  await opens(rating, /^律师答复了/)
  await rating.tap('明白了，评一评')
  for (const aspect of ['说得清楚吗？', '答得及时吗？', '态度好吗？']) await rating.tap(`${aspect}，好`, 'radio')
  await rating.tap('用得上吗？，还行', 'radio')
  await rating.photograph('law-8-rate')
  await rating.tap('就这样评')
  await expect(rating.here.getByText('问完了', { exact: true })).toBeVisible()
  await expect(rating.here.getByText('答复的律师', { exact: false }).first()).toBeVisible()
  await rating.photograph('law-9-closed')
  await rating.leave()
  const kept = await served.app.db.selectFrom('consultation').select('status').execute()
  expect(kept).toEqual([{ status: 'closed' }])
})

test('a question is written, its other side named, its way suggested, and sent without being seen', async ({ browser }) => {
  test.setTimeout(180_000)
  const asking = await openAs(browser, served, 'resident-1')
  await seekLaw(asking, 'normal')
  await asking.tap('问律师一件事')
  const field = asking.here.getByLabel('想问什么事？')
  await field.fill('楼上又打我了')
  await expect(asking.here.getByRole('button', { name: /110/ }).first()).toBeVisible()
  await looked(asking, 'normal', 'law-10-danger')
  await field.fill(`${'钱'.repeat(10_000)}😀‮`)
  await expect(asking.here.getByText(/写得太长了，多了 8003 个字/)).toBeVisible()
  await asking.photograph('law-11-too-long')
  expect((await field.inputValue()).length).toBe(10_003)
  await field.fill('门口的路灯坏了好几天，没有人来修')
  await asking.page.reload()
  await expect(asking.here.getByLabel('想问什么事？')).toHaveValue('门口的路灯坏了好几天，没有人来修')
  await expect(asking.here.getByText('接着上次没写完的')).toBeVisible()
  await asking.tap('下一步')
  await asking.here.getByLabel('对方的名字').fill(longestName)
  await looked(asking, 'normal', 'law-12-whom')
  await asking.tap('下一步')
  await asking.tap('不清楚')
  await expect(asking.here.getByText('听起来是身边的事，网格员来办更快')).toBeVisible()
  await looked(asking, 'normal', 'law-13-check')
  await asking.tap('改一改')
  await asking.here.getByLabel('想问什么事？').fill(words)
  await asking.tap('下一步')
  await asking.tap('下一步')
  await asking.tap('不清楚')
  await asking.here.getByRole('switch', { name: /^不方便被人看到/ }).tap()
  await asking.photograph('law-14-quiet')
  await asking.page.route('**/rpc', (route) =>
    route.request().postData()?.includes('"submit"') ? route.abort('connectionreset') : route.continue(),
  )
  await asking.tap('交给律师')
  await expect(asking.here.getByText('还没有交上去')).toBeVisible()
  await asking.photograph('law-15-not-sent')
  await asking.page.unroute('**/rpc')
  await asking.tap('再试一次')
  await expect(asking.here.getByText('等律师接')).toBeVisible()
  await expect(asking.here.getByText(longestName, { exact: false }).first()).toBeVisible()
  await looked(asking, 'normal', 'law-16-sent')
  // 不清楚 never goes to the village's own adviser.
  await expect(asking.here.getByText('王律（测试）')).toHaveCount(0)
  await asking.tap('快速离开，回到首页，这一页不再留着')
  await expect(asking.here.getByText('我的网格员')).toBeVisible()
  await asking.page.goBack().catch(() => null)
  await expect(asking.here.getByText('等律师接')).toHaveCount(0)
  await asking.leave()
})

test('without a network the numbers are there, and nothing else is pretended', async ({ browser }) => {
  const person = await openAs(browser, served, 'resident-2')
  await person.page.goto(`${served.url}/packages/legal/pages/shops/index`)
  await person.page.route('**/rpc', (route) =>
    route.request().postData()?.includes('around') ? route.abort('connectionreset') : route.continue(),
  )
  await person.page.goto(`${served.url}/packages/legal/pages/around/index`)
  await expect(person.here.getByText('现在没有网络，看不到村里的人。下面的电话照样能打。')).toBeVisible()
  for (const number of ['12348', '12345', '110'])
    await expect(person.here.getByRole('button', { name: new RegExp(`^${number}，`) })).toBeVisible()
  await person.photograph('law-17-offline')
  await person.page.goto(
    `${served.url}/packages/legal/pages/consultation/index?county=${served.county}&id=01900000-0000-7000-8000-000000000000`,
  )
  await expect(person.here.getByText('这里没有您要看的')).toBeVisible()
  await person.photograph('law-18-not-there')
  await person.leave()
})

test('a paper that is not what it is called is refused in words and nothing typed is lost; another lawyer looks, and it is taken back', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const asking = await openAs(browser, served, 'resident-1')
  const { page, here } = asking
  await page.goto(`${served.url}/packages/legal/pages/ask/index`)
  const field = here.getByLabel('想问什么事？')
  await field.fill(words)
  const addPaper = async (name: string, tapped: () => Promise<unknown>) => {
    const chooser = page.waitForEvent('filechooser')
    await tapped()
    await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('MZ this is a program') })
  }
  const tapAdd = () => asking.tap('加文件（Word、PDF、表格）')
  await addPaper('借条.exe', async () => {
    await tapAdd()
    await asking.tap('同意')
  })
  await expect(page.getByText('只能加 Word（.docx）、PDF、表格（.xlsx）和照片', { exact: false })).toBeVisible()
  await addPaper('借条.exe.pdf', tapAdd)
  await expect(here.getByText('文件名不对：只能有一个后缀', { exact: false })).toBeVisible()
  await addPaper('借条.pdf', tapAdd)
  await expect(here.getByText('里面和文件名不一样', { exact: false })).toBeVisible()
  await expect(field).toHaveValue(words)
  await asking.photograph('law-20-papers')
  await here.getByRole('button', { name: '去掉 借条.exe.pdf' }).tap()
  await here.getByRole('button', { name: '去掉 借条.pdf' }).tap()
  await asking.tap('下一步')
  await here.getByLabel('对方的名字').fill(longestName)
  await asking.tap('下一步')
  await asking.tap('没有')
  await asking.tap('交给律师')
  await expect(here.getByText('等律师接')).toBeVisible()
  await asking.leave()

  await answers(browser, 'normal', /^欠款借贷/)

  const reading = await openAs(browser, served, 'resident-1')
  await opens(reading, /^律师答复了/)
  await reading.tap('请换一位律师看')
  const sheet = reading.here.getByRole('dialog')
  await expect(sheet.getByText('选一个缘由')).toBeVisible()
  await reading.tap('办不到', 'radio')
  await reading.photograph('law-21-second')
  await sheet.getByRole('button', { name: '请换一位', exact: true }).tap()
  await expect(reading.here.getByText('换了一位律师再看', { exact: false })).toBeVisible()
  await reading.tap('撤回不问了')
  await reading.photograph('law-22-withdraw')
  await reading.here.getByRole('alertdialog').getByRole('button', { name: '撤回', exact: true }).tap()
  await expect(reading.here.getByText('您撤回了。写的内容 30 天后删掉。')).toBeVisible()
  await reading.photograph('law-23-withdrawn')
  await reading.leave()
  const kept = await served.app.db.selectFrom('consultation').select('status').execute()
  expect(kept).toEqual([{ status: 'withdrawn' }])
})
