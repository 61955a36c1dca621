import { submitConsultation } from '../../../src/cloud/operations/consultation/submit'
import type { OwnConsultations } from '../../../src/contract/consultation'
import { aCaller } from '../../kit/caller'
import { aConsultationWorld, aQuestion, aWholeAnswer } from '../../kit/consultation'

test('one person asks so often a day and no oftener; the same question sent again counts once, and others are not held up', async () => {
  const { app, community, asker, clock, resident, county } = await aConsultationWorld()
  const limited = { ...app, reportAllowances: { ...app.reportAllowances, inAll: { most: 2, perHour: 1 } } }
  const ask = (question = aQuestion(community), by = asker) => submitConsultation(limited, by, question)
  const first = aQuestion(community)
  expect([await ask(first), await ask(first), await ask()].map(({ ok }) => ok)).toEqual([true, true, true])
  expect(await ask()).toMatchObject({ ok: false, failure: 'tooManyQuestions' })
  expect(await resident.answer<OwnConsultations>('consultation.mine', {})).toMatchObject({ consultations: [{}, {}] })
  const other = await aCaller(app, `resident-2-${county}`)
  expect(await other.call('consultation.submit', aQuestion(community))).toMatchObject({ ok: true })
  clock.now = new Date(clock.now.getTime() + 3_600_000)
  expect(await ask()).toMatchObject({ ok: true })
})

test('an adviser who sees a conflict only after the answer is out at that moment, and what follows goes to somebody else', async () => {
  const { submitted, stepped, step, view, seen, village, town, asker, app, county } = await aConsultationWorld()
  const accepted = await stepped(village.person, await submitted(), 'accept')
  const answered = await stepped(village.person, accepted, 'answer', aWholeAnswer)
  const aside = await stepped(village.person, answered, 'recuse', { reason: 'conflict' })
  expect(aside).toMatchObject({ sight: 'closed', messages: [] })
  expect(await view(village.person, aside)).toMatchObject({ failure: 'notFound' })
  const mine = await seen(asker, aside)
  expect(mine).toMatchObject({
    status: 'answered',
    adviser: null,
    messages: [{ kind: 'question' }, { kind: 'answer', words: aWholeAnswer.words }],
  })
  const next = await stepped(asker, mine, 'followUp', { words: '他现在说没有借过，怎么办？' })
  expect(next).toMatchObject({ status: 'queued', adviserName: '李律（测试）' })
  expect(await step(village.person, next, 'accept')).toMatchObject({ ok: false })
  expect((await seen(town.person, next)).actions).toContain('accept')
  const readers = await app.db
    .selectFrom('consultation_hold')
    .select('account')
    .where('county', '=', county)
    .where('until', 'is', null)
    .execute()
  expect(readers).toEqual([{ account: town.account }])
})
