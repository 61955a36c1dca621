import { uuidv7 } from 'uuidv7'
import { seedAnswers } from '../../../src/cloud/store/seed/answers'
import answers from '../../../src/cloud/store/seed/answers.json'
import type { AnswerBook, KnownAnswer } from '../../../src/contract/answer'
import { aCaller } from '../../kit/caller'
import { someoneWith } from '../../kit/units'
import { aWorld } from '../../kit/world'

const aBook = async () => {
  const world = await aWorld()
  const { app, county, community } = world
  await seedAnswers(app.db)
  const resident = await aCaller(app, `resident-1-${county}`)
  const worker = await aCaller(app, `worker-1-${county}`)
  const center = await someoneWith(world, 'dispatcher', String(county))
  const town = await someoneWith(world, 'dispatcher', community.community.slice(0, 9))
  const ask = (words: string) => resident.answer<KnownAnswer[]>('answer.search', { words })
  return { ...world, resident, worker, center, town, ask }
}

/** Nothing else in the book sounds like it, whichever test runs beside. */
const aProposal = (mark: string, change: object = {}) => ({
  id: uuidv7(),
  question: mark,
  text: '带身份证到村（社区）窗口领。',
  source: '测试通知第一条',
  owner: '测试中心',
  keywords: [mark],
  validUntil: '2026-12-31',
  ...change,
})

const aMark = () => uuidv7().replaceAll('-', '').slice(-16)

test('who is about to ask is shown up to three answers, each with its source, its owner and its day', async () => {
  const { ask } = await aBook()
  const found = await ask('我妈的养老认证怎么弄')
  expect(found.length).toBeLessThanOrEqual(3)
  expect(found[0]).toMatchObject({ owner: '市网格化中心', source: expect.stringContaining('107号'), validUntil: '2027-12-31' })
  expect((await ask('没钱请律师怎么办'))[0]?.question).toContain('法律援助')
  expect((await ask('孩子刚出生，什么时候上户口'))[0]?.question).toContain('上户口')
})

test.each(['三栋门口的路灯不亮', '下水道堵了', ''])('"%s" has no answer in the book', async (words) => {
  const { ask } = await aBook()
  expect(await ask(words)).toEqual([])
})

test('every answer that comes with the program is found by its own question and by each of its words', async () => {
  const { ask } = await aBook()
  for (const { question, keywords } of answers) {
    expect((await ask(question))[0]?.question).toBe(question)
    for (const word of keywords) expect([word, (await ask(word)).length > 0]).toEqual([word, true])
  }
})

test('what a worker proposes nobody reads before another person has looked at it', async () => {
  const { worker, center, ask } = await aBook()
  const mark = aMark()
  const { id, ...rest } = aProposal(mark)
  await worker.answer('answer.propose', { id, ...rest })
  // Sent again after a lost answer it is there once.
  await worker.answer('answer.propose', { id, ...rest })
  expect(await ask(mark)).toEqual([])
  expect((await center.answer<AnswerBook>('answer.book')).answers.find((each) => each.id === id)).toMatchObject({ mayPublish: true })
  await center.answer('answer.publish', { id })
  expect(await ask(mark)).toMatchObject([{ id }])
  expect(await center.call('answer.publish', { id })).toMatchObject({ ok: false, failure: 'answerDecided' })
})

test('nobody publishes their own, and nobody of a town or below decides for the county', async () => {
  const { center, town } = await aBook()
  const own = aProposal(aMark())
  await center.answer('answer.propose', own)
  expect(await center.call('answer.publish', { id: own.id })).toMatchObject({ ok: false, failure: 'secondPersonNeeded' })
  expect(await town.call('answer.publish', { id: own.id })).toMatchObject({ ok: false, failure: 'notAllowed' })
  expect(await town.call('answer.retire', { id: own.id })).toMatchObject({ ok: false, failure: 'notAllowed' })
})

test('an answer with somebody’s number in it is refused, and so is one whose day is over', async () => {
  const { worker } = await aBook()
  const proposal = aProposal(aMark())
  expect(await worker.call('answer.propose', { ...proposal, text: '打 13912345678 找小李' })).toMatchObject({
    failure: 'personalDataInAnswer',
  })
  expect(await worker.call('answer.propose', { ...proposal, validUntil: '2026-11-22' })).toMatchObject({ failure: 'answerTooOld' })
})

test('what is past its day is hidden from everyone but those who keep the book', async () => {
  const { worker, center, clock, app, county } = await aBook()
  const mark = aMark()
  const proposal = aProposal(mark)
  await worker.answer('answer.propose', proposal)
  await center.answer('answer.publish', { id: proposal.id })
  clock.now = new Date('2027-01-01T02:00:00Z')
  const later = await aCaller(app, `resident-1-${county}`)
  expect(await later.answer('answer.search', { words: mark })).toEqual([])
  const book = await (await aCaller(app, `worker-1-${county}`)).answer<AnswerBook>('answer.book')
  expect(book.answers.find(({ id }) => id === proposal.id)).toMatchObject({ expired: true })
})

test('a better answer takes the place of the old one when it is published, and one taken down is gone', async () => {
  const { worker, center, ask } = await aBook()
  const mark = aMark()
  const [old, better] = [aProposal(mark), aProposal(mark, { text: '手机上也能领了。' })]
  await worker.answer('answer.propose', old)
  await center.answer('answer.publish', { id: old.id })
  await worker.answer('answer.propose', { ...better, replaces: old.id })
  expect(await ask(mark)).toMatchObject([{ id: old.id }])
  await center.answer('answer.publish', { id: better.id })
  expect(await ask(mark)).toMatchObject([{ id: better.id, text: '手机上也能领了。' }])
  await center.answer('answer.retire', { id: better.id })
  expect(await ask(mark)).toEqual([])
})
