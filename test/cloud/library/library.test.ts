import { uuidv7 } from 'uuidv7'
import { closeAccount } from '../../../src/cloud/store/person-removal-store'
import type { LibraryDraft, LibraryItem } from '../../../src/contract/library'
import { aCaller } from '../../kit/caller'
import { aConsultationWorld, aWholeAnswer } from '../../kit/consultation'
import { aWorld } from '../../kit/world'
import { aPersonWith } from '../authorization/people'

const question = '2025年3月8日借给邻居周某某21000元，有借条，他在测试社区上班，电话13955401234，一直不还怎么办？'
const answer = '有借条，合同就成立。先书面催一次，留好记录；三年以内可以带着借条到法院起诉，诉讼费几十元到几百元。'

const article = { law: '民法典', article: '第六百七十五条', text: '借款人应当按照约定的期限返还借款。', asOf: '2021-01-01' }

/** Where the city has set it on; an answered question of a resident. */
const aLibrary = async (change: object = {}) => {
  const world = await aConsultationWorld()
  const { app, clock, county, village, submitted, stepped } = world
  clock.now = new Date('2026-11-23T03:00:00Z')
  await turn(world, true)
  const asked = await submitted(change)
  const accepted = await stepped(village.person, asked, 'accept')
  const answered = await stepped(village.person, accepted, 'answer', { ...aWholeAnswer, cited: [article] })
  const adviser = await aCaller(app, village.subject)
  const bureau = await aCaller(app, (await aPersonWith(world, { role: 'administrator', area: String(county) })).subject)
  const request = (more: object = {}) =>
    adviser.call('library.request', { id: uuidv7(), county, consultation: answered.id, question, answer, ...more })
  const requested = async () => {
    const reply = await request()
    if (!reply.ok) throw new Error(reply.failure)
    return reply.value as LibraryDraft
  }
  /** As far as everybody reads it. */
  const published = async () => {
    const { id } = await requested()
    await bureau.answer('library.review', { county, id, approve: true })
    await world.resident.answer('library.decide', { county, id, action: 'consent' })
    return id
  }
  /** Of this county alone, for other tests publish too. */
  const search = async (words = '') =>
    (await world.resident.answer<LibraryItem[]>('library.search', { words })).filter((item) => item.county === county)
  return { ...world, adviser, bureau, request, requested, published, search, answered }
}

/** What the city set is remembered for a minute, so a minute passes. */
const turn = async ({ app, clock }: Pick<Awaited<ReturnType<typeof aWorld>>, 'app' | 'clock'>, on: boolean) => {
  await app.db.deleteFrom('setting').where('name', '=', 'publicLibrary').execute()
  const set = { id: uuidv7(), name: 'publicLibrary', value: 'true', valid_from: new Date('2026-11-01'), set_at: new Date('2026-10-01') }
  if (on)
    await app.db
      .insertInto('setting')
      .values({ ...set, set_by: uuidv7() } as never)
      .execute()
  clock.now = new Date(clock.now.getTime() + 90_000)
}
afterAll(async () => {
  const world = await aWorld()
  await turn(world, false)
})

test('a question is public only after rule, second person and the asker’s own yes to the very words previewed', async () => {
  const { adviser, bureau, resident, requested, search, county } = await aLibrary()
  const draft = await requested()
  expect(draft.question).not.toMatch(/周某某|13955401234|21000|3月8日|测试社区/)
  expect(draft).toMatchObject({ state: 'requested', signed: expect.stringContaining('王律（测试）') })
  expect(await search()).toEqual([])
  expect(await resident.answer('library.own')).toEqual([])
  const [waiting] = await bureau.answer<LibraryDraft[]>('library.desk')
  expect(waiting).toMatchObject({ id: draft.id, question: draft.question })
  expect(await resident.call('library.decide', { county, id: draft.id, action: 'consent' })).toMatchObject({ failure: 'notNow' })
  await bureau.answer('library.review', { county, id: draft.id, approve: true })
  expect(await search()).toEqual([])
  expect(await adviser.call('library.decide', { county, id: draft.id, action: 'consent' })).toMatchObject({ failure: 'notFound' })
  const [preview] = await resident.answer<LibraryDraft[]>('library.own')
  expect(preview).toMatchObject({ state: 'approved', question: draft.question, answer: draft.answer, cited: [article], doubts: [] })
  await resident.answer('library.decide', { county, id: draft.id, action: 'consent' })
  expect(await search('借条')).toMatchObject([{ id: draft.id, question: preview?.question, answer: preview?.answer }])
  expect(await search('六百七十五条')).toMatchObject([{ cited: [article] }])
  expect(await search('没有这样的词')).toEqual([])
})

test('what is withdrawn is in no list, no search and no table a moment later, and never comes back by itself', async () => {
  const { app, resident, bureau, published, search, county } = await aLibrary()
  const id = await published()
  expect(await search('借条')).toHaveLength(1)
  await resident.answer('library.decide', { county, id, action: 'withdraw' })
  expect(await search('借条')).toEqual([])
  expect(await search()).toEqual([])
  expect(await resident.call('library.view', { county, id })).toMatchObject({ failure: 'notFound' })
  expect(await resident.answer('library.own')).toEqual([])
  expect(await bureau.answer('library.desk')).toEqual([])
  const rows = await app.db.selectFrom('library_item').selectAll().where('county', '=', county).execute()
  expect(JSON.stringify(rows)).not.toContain('借条')
  expect(rows).toMatchObject([{ state: 'withdrawn', draft_question: null, draft_answer: null, cited: [] }])
  for (const action of ['consent', 'withdraw'])
    expect(await resident.call('library.decide', { county, id, action })).toMatchObject({ failure: 'notNow' })
})

test('whoever asked for it does not approve it, and whoever asked the question may say no', async () => {
  const { app, adviser, village, resident, bureau, requested, county, search } = await aLibrary()
  const { id } = await requested()
  const grant = { county: 340_400, id: uuidv7(), account: village.account, role: 'administrator' as const, area: String(county) }
  await app.db
    .insertInto('role_grant')
    .values({ ...grant, valid_from: app.now(), valid_to: null })
    .execute()
  expect(await adviser.answer('library.desk')).toEqual([])
  expect(await adviser.call('library.review', { county, id, approve: true })).toMatchObject({ failure: 'secondPersonNeeded' })
  await bureau.answer('library.review', { county, id, approve: true })
  await resident.answer('library.decide', { county, id, action: 'decline' })
  expect(await search()).toEqual([])
  expect(await resident.call('library.decide', { county, id, action: 'consent' })).toMatchObject({ failure: 'notNow' })
})

test('only whoever answered asks for it, one at a time, and never of a minor’s or a hidden question', async () => {
  const { app, town, request, requested, answered, county } = await aLibrary()
  await requested()
  expect(await request()).toMatchObject({ failure: 'libraryAsked' })
  const other = await aCaller(app, town.subject)
  const asked = { id: uuidv7(), county, consultation: answered.id, question, answer }
  expect(await other.call('library.request', asked)).toMatchObject({ failure: 'notFound' })
  for (const change of [{ category: 'minors' }, { safety: { neutral: true } }]) {
    const kept = await aLibrary(change)
    expect(await kept.request()).toMatchObject({ failure: 'notForLibrary' })
  }
})

test('where it is off every procedure answers as if there were none, and what was public is taken back all the same', async () => {
  const world = await aLibrary()
  const { resident, bureau, published, request, search, county } = world
  const id = await published()
  await turn(world, false)
  expect(await search()).toEqual([])
  expect(await bureau.answer('library.desk')).toEqual([])
  expect(await resident.call('library.view', { county, id })).toMatchObject({ failure: 'notFound' })
  expect(await bureau.call('library.review', { county, id, approve: true })).toMatchObject({ failure: 'notFound' })
  expect(await request()).toMatchObject({ failure: 'notFound' })
  expect(await resident.answer('legal.around', {})).toMatchObject({ library: false })
  expect(await resident.answer('library.own')).toMatchObject([{ id, state: 'published' }])
  await resident.answer('library.decide', { county, id, action: 'withdraw' })
  expect(await resident.answer('library.own')).toEqual([])
  expect(await resident.call('library.decide', { county, id, action: 'consent' })).toMatchObject({ failure: 'notFound' })
})

test('whoever leaves takes what was public of theirs along', async () => {
  const { app, asker, published } = await aLibrary()
  await published()
  await closeAccount(app.db, asker.account, app.now())
  const rows = await app.db.selectFrom('library_item').selectAll().where('owner', '=', asker.account).execute()
  expect(rows).toMatchObject([{ state: 'withdrawn', question: null, draft_question: null, draft_answer: null, cited: [] }])
})

test('what the rule takes out is shown before it is asked for, and what it cannot tell stands beside the words', async () => {
  const { adviser, bureau, town, app, requested, answered, county } = await aLibrary()
  const tried = { county, consultation: answered.id, question, answer: '他叫郑大力，是村里的会计。' }
  expect(await adviser.answer('library.tryOut', tried)).toMatchObject({
    question: { text: expect.not.stringMatching(/周某某|21000/), taken: expect.arrayContaining([{ found: '21000元', by: '几万元' }]) },
    answer: {
      taken: [],
      doubts: [
        { kind: 'name', found: '叫郑大力' },
        { kind: 'office', found: '会计' },
      ],
    },
  })
  expect(await (await aCaller(app, town.subject)).call('library.tryOut', tried)).toMatchObject({ failure: 'notFound' })
  await requested()
  expect(await bureau.answer('library.desk')).toMatchObject([{ doubts: [] }])
})

test('what is sent back says why to whoever wrote it, who asks anew, and whoever asked is told once their word is wanted', async () => {
  const { app, adviser, bureau, resident, asker, village, requested, answered, county } = await aLibrary()
  const { id } = await requested()
  const about = (who: typeof adviser) => who.answer('library.about', { county, consultation: answered.id })
  expect(await about(resident)).toEqual({ isOn: true, mayRequest: false, item: null })
  expect(await bureau.call('library.review', { county, id, approve: false })).toMatchObject({ failure: 'reasonMissing' })
  await bureau.answer('library.review', { county, id, approve: false, reason: '还看得出是哪个村' })
  expect(await about(adviser)).toMatchObject({ mayRequest: true, item: { state: 'sentBack', reason: '还看得出是哪个村' } })
  const again = await requested()
  expect(await about(adviser)).toMatchObject({ mayRequest: false, item: { id: again.id, state: 'requested', reason: null } })
  await bureau.answer('library.review', { county, id: again.id, approve: true })
  expect(await about(resident)).toMatchObject({ item: { id: again.id, state: 'approved' } })
  expect(await bureau.call('library.about', { county, consultation: answered.id })).toMatchObject({ failure: 'notFound' })
  const told = await app.db.selectFrom('outbox').selectAll().where('county', '=', county).where('key', 'like', 'library:%').execute()
  expect(told.map(({ payload }) => payload)).toEqual(
    expect.arrayContaining([
      { flow: 'consultationMoved', account: village.account },
      { flow: 'consultationNews', account: asker.account },
    ]),
  )
})
