import { uuidv7 } from 'uuidv7'
import type { ConsultationQueue, OwnConsultations } from '../../../src/contract/consultation'
import { at } from '../../kit/booking'
import { aCaller, aReportAt } from '../../kit/caller'
import { aConsultationWorld, aQuestion, aWholeAnswer } from '../../kit/consultation'

test('a question goes to the village’s adviser, who accepts and answers; it is followed up, closed and rated', async () => {
  const { submitted, seen, stepped, village, asker, resident, county, town, view } = await aConsultationWorld()
  const asked = await submitted()
  expect(asked).toMatchObject({
    as: 'asker',
    status: 'queued',
    tier: 'village',
    adviserName: '王律（测试）',
    actions: ['withdraw', 'convert'],
    clock: { waitsFor: 'adviser', due: at('2026-11-24 09:00'), breached: false },
    messages: [{ kind: 'question', by: 'asker', words: aQuestion('').words }],
    parties: [{ kind: 'person', name: '周某某' }],
  })
  expect(await view(town.person, asked)).toMatchObject({ ok: false, failure: 'notFound' })
  const accepted = await stepped(village.person, asked, 'accept')
  expect(accepted).toMatchObject({ status: 'answering', actions: ['askMore', 'recuse', 'answer', 'redirect'] })
  const cited = [{ law: '中华人民共和国民法典', article: '第六百七十五条', text: '借款人应当按照约定的期限返还借款。', asOf: '2021-01-01' }]
  const answered = await stepped(village.person, accepted, 'answer', { ...aWholeAnswer, cited, nextSteps: '先写催款的话' })
  expect(answered).toMatchObject({ status: 'answered', clock: { waitsFor: 'end' } })
  const mine = await seen(asker, asked)
  expect(mine.messages[1]).toMatchObject({
    kind: 'answer',
    by: 'adviser',
    name: '王律（测试）',
    cited,
    nextSteps: '先写催款的话',
    aidHint: false,
  })
  expect(mine).toMatchObject({ followUpsLeft: 3, actions: ['followUp', 'acceptClose', 'unsatisfied', 'convert'], aidHint: false })
  const again = await stepped(asker, mine, 'followUp', { words: '他说没有钱，怎么办？' })
  expect(again).toMatchObject({ status: 'answering', followUpsLeft: 2, clock: { waitsFor: 'adviser' } })
  const second = await stepped(village.person, again, 'answer', aWholeAnswer)
  const closed = await stepped(asker, second, 'acceptClose')
  expect(closed).toMatchObject({ status: 'closed', closeReason: 'accepted', mayRate: true, actions: ['reopen'] })
  const rated = await resident.answer('consultation.rate', {
    county,
    id: asked.id,
    clear: 5,
    prompt: 4,
    attitude: 5,
    useful: 5,
    remark: '说得明白',
  })
  expect(rated).toMatchObject({ mayRate: false, rating: { clear: 5, prompt: 4, remark: '说得明白' } })
  expect(await resident.call('consultation.rate', { county, id: asked.id, clear: 1, prompt: 1, attitude: 1, useful: 1 })).toMatchObject({
    ok: true,
    value: { rating: { clear: 5 } },
  })
})

test('the same id sent again is one consultation, sent twice at once as well, and to another person it is taken', async () => {
  const { app, submit, asker, town } = await aConsultationWorld()
  const id = uuidv7()
  const [one, two] = await Promise.all([submit({ id }), submit({ id })])
  expect([one, two]).toMatchObject([
    { ok: true, value: { id } },
    { ok: true, value: { id } },
  ])
  expect(await submit({ id }, asker)).toMatchObject({ ok: true })
  expect(await submit({ id }, town.person)).toMatchObject({ ok: false, failure: 'idTaken' })
  const rows = await app.db.selectFrom('consultation_message').select('id').where('consultation', '=', id).execute()
  expect(rows).toHaveLength(1)
})

test('of two steps at once one wins, and the other reads why; an answer that was lost is given again', async () => {
  const { submitted, step, stepped, village, asker } = await aConsultationWorld()
  const asked = await submitted()
  const answers = await Promise.all([step(village.person, asked, 'accept'), step(asker, asked, 'withdraw')])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ failure: 'consultationHasMoved' })
  const other = await submitted()
  const accepted = await stepped(village.person, other, 'accept')
  expect(await step(village.person, other, 'accept')).toMatchObject({ ok: true, value: { revision: accepted.revision } })
})

test('a one-line answer closes nothing, and every answer says whether aid may apply', async () => {
  const { submitted, step, stepped, village } = await aConsultationWorld()
  const accepted = await stepped(village.person, await submitted(), 'accept')
  expect(await step(village.person, accepted, 'answer', { words: '可以起诉。', aidHint: false })).toMatchObject({
    failure: 'answerTooShort',
  })
  expect(await step(village.person, accepted, 'answer', { words: '可以起诉。'.padEnd(200, ' '), aidHint: false })).toMatchObject({
    failure: 'answerTooShort',
  })
  expect(await step(village.person, accepted, 'answer', { words: aWholeAnswer.words })).toMatchObject({ failure: 'aidAnswerMissing' })
  expect(await step(village.person, accepted, 'askMore', { words: '请补充' })).toMatchObject({ failure: 'missingNotNamed' })
})

test('what is missing is asked for; brought, the clock begins anew; and whoever has less than ten signs to say is asked for more', async () => {
  const { submit, submitted, stepped, village, asker, clock } = await aConsultationWorld()
  expect(await submit({ words: '欠钱不还' })).toMatchObject({ failure: 'questionTooShort' })
  expect(await submit({ parties: [{ kind: 'person', name: '' }] })).toMatchObject({ failure: 'partyMissing' })
  const accepted = await stepped(village.person, await submitted(), 'accept')
  const waiting = await stepped(village.person, accepted, 'askMore', { words: '请拍一张借条的照片，说说约定什么时候还' })
  expect(waiting).toMatchObject({ status: 'waitingResident', clock: { waitsFor: 'asker' } })
  clock.now = new Date(at('2026-11-25 10:00'))
  const supplied = await stepped(asker, waiting, 'supply', { words: '约定去年年底还，借条在家里' })
  expect(supplied).toMatchObject({ status: 'answering', clock: { waitsFor: 'adviser', due: at('2026-11-26 10:00') } })
})

test('who steps aside sees nothing from that moment on, the next one does, and the first reply’s clock runs on', async () => {
  const { submitted, stepped, step, view, seen, village, town, asker } = await aConsultationWorld()
  const asked = await submitted()
  expect(await step(village.person, asked, 'recuse')).toMatchObject({ failure: 'reasonMissing' })
  const gone = await stepped(village.person, asked, 'recuse', { reason: 'relation' })
  expect(gone).toMatchObject({ sight: 'closed', actions: [], messages: [], parties: null })
  expect(await view(village.person, asked)).toMatchObject({ failure: 'notFound' })
  expect(await step(village.person, { ...gone }, 'accept')).toMatchObject({ failure: 'consultationHasMoved' })
  expect(await seen(town.person, asked)).toMatchObject({ as: 'adviser', tier: 'town', clock: { due: asked.clock?.due }, sight: 'full' })
  const mine = await seen(asker, asked)
  expect(mine).toMatchObject({ adviserName: '李律（测试）', looks: [{ name: '李律（测试）', part: 'adviser' }] })
})

test('of an unknown other side an adviser first sees kind and area, and all of it once they take it', async () => {
  const { submitted, seen, stepped, village } = await aConsultationWorld()
  const asked = await submitted({ parties: [{ kind: 'unknown', name: '' }] })
  const first = await seen(village.person, asked)
  expect(first).toMatchObject({ sight: 'kind', category: 'debt', messages: [], parties: null, aboutVillage: null })
  expect(await stepped(village.person, first, 'accept')).toMatchObject({ sight: 'full', messages: [{ kind: 'question' }] })
})

test('what concerns the village goes past its adviser, and where nobody is left to the county’s pool with the 12348 line', async () => {
  const { app, submitted, village, town, pool, county } = await aConsultationWorld()
  for (const aboutVillage of ['yes', 'unsure'] as const)
    expect(await submitted({ aboutVillage })).toMatchObject({ adviserName: '李律（测试）' })
  await app.db
    .updateTable('adviser')
    .set({ account: null })
    .where('county', '=', county)
    .where('id', 'in', [village.id, town.id, pool.id])
    .execute()
  expect(await submitted()).toMatchObject({ adviser: null, isInPool: true, tier: 'county', hotline: '12348' })
})

test('an adviser’s list is by whose clock runs out first and holds no words; an asker’s own neither', async () => {
  const { submitted, stepped, village, clock, resident, app } = await aConsultationWorld()
  const first = await submitted()
  clock.now = new Date(at('2026-11-23 10:00'))
  const second = await submitted()
  await stepped(village.person, first, 'accept')
  const lawyer = await aCaller(app, village.subject)
  const queue = await lawyer.answer<ConsultationQueue>('consultation.queue', { part: 'open' })
  expect(queue.rows.map(({ id }) => id)).toEqual([first.id, second.id])
  const mine = await resident.answer<OwnConsultations>('consultation.mine', {})
  expect(mine.consultations.map(({ id }) => id)).toEqual([second.id, first.id])
  expect(JSON.stringify([queue, mine])).not.toContain('借条')
})

test('a second opinion is another’s, once; three follow-ups within seven days; reopened within thirty', async () => {
  const { submitted, stepped, step, seen, village, town, asker, clock } = await aConsultationWorld()
  const answer = async (by: typeof village, id: { id: string }) => {
    const row = await seen(by.person, id)
    const taken = row.status === 'queued' ? await stepped(by.person, row, 'accept') : row
    return stepped(by.person, taken, 'answer', aWholeAnswer)
  }
  const asked = await submitted()
  let now = await answer(village, asked)
  for (const left of [2, 1, 0]) {
    now = await stepped(asker, now, 'followUp', { words: '还有一个问题' })
    expect(now.followUpsLeft).toBe(left)
    now = await answer(village, asked)
  }
  expect(await step(asker, now, 'followUp', { words: '再问一次' })).toMatchObject({ failure: 'notNow' })
  const other = await stepped(asker, now, 'unsatisfied', { reason: 'disagree' })
  expect(other).toMatchObject({ status: 'queued', isSecondOpinion: true, adviserName: '李律（测试）' })
  now = await answer(town, asked)
  expect(await step(asker, now, 'unsatisfied', { reason: 'disagree' })).toMatchObject({ failure: 'notNow' })
  const closed = await stepped(asker, await seen(asker, asked), 'acceptClose')
  clock.now = new Date(at('2026-12-23 10:00'))
  const reopened = await stepped(asker, closed, 'reopen', { words: '他又来了一张欠条' })
  expect(reopened).toMatchObject({ status: 'answering', adviserName: '李律（测试）' })
  const again = await stepped(asker, await answer(town, asked), 'acceptClose')
  clock.now = new Date(at('2027-01-24 10:00'))
  expect(await step(asker, again, 'reopen', { words: '又来了' })).toMatchObject({ failure: 'notNow' })
})

test('no route shows a word of it to a grid worker, a dispatcher, a clerk or a lawyer who does not have it', async () => {
  const { app, submitted, community, town, county } = await aConsultationWorld()
  const asked = await submitted()
  const key = { county, id: asked.id }
  const others = await Promise.all(
    [`gridWorker-1-${county}`, `dispatcher-${county}`].map((subject) => aCaller(app, subject).catch(() => undefined)),
  )
  const lawyer = await aCaller(app, town.subject)
  for (const caller of [...others, lawyer])
    for (const [path, input] of [
      ['consultation.view', key],
      ['consultation.advance', { ...key, revision: asked.revision, action: 'accept' }],
      ['consultation.rate', { ...key, clear: 5, prompt: 5, attitude: 5, useful: 5 }],
      ['consultation.queue', { part: 'open' }],
    ] as const) {
      const reply = caller && (await caller.call(path, input))
      if (!reply) continue
      expect(JSON.stringify(reply)).not.toContain('借条')
      expect(JSON.stringify(reply)).not.toContain(asked.id)
    }
  expect(community.startsWith(String(county))).toBe(true)
})

test('a question that is the grid worker’s is reported in the asker’s own words, and the two are linked for the asker alone', async () => {
  const { app, county, community, resident, submitted, stepped, step, seen, village, asker } = await aConsultationWorld()
  const asked = await submitted()
  const turned = await stepped(village.person, asked, 'redirect', { reason: 'gridMatter' })
  const sent = await resident.answer<{ report: { id: string } }>('report.submit', aReportAt(`${community}001`, { words: '路灯坏了好几天' }))
  const report = { county, id: sent.report.id }
  // Not of a report that somebody else filed, nor of none.
  expect(await step(asker, turned, 'convert', { reason: 'gridMatter' })).toMatchObject({ ok: false, failure: 'notFound' })
  expect(await step(asker, turned, 'convert', { reason: 'gridMatter', report: { county, id: uuidv7() } })).toMatchObject({
    failure: 'notFound',
  })
  const converted = await stepped(asker, turned, 'convert', { reason: 'gridMatter', report })
  expect(converted).toMatchObject({ status: 'converted', report, actions: [] })
  expect((await seen(village.person, asked)).report).toBeNull()
  const back = await resident.answer('consultation.ofReport', report)
  expect(back).toEqual({ consultation: { county, id: asked.id, number: asked.number } })
  const worker = await aCaller(app, `worker-1-${county}`)
  expect(await worker.answer('consultation.ofReport', report)).toEqual({ consultation: null })
})
