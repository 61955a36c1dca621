import { markApprovals } from '../../../src/cloud/operations/report/mark-approvals'
import type { InboxPage } from '../../../src/contract/inbox'
import type { MessagePage } from '../../../src/contract/message'
import { aUnit, someoneWith } from '../../kit/units'
import { aMainJob } from './a-main-job'

const aDispatchedJob = async () => {
  const job = await aMainJob()
  const [water, roads] = [await aUnit(job, '测试供水'), await aUnit(job, '测试市政')]
  const upper = await someoneWith(job, 'dispatcher', String(job.county))
  const filed = await job.report()
  const accepted = await job.dispatcher.advanced(filed, { action: 'accept' })
  const dispatched = await job.dispatcher.advanced(accepted, { action: 'dispatch', unit: water.id })
  return { ...job, water, roads, upper, filed, accepted, dispatched }
}

test('the center takes a matter up, gives it to a unit, and the unit signs, deals with it and is looked after', async () => {
  const { accepted, dispatched, water, worker, resident, look, dispatcher } = await aDispatchedJob()
  expect(accepted).toMatchObject({ status: 'accepted', holder: { kind: 'center' } })
  expect(accepted.units.map(({ name }) => name)).toEqual(['测试供水', '测试市政'].sort())
  expect(dispatched).toMatchObject({ status: 'dispatched', holder: { kind: 'unit', name: '测试供水' } })
  expect((await look(dispatched)).timeline.at(-1)).toMatchObject({ event: 'dispatch', words: null, facts: { to: '测试供水' } })
  const signed = await water.officer.advanced(dispatched, { action: 'sign' })
  expect(signed.status).toBe('handling')
  expect(await worker.advance(signed, { action: 'finish', words: '不是我办的' })).toMatchObject({ ok: false, failure: 'notNow' })
  const done = await water.officer.advanced(signed, { action: 'contact' }, { action: 'finish', words: '水管换好了' })
  expect(done.status).toBe('done')
  expect(await water.officer.advance(done, { action: 'verify' })).toMatchObject({ ok: false })
  const again = await worker.advanced(done, { action: 'redo', words: '还在滴水' })
  expect(again).toMatchObject({ status: 'handling', holder: { kind: 'unit' } })
  const better = await water.officer.advanced(again, { action: 'finish', words: '又换了接头' })
  const confirming = await dispatcher.advanced(better, { action: 'verify' })
  expect(await resident.advanced(confirming, { action: 'confirm', result: 'solved', process: 'good' })).toMatchObject({
    status: 'closed',
    handledBy: '测试供水',
  })
})

test('a unit returns it once with reason and proposed owner, never gets it back, and after the second no the upper center rules', async () => {
  const { dispatched, water, roads, upper, dispatcher, look, resident } = await aDispatchedJob()
  const back = { action: 'sendBack', reason: 'notOurDuty' } as const
  expect(await water.officer.advance(dispatched, back)).toMatchObject({ failure: 'ownerMissing' })
  const returned = await water.officer.advanced(dispatched, { ...back, owner: '市政' })
  expect(returned).toMatchObject({ status: 'returned', holder: { kind: 'center' }, due: dispatched.due })
  expect((await look(returned, resident)).timeline.at(-1)?.facts).toEqual({})
  expect(await water.officer.advance(returned, { action: 'note', words: '看看' })).toMatchObject({ failure: 'notFound' })
  expect(await dispatcher.advance(returned, { action: 'dispatch', unit: water.id })).toMatchObject({ failure: 'notNow' })
  const second = await dispatcher.advanced(returned, { action: 'dispatch', unit: roads.id })
  expect(await roads.officer.advance(second, { ...back, owner: '供水' })).toMatchObject({ failure: 'notNow' })
  const contest = { action: 'contest', reason: 'notOurDuty', owner: '供水', words: '管子是供水的' } as const
  expect(await roads.officer.advanced(second, contest)).toMatchObject({ status: 'returned', actions: [] })
  const contested = await look(second, dispatcher)
  expect(contested).toMatchObject({ status: 'returned' })
  expect(contested.actions).not.toContain('dispatch')
  const ruled = await upper.advanced(contested, { action: 'adjudicate', unit: water.id, units: [roads.id], words: '供水主办' })
  expect(ruled).toMatchObject({ status: 'dispatched', holder: { name: '测试供水' } })
  for (const action of ['sendBack', 'contest'] as const)
    expect(await water.officer.advance(ruled, { ...contest, action })).toMatchObject({ ok: false, failure: 'notNow' })
})

test('whom the center calls in answers with the four elements, and the lead is done when every other is', async () => {
  const { dispatched, water, roads, dispatcher, look } = await aDispatchedJob()
  const signed = await water.officer.advanced(dispatched, { action: 'sign' })
  const whistled = await dispatcher.advanced(signed, {
    action: 'blowWhistle',
    reason: 'jointEnforcement',
    units: [roads.id],
    words: '要挖路',
    approver: '镇党委书记',
  })
  expect(whistled).toMatchObject({ status: 'whistled', called: [{ part: 'lead' }, { name: '测试市政', state: 'called' }] })
  expect(whistled.timeline.at(-1)?.facts).toMatchObject({ approver: '镇党委书记' })
  const finish = { action: 'finish', words: '都好了' } as const
  expect(await water.officer.advance(whistled, finish)).toMatchObject({ failure: 'notNow' })
  const atRoads = await look(whistled, roads.officer)
  expect(await roads.officer.advance(atRoads, { action: 'finishPart', words: '路恢复了' })).toMatchObject({ failure: 'notNow' })
  const answer = { with: '供水老王', measure: '夜里开挖', until: '2026-11-25T10:00:00.000Z' }
  const answered = await roads.officer.advanced(atRoads, { action: 'answerWhistle', answer })
  expect((await look(answered)).timeline.at(-1)?.facts).toEqual({})
  const parted = await roads.officer.advanced(answered, { action: 'finishPart', words: '路恢复了' })
  expect(await water.officer.advanced(parted, finish)).toMatchObject({ status: 'done' })
})

test('a merged matter follows its master, keeps its own promise, and comes out of it as it went in', async () => {
  const { report, worker, dispatcher, look, neighbor, grid } = await aMainJob()
  const [master, other] = [await report(), await report({ words: '同一盏灯' })]
  expect(await worker.advance(other, { action: 'merge', into: other.number, words: '同一件' })).toMatchObject({ failure: 'notNow' })
  const merged = await worker.advanced(other, { action: 'merge', into: master.number, words: '同一盏灯' })
  expect(merged).toMatchObject({ status: 'merged', mergedInto: master.number, due: other.due })
  const third = await report({ words: '第三件' })
  expect(await worker.advance(third, { action: 'merge', into: other.number, words: '同一件' })).toMatchObject({ failure: 'notNow' })
  expect(await worker.advance(await look(master, worker), { action: 'merge', into: third.number, words: '反过来' })).toMatchObject({
    failure: 'notNow',
  })
  expect((await look(master)).due).toBe(master.due)
  expect(await dispatcher.advanced(merged, { action: 'unmerge', words: '不是一盏' })).toMatchObject({
    status: 'submitted',
    mergedInto: null,
    due: other.due,
  })
  expect([neighbor, grid]).toHaveLength(2)
})

test('what is handed over keeps its number there, and comes back to where it is dealt out', async () => {
  const { report, dispatcher, look, app, county } = await aMainJob()
  const filed = await report()
  expect(await dispatcher.advance(filed, { action: 'transferTo12345', words: '市里的事' })).toMatchObject({ failure: 'numberMissing' })
  const gone = await dispatcher.advanced(filed, { action: 'transferTo12345', external: 'DH20261123001', words: '市里的事' })
  expect(gone).toMatchObject({ status: 'transferredTo12345', holder: null })
  expect((await look(gone)).timeline.at(-1)).toMatchObject({ words: '市里的事', facts: { number: 'DH20261123001' } })
  expect(await dispatcher.advanced(gone, { action: 'comeBack', words: '退回来了' })).toMatchObject({ status: 'accepted' })
  const kept = app.db.selectFrom('report_transfer').selectAll().where('county', '=', county).where('number', '=', 'DH20261123001')
  expect(await kept.execute()).toMatchObject([{ system: '12345', report: filed.id, back_at: app.now() }])
})

test('a void asked for by one is granted by another, and a danger is everyone’s at once', async () => {
  const job = await aMainJob()
  const colleague = await someoneWith(job, 'dispatcher', job.community.town ?? String(job.county))
  const filed = await job.report()
  const urgent = await job.worker.advanced(filed, { action: 'flagDanger', words: '井盖没了' })
  expect(urgent).toMatchObject({ isDanger: true, priority: 0 })
  expect(await job.resident.advance(urgent, { action: 'withdraw' })).toMatchObject({ failure: 'notNow' })
  expect((await job.look(urgent)).timeline.map(({ event }) => event)).toEqual(['submit'])
  const asked = await job.dispatcher.advanced(urgent, { action: 'askToVoid', reason: 'test', words: '演练' })
  expect(await job.dispatcher.advance(asked, { action: 'void', words: '是演练' })).toMatchObject({ failure: 'notNow' })
  const [phone, words] = [
    { action: 'void' as const, words: '是演练，问13812345678' },
    { action: 'void' as const, words: '这是一次演练' },
  ]
  expect(await colleague.advance(asked, phone)).toMatchObject({ failure: 'personalDataInAnswer' })
  const gone = await colleague.advanced(asked, words)
  expect(gone).toMatchObject({ status: 'void' })
  expect((await job.look(gone)).timeline.at(-1)).toMatchObject({ event: 'void', words: '这是一次演练', reason: 'test', staffOnly: false })
  const rude = await job.report()
  const thrown = await colleague.advanced(
    await job.dispatcher.advanced(rude, { action: 'askToVoid', reason: 'abuse', words: '骂人' }),
    words,
  )
  expect((await job.look(thrown)).timeline.at(-1)).toMatchObject({ event: 'void', words: null, reason: null })
})

test('the resident nudges once a day, objects once, and reopens within fifteen days to the same hands', async () => {
  const { report, dispatcher, worker, resident, look, clock } = await aMainJob()
  const filed = await report()
  const nudged = await resident.advanced(filed, { action: 'nudge' })
  expect(await resident.advance(nudged, { action: 'nudge' })).toMatchObject({ failure: 'notNow' })
  const refused = await dispatcher.advanced(nudged, { action: 'reject', reason: 'inCourt', words: '请到法院' })
  expect(refused).toMatchObject({ status: 'notAccepted' })
  const objected = await resident.advanced(await look(refused), { action: 'object', words: '没有起诉' })
  expect(objected).toMatchObject({ status: 'returned', holder: { kind: 'center' } })
  const other = await report()
  const finished = await worker.advanced(other, { action: 'accept' }, { action: 'finish', words: '灯泡换好了' })
  const closed = await resident.advanced(finished, { action: 'confirm', result: 'solved', process: 'good' })
  clock.now = new Date('2026-11-26T02:00:00Z')
  const reopened = await resident.advanced(await look(closed), { action: 'reopen', words: '又不亮了' })
  expect(reopened).toMatchObject({ status: 'handling', result: null, closedAt: null, holder: { kind: 'gridWorker' } })
})

test('units are called once somebody in charge agreed, and at once where it is an emergency', async () => {
  const { dispatched, water, roads, dispatcher } = await aDispatchedJob()
  const signed = await water.officer.advanced(dispatched, { action: 'sign' })
  const call = { action: 'blowWhistle' as const, units: [roads.id], words: '要挖路' }
  expect(await dispatcher.advance(signed, { ...call, reason: 'beyondPowers' })).toMatchObject({
    failure: 'approverMissing',
    message: expect.stringContaining('负责人'),
  })
  const called = await dispatcher.advanced(signed, { ...call, reason: 'emergency' })
  expect(called).toMatchObject({
    status: 'whistled',
    timeline: expect.arrayContaining([expect.objectContaining({ event: 'blowWhistle' })]),
  })
})

const late = async (by: { answer: <Answer>(path: string, input: unknown) => Promise<Answer> }, id: string) =>
  (await by.answer<MessagePage>('message.list', {})).messages.filter(({ about, title }) => about === id && title === '有一件事超时了')
    .length

test('the community’s own office calls units in an emergency at once; who agreed is said afterward, or it is marked once', async () => {
  const job = await aDispatchedJob()
  const { dispatched, water, roads, look, resident, app, clock, community } = job
  const office = await someoneWith(job, 'clerk', community.community)
  const elsewhere = await someoneWith(job, 'clerk', community.town ?? String(job.county))
  expect(await elsewhere.call('report.view', { county: dispatched.county, id: dispatched.id })).toMatchObject({ failure: 'notFound' })
  const signed = await water.officer.advanced(dispatched, { action: 'sign' })
  expect((await look(signed, office)).actions.sort()).toEqual(['blowWhistle'])
  const call = { action: 'blowWhistle' as const, units: [roads.id], words: '路面塌了', reason: 'emergency' as const }
  const called = await office.advanced(await look(signed, office), call)
  expect(called).toMatchObject({ status: 'whistled', whistleApprovalDue: expect.any(String) })
  expect(called.actions).toEqual(['approveWhistle'])
  expect((await look(called, resident)).whistleApprovalDue).toBeUndefined()
  const toApprove = async () => (await job.dispatcher.answer<InboxPage>('inbox.list', { part: 'approval' })).rows.map(({ id }) => id)
  expect(await toApprove()).toEqual([called.id])
  clock.now = new Date(new Date(called.whistleApprovalDue ?? 0).getTime() + 1000)
  await Promise.all([markApprovals(app), markApprovals(app)])
  await markApprovals(app)
  expect([await late(office, called.id), await late(job.dispatcher, called.id)]).toEqual([1, 1])
  expect(await office.advance(called, { action: 'approveWhistle', approver: ' ' })).toMatchObject({ failure: 'approverMissing' })
  const agreed = await job.dispatcher.advanced(await look(called, job.dispatcher), { action: 'approveWhistle', approver: '镇党委书记' })
  expect(agreed).toMatchObject({ status: 'whistled', whistleApprovalDue: null })
  expect(await toApprove()).toEqual([])
  expect(agreed.timeline.at(-1)).toMatchObject({ event: 'approveWhistle', facts: { approver: '镇党委书记' } })
  expect((await look(agreed, resident)).timeline.map(({ event }) => event)).not.toContain('approveWhistle')
  expect(await office.advance(agreed, { action: 'approveWhistle', approver: '镇长' })).toMatchObject({ failure: 'notNow' })
})
