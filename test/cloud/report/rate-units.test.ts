import { aUnit } from '../../kit/units'
import { aMainJob } from './a-main-job'

/** A matter that two units dealt with together. */
const aWhistled = async () => {
  const job = await aMainJob()
  const [water, roads] = [await aUnit(job, '测试供水'), await aUnit(job, '测试市政')]
  const accepted = await job.dispatcher.advanced(await job.report(), { action: 'accept' })
  const whistled = await job.dispatcher.advanced(accepted, {
    action: 'blowWhistle',
    reason: 'jointEnforcement',
    unit: water.id,
    units: [roads.id],
    approver: '镇党委书记',
    words: '一起挖',
  })
  return { ...job, water, roads, whistled }
}

test('each who was called answers with the four elements, and they are read beside its name', async () => {
  const { whistled, roads, look, dispatcher } = await aWhistled()
  const answer = { with: '供水老王', measure: '夜里开挖', until: '2026-11-25T10:00:00.000Z' }
  await roads.officer.advanced(await look(whistled, roads.officer), { action: 'answerWhistle', answer })
  const { called } = await look(whistled, dispatcher)
  expect(called.find(({ id }) => id === roads.id)).toMatchObject({ state: 'answered', answer: { ...answer, taken: expect.any(String) } })
})

test('once it is over the community rates each unit once; the units read it, residents do not', async () => {
  const { whistled, water, roads, look, dispatcher, resident, app, county } = await aWhistled()
  const rate = { action: 'rateUnits' as const, ratings: [{ unit: roads.id, rating: 'poor' as const }] }
  expect(await dispatcher.advance(await look(whistled, dispatcher), rate)).toMatchObject({ failure: 'notFromThisStatus' })
  const answer = { with: '老王', measure: '开挖', until: '2026-11-25T10:00:00.000Z' }
  const answered = await roads.officer.advanced(await look(whistled, roads.officer), { action: 'answerWhistle', answer })
  const parted = await roads.officer.advanced(answered, { action: 'finishPart', words: '路补好了' })
  const done = await water.officer.advanced(await look(parted, water.officer), { action: 'finish', words: '都好了' })
  const seen = await look(done, dispatcher)
  expect(seen.actions).toContain('rateUnits')
  expect(await water.officer.advance(done, rate)).toMatchObject({ failure: 'notByThisRole' })
  const rated = await dispatcher.advanced(seen, rate)
  expect(rated.called.find(({ id }) => id === roads.id)).toMatchObject({ rating: 'poor' })
  expect(rated.timeline.at(-1)).toMatchObject({ event: 'rateUnits', facts: { rated: [{ name: '测试市政', rating: 'poor' }] } })
  expect(await dispatcher.advance(rated, rate)).toMatchObject({ failure: 'unitMissing' })
  const all = await dispatcher.advanced(rated, { action: 'rateUnits', ratings: [{ unit: water.id, rating: 'good' }] })
  expect(all.actions).not.toContain('rateUnits')
  expect((await look(all, resident)).timeline.map(({ event }) => event)).not.toContain('rateUnits')
  const kept = app.db
    .selectFrom('report_unit')
    .select('rating')
    .where('county', '=', county)
    .where('report', '=', done.id)
    .orderBy('rating')
  expect((await kept.execute()).map(({ rating }) => rating)).toEqual(['good', 'poor'])
})
