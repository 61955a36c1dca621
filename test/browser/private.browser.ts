import { expect, test } from '@playwright/test'
import { seedAnswers } from '../../src/cloud/store/seed/answers'
import { serveTestApp } from '../kit/serve-test-app'
import { looksOf, openAs } from './person'

let served: Awaited<ReturnType<typeof serveTestApp>>
test.beforeAll(async () => {
  served = await serveTestApp()
  await seedAnswers(served.app.db)
})
test.afterAll(() => served.close())

const keptOnPhone = (person: Awaited<ReturnType<typeof openAs>>) => person.page.evaluate(() => JSON.stringify({ ...localStorage }))

for (const look of looksOf('normal', 'elder'))
  test(`a matter about the grid worker goes around them, after a look at what everybody would see (${look})`, async ({ browser }) => {
    const words = `网格员收了我家两百块好处费（${look}）`
    const resident = await openAs(browser, served, 'resident-1', look)
    const { here, tap, photograph } = resident
    await tap(/^报个问题/)
    await here.getByRole('textbox').fill(words)
    await tap('下一步')
    await expect(here.getByText('听您说的，好像跟网格员有关')).toBeVisible()
    // Nothing goes anywhere before the person has said so or not.
    await expect(here.getByText('先选一下，跟不跟村（社区）干部、网格员有关')).toBeVisible()
    await photograph('private-asked')
    await tap('是的，请绕开他')
    await expect(here.getByText('12388')).toBeVisible()
    await tap(/^谁能看到/)
    await expect(here.getByText('什么都看不到，也不知道有这件事').first()).toBeVisible()
    await expect(here.getByText('镇（街道）中心')).toBeVisible()
    await photograph('private-preview')
    await tap('就这样')
    await tap('直接交给中心')
    await expect(here.getByText(/没有经过网格和村/)).toBeVisible()
    await photograph('private-receipt')

    const worker = await openAs(browser, served, 'worker-1', look)
    await worker.page.goto(`${served.url}/packages/worker/pages/queue/index`)
    await expect(worker.here.getByText('现在没有等您办的事').or(worker.here.getByText(/全部/)).first()).toBeVisible()
    await expect(worker.here.getByText(words)).toHaveCount(0)
    const center = await openAs(browser, served, 'dispatcher', look)
    await center.page.goto(`${served.url}/packages/center/pages/queue/index`)
    await expect(center.here.getByText(words).first()).toBeVisible()
    for (const person of [resident, worker, center]) await person.leave()
  })

test('the three rings are chosen with what each of them shows in front of one’s eyes', async ({ browser }) => {
  const { here, tap, photograph, leave } = await openAs(browser, served, 'resident-1')
  await tap(/^报个问题/)
  await here.getByRole('textbox').fill('物业乱收停车费')
  await tap('下一步')
  await tap(/^谁能看到/)
  await expect(here.getByText('附近有人反映这类事')).toBeVisible()
  await photograph('rings-public')
  await tap(/^对被反映人保密/, 'radio')
  await expect(here.getByText('什么都看不到，也不知道有这件事')).toHaveCount(1)
  await photograph('rings-confidential')
  await tap('就这样')
  await expect(here.getByRole('button', { name: /^谁能看到，对被反映人保密/ })).toBeVisible()
  await leave()
})

test('a lead for the police is not kept and not sent, and whoever means something else goes on', async ({ browser }) => {
  const resident = await openAs(browser, served, 'resident-2')
  const { page, here, tap, photograph } = resident
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  await tap(/^报个问题/)
  await here.getByRole('textbox').fill('村霸欺负人，背后有保护伞')
  await expect(here.getByText('这类线索请直接报警').first()).toBeVisible()
  await expect(here.getByText(/12337/).first()).toBeVisible()
  await photograph('lead-gang')
  expect(sent.join()).not.toContain('村霸')
  expect(await keptOnPhone(resident)).not.toContain('村霸')
  await tap('不写了，都去掉')
  await tap(/^报个问题/)
  await expect(here.getByRole('textbox')).toHaveValue('')
  await here.getByRole('textbox').fill('刷单广告贴满了楼道')
  await expect(here.getByText('96110')).toBeVisible()
  await photograph('lead-fraud')
  await tap('不是这类事，继续写')
  await expect(here.getByRole('textbox')).toHaveValue('刷单广告贴满了楼道')
  await tap('下一步')
  await expect(here.getByRole('button', { name: '交给网格员', exact: true })).toBeEnabled()
  await resident.leave()
})

for (const look of looksOf('normal', 'elder'))
  test(`an answer that helps ends there, and nothing is sent (${look})`, async ({ browser }) => {
    const { here, tap, photograph, leave } = await openAs(browser, served, 'resident-2', look)
    await tap(/^报个问题/)
    await here.getByRole('textbox').fill('请问我妈的养老认证怎么办')
    await tap('下一步')
    await expect(here.getByText('可能已经有答案')).toBeVisible()
    await expect(here.getByRole('button', { name: '您想要什么，咨询' })).toBeVisible()
    await tap(/^养老金（养老保险待遇）资格认证怎么办/)
    await expect(here.getByText(/人社厅发〔2018〕107号/)).toBeVisible()
    await photograph('answer-found')
    await tap('这就解决了我的问题')
    await tap(/^报个问题/)
    await expect(here.getByRole('textbox')).toHaveValue('')
    await leave()
  })

for (const look of looksOf('normal', 'elder', 'desk'))
  test(`the center keeps the book: somebody proposes, another publishes (${look})`, async ({ browser }) => {
    const center = await openAs(browser, served, 'dispatcher', look)
    const { here, tap, photograph } = center
    await center.page.goto(`${served.url}/packages/center/pages/answers/index`)
    await expect(here.getByText('正在用')).toBeVisible()
    await tap('拟一条答案')
    await here.getByRole('textbox', { name: /居民怎么问/ }).fill(`公交卡丢了到哪里补（${look}）`)
    await here.getByRole('textbox', { name: /怎么答/ }).fill('带身份证到公交公司服务窗口补办，四十个字的长句也要排得下。')
    await here.getByRole('textbox', { name: /依据/ }).fill('公交公司服务公告')
    await here.getByRole('textbox', { name: /谁负责/ }).fill('网格化中心')
    await here.getByRole('textbox', { name: /有效到哪天/ }).fill('2027-12-31')
    await photograph('book-proposing')
    await tap('交给同事审核')
    await expect(here.getByText('等人审核')).toBeVisible()
    await photograph('book')
    await center.leave()
  })
