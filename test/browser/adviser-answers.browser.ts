import { expect, type Page, test } from '@playwright/test'
import { submitConsultation } from '../../src/cloud/operations/consultation/submit'
import type { SubmitConsultation } from '../../src/contract/consultation'
import { aLawyer, granted } from '../kit/advisers'
import { serveTestApp } from '../kit/serve-test-app'
import { seriousViolations, watchAccessibility } from './accessibility'
import { looksOf, openAs } from './person'
import { smallTargets } from './screen'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
  const villages = [{ community: served.community.community, duty: { by: 'weekday', nth: 1, weekday: 2 } as const }]
  await aLawyer(served, 'lawyer-1', { villages, name: '王律（测试）' })
  await aLawyer(served, 'lawyer-2', { name: '李律（测试）' })
})
test.afterAll(() => served.close())

const asks = async (words: string, change: Partial<SubmitConsultation> = {}) => {
  const { app, community } = served
  const person = { account: community.residents[0] ?? '', grants: [] }
  const question: SubmitConsultation = {
    id: app.newId(),
    community: community.community,
    aboutVillage: 'no',
    parties: [{ kind: 'person', name: '周某某' }],
    category: 'debt',
    words,
    attachments: [],
    wish: 'message',
    ...change,
  }
  return granted(await submitConsultation(app, person, question))
}
const stored = ({ id }: { id: string }) =>
  served.app.db.selectFrom('consultation').select(['status', 'adviser']).where('id', '=', id).executeTakeFirstOrThrow()
const queuePage = () => `${served.url}/packages/adviser/pages/queue/index`
const longName = '欧阳德福阿卜杜热合曼买买提艾力江吐尔逊古丽尼亚孜穆罕默德依明阿不都克里木大叔本人'.slice(0, 40)
const whole = '借条写明了数额和还款的日子，借款合同成立。先发一条催款的话留好记录，还不还，就带着借条和转账记录到法院起诉，三年以内都可以。'
const box = (page: Page, name: string) => page.getByRole('textbox', { name })

for (const look of looksOf('normal', 'elder', 'desk', 'dark'))
  test(`an adviser accepts, cites an article found by its words, and answers (${look})`, async ({ browser }) => {
    const asked = await asks('去年借给邻居两万块，有借条，他一直不还，怎么办？', { parties: [{ kind: 'person', name: longName }] })
    test.setTimeout(120_000)
    const adviser = await openAs(browser, served, 'lawyer-1', look)
    const { page, here } = adviser
    const points = { normal: 44, dark: 44, elder: 60, desk: 0 }[look]
    const isLooked = async (name: string) => {
      await adviser.photograph(name)
      expect.soft(await seriousViolations(page), name).toEqual([])
      if (points) expect.soft(await smallTargets(here, points), name).toEqual([])
    }
    await watchAccessibility(page)
    await page.goto(queuePage())
    await expect(here.getByText('还剩 23 小时', { exact: false }).first()).toBeVisible()
    await isLooked('adviser-queue')
    await here
      .getByRole('button', { name: /^欠款借贷/ })
      .last()
      .tap()
    await expect(here.getByText(longName)).toBeVisible()
    await expect(here.getByText('去年借给邻居两万块', { exact: false })).toBeVisible()
    await isLooked('adviser-queued')
    if (look === 'desk') await page.keyboard.press('a')
    else await adviser.tap(/^接下/)
    await box(page, '写答复').fill('可以起诉。')
    await expect(here.getByText(/^再写 \d+ 个字，或者录一段话/)).toBeVisible()
    await adviser.tap('常用语')
    await here.getByRole('button', { name: /^留好证据/ }).tap()
    await expect(box(page, '写答复')).toHaveValue(/^可以起诉。\n请把能证明这件事的东西都留好/)
    await page.reload()
    if (look === 'desk')
      await here
        .getByRole('button', { name: /^欠款借贷/ })
        .last()
        .tap()
    await expect(box(page, '写答复')).toHaveValue(/^可以起诉。\n请把能证明/)
    await box(page, '写答复').fill(whole)
    if (look === 'desk') {
      await page.keyboard.press('Tab')
      await here.getByText('来往', { exact: true }).click()
      await page.keyboard.press('l')
    } else await adviser.tap('引用法条')
    await box(page, '找哪一条').fill('民法典 返还借款 期限')
    await here.getByRole('button', { name: /第六百七十五条$/ }).tap()
    await adviser.photograph('adviser-cite')
    await adviser.tap('引用这一条')
    await expect(here.getByText(/借款合同）》第六百七十五条/)).toBeVisible()
    await box(page, '下一步怎么做').fill('1. 先发一条催款的话\n2. 一周没有回音就来找我')
    await expect(here.getByText('先答一下可能不可能符合法律援助')).toBeVisible()
    await adviser.tap('不符合', 'radio')
    await isLooked('adviser-answer')
    if (look === 'desk') await page.keyboard.press('Control+Enter')
    else await adviser.tap('发给居民')
    await expect(here.getByText('已经答复，等居民看', { exact: false })).toBeVisible()
    await isLooked('adviser-answered')
    expect((await stored(asked)).status).toBe('answered')
    await adviser.leave()
  })

test('what is missing is asked for, what is written survives, and who steps aside sees nothing at once', async ({ browser }) => {
  const asked = await asks('老板说我不是他的员工，工资一直不给，怎么办？', {
    category: 'labor',
    parties: [{ kind: 'unknown', name: '' }],
  })
  const adviser = await openAs(browser, served, 'lawyer-1')
  const { page, here } = adviser
  await page.goto(`${served.url}/packages/adviser/pages/consultation/index?county=${asked.county}&id=${asked.id}`)
  await expect(here.getByText('接下之前，只看得到种类和地方', { exact: false })).toBeVisible()
  await expect(here.getByText('老板说我不是他的员工')).toHaveCount(0)
  await adviser.photograph('adviser-unseen')
  await adviser.tap('接下，看内容')
  await adviser.tap('请居民补充')
  await here.getByRole('dialog').getByRole('button', { name: '常用语' }).tap()
  await here.getByRole('button', { name: /^付款记录/ }).tap()
  await adviser.photograph('adviser-ask-more')
  await here.getByRole('dialog').getByRole('button', { name: '请居民补充', exact: true }).tap()
  await expect(here.getByText('已经请居民补充，等他回话', { exact: false })).toBeVisible()
  expect((await stored(asked)).status).toBe('waitingResident')
  await adviser.tap('回避')
  await adviser.tap(/^跟对方是亲戚朋友/, 'radio')
  await adviser.photograph('adviser-recuse')
  await here.getByRole('dialog').getByRole('button', { name: '回避', exact: true }).tap()
  await expect(here.getByText('老板说我不是他的员工')).toHaveCount(0)
  await adviser.photograph('adviser-recused')
  await page.goto(queuePage())
  await expect(here.getByText('没有等您答复的')).toBeVisible()
  await adviser.photograph('adviser-queue-empty')
  await page.goto(`${served.url}/packages/adviser/pages/practice/index`)
  await expect(here.getByText('因为担任顾问而避开的村')).toBeVisible()
  await adviser.tap('加一个顾问单位')
  await here.getByRole('textbox', { name: '名字' }).fill('淮南测试建筑有限公司')
  await adviser.photograph('adviser-retainer')
  await adviser.tap('存好')
  await expect(here.getByText('淮南测试建筑有限公司')).toBeVisible()
  await adviser.tap('加一位近亲属')
  await here.getByRole('textbox', { name: '名字' }).fill('周测试')
  await adviser.tap('存好')
  await expect(here.getByText('周测试')).toBeVisible()
  await adviser.photograph('adviser-practice')
  await adviser.leave()
})
