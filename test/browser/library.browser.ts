import { expect, test } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import { advanceConsultation } from '../../src/cloud/operations/consultation/advance'
import { submitConsultation } from '../../src/cloud/operations/consultation/submit'
import { aBureau, aLawyer, granted } from '../kit/advisers'
import { aQuestion, aWholeAnswer } from '../kit/consultation'
import { serveTestApp } from '../kit/serve-test-app'
import { seriousViolations, watchAccessibility } from './accessibility'
import { type Look, openAs } from './person'
import { smallTargets } from './screen'

type Served = Awaited<ReturnType<typeof serveTestApp>>
type Person = Awaited<ReturnType<typeof openAs>>
const points = { normal: 44, elder: 60, dark: 44, desk: 0 }
const longestName = '欧阳德福阿卜杜热合曼买买提艾力江吐尔逊古丽尼亚孜穆罕默德依明阿不都克里木大叔本人'.slice(0, 40)
const question = '借给邻居周某某21000元，有借条，一直不还怎么办？'
const answer = '有借条，借款合同就成立。他叫郑大力也好，叫别的也好，先书面催一次，留好记录；三年以内可以带着借条到法院起诉。'

const looked = async (person: Person, look: Look, name: string) => {
  await person.photograph(name)
  expect.soft(await seriousViolations(person.page), name).toEqual([])
  if (points[look]) expect.soft(await smallTargets(person.here, points[look]), name).toEqual([])
}

const setOn = async ({ app }: Served) => {
  const set = { id: uuidv7(), name: 'publicLibrary', value: 'true', valid_from: new Date('2026-11-01'), set_by: uuidv7() }
  await app.db
    .insertInto('setting')
    .values({ ...set, set_at: new Date('2026-10-01') } as never)
    .execute()
}

const anAnswered = async ({ app, county, community }: Served, lawyer: Awaited<ReturnType<typeof aLawyer>>) => {
  const asker = { account: community.residents[0] ?? '', grants: [] }
  const adviser = { account: lawyer.account, grants: [{ role: 'lawyer' as const, area: lawyer.shop.organization }] }
  const asked = granted(await submitConsultation(app, asker, aQuestion(community.community)))
  const step = { county, id: asked.id }
  const taken = granted(await advanceConsultation(app, adviser, { ...step, revision: asked.revision, action: 'accept' }))
  const cited = [
    {
      law: '民法典',
      article: '第六百七十五条',
      text: '借款人应当按照约定的期限返还借款。',
      asOf: '2021-01-01',
      source: 'https://flk.npc.gov.cn/',
    },
  ]
  return granted(await advanceConsultation(app, adviser, { ...step, revision: taken.revision, action: 'answer', ...aWholeAnswer, cited }))
}

const proposes = async (person: Person, look: Look) => {
  const { here } = person
  await here.getByRole('textbox', { name: '问题，改写成一句话' }).fill(question)
  await here.getByRole('textbox', { name: '答复，改写给大家看' }).fill(answer)
  await person.tap('看看规则去掉什么')
  await expect(here.getByText('「21000元」换成「几万元」')).toBeVisible()
  await expect(here.getByText('「叫郑大力」：像是人名')).toBeVisible()
  await looked(person, look, 'library-2-tried')
  await person.tap('送去复核')
  await expect(here.getByText('已经申请，等司法局另一个人复核')).toBeVisible()
}

test('an answer becomes public by rule, by a second person and by the asker, is found, and is gone once taken back', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const served = await serveTestApp()
  const villages = [{ community: served.community.community, duty: { by: 'weekday', nth: 4, weekday: 3 } as const }]
  const lawyer = await aLawyer(served, 'lawyer-1', { villages, name: longestName })
  await aBureau(served)
  const { county, id } = await anAnswered(served, lawyer)
  const opens = async (subject: string, look: Look = 'normal') => {
    const person = await openAs(browser, served, subject, look)
    await watchAccessibility(person.page)
    return person
  }
  const pageOf = (path: string) => `${served.url}/packages/${path}/index`
  const ofMatter = `?county=${county}&id=${id}`

  const early = await opens('resident-2')
  await early.page.goto(pageOf('legal/pages/around'))
  await expect(early.here.getByText('我问过的事')).toBeVisible()
  await expect(early.here.getByText('大家问过的')).toHaveCount(0)
  await early.page.goto(pageOf('legal/pages/library'))
  await expect(early.here.getByText('公开问答还没有开放')).toBeVisible()
  await looked(early, 'normal', 'library-0-off')
  await early.leave()
  await setOn(served)

  const adviser = await opens('lawyer-1')
  await adviser.page.goto(`${pageOf('adviser/pages/consultation')}${ofMatter}`)
  await adviser.here.getByRole('button', { name: '申请公开这次问答' }).scrollIntoViewIfNeeded()
  await adviser.photograph('library-1-offered')
  await adviser.tap('申请公开这次问答')
  await proposes(adviser, 'normal')
  await adviser.leave()

  const bureau = await opens('bureau-1', 'desk')
  await bureau.page.goto(pageOf('adviser/pages/library-desk'))
  await expect(bureau.here.getByText('自己申请的自己不能复核', { exact: false }).first()).toBeVisible()
  await looked(bureau, 'desk', 'library-3-review')
  await bureau.tap('退回')
  await bureau.here.getByRole('dialog').getByRole('textbox').fill('还有一个人名')
  await bureau.photograph('library-3-send-back')
  await bureau.here.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).tap()
  await expect(bureau.here.getByText('没有等您复核的')).toBeVisible()
  await bureau.leave()

  const again = await opens('lawyer-1', 'desk')
  await again.page.goto(`${pageOf('adviser/pages/publication')}${ofMatter}`)
  await expect(again.here.getByText('退回的理由：还有一个人名')).toBeVisible()
  await expect(again.here.getByRole('textbox', { name: '问题，改写成一句话' })).toHaveValue(/^借给邻居某某几万元/)
  await proposes(again, 'desk')
  await again.leave()

  const second = await opens('bureau-1', 'elder')
  await second.page.goto(pageOf('adviser/pages/library-desk'))
  await expect(second.here.getByText('「叫郑大力」：像是人名')).toBeVisible()
  await looked(second, 'elder', 'library-4-review')
  await second.tap('通过，请居民本人同意')
  await expect(second.here.getByText('没有等您复核的')).toBeVisible()
  await second.leave()

  const asker = await opens('resident-1', 'elder')
  await asker.page.goto(`${pageOf('legal/pages/consultation')}${ofMatter}`)
  await expect(asker.here.getByText('律师想把这次问答公开给大家看')).toBeVisible()
  await expect(asker.here.getByText(/^借给邻居某某几万元/)).toBeVisible()
  await looked(asker, 'elder', 'library-5-consent')
  await asker.tap('同意公开')
  await expect(asker.here.getByText('这次问答已经公开')).toBeVisible()
  await looked(asker, 'elder', 'library-6-public')

  const reader = await opens('resident-2')
  await reader.page.goto(pageOf('legal/pages/around'))
  await reader.tap(/^大家问过的/)
  await reader.here.getByRole('textbox').fill('没有这样的词')
  await reader.tap('找')
  await expect(reader.here.getByText('没有找到')).toBeVisible()
  await reader.here.getByRole('textbox').fill('借条 起诉')
  await reader.tap('找')
  const row = reader.here.getByRole('button', { name: /^借给邻居某某几万元/ })
  await expect(row).toBeVisible()
  await looked(reader, 'normal', 'library-7-found')
  await row.tap()
  await expect(reader.here.getByText(longestName, { exact: false })).toBeVisible()
  await expect(reader.here.getByText(/第六百七十五条/)).toBeVisible()
  await looked(reader, 'normal', 'library-8-entry')
  const entry = reader.page.url()

  await asker.tap('撤回公开')
  await expect(asker.here.getByText('最晚 24 小时内所有地方都没有了', { exact: false })).toBeVisible()
  await asker.photograph('library-9-withdraw')
  await asker.here.getByRole('alertdialog').getByRole('button', { name: '撤回公开' }).tap()
  await expect(asker.here.getByText('这次问答已经公开')).toHaveCount(0)
  await asker.leave()

  await reader.page.goto(pageOf('legal/pages/library'))
  await expect(reader.here.getByText('还没有公开的问答')).toBeVisible()
  await reader.page.goto(entry)
  await expect(reader.here.getByText('这里没有您要看的')).toBeVisible()
  await reader.leave()
  await served.close()
})
