import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { endSilences } from '../../../src/cloud/operations/report/end-silences'
import type { ReportView } from '../../../src/contract/report'
import type { ReportPage } from '../../../src/contract/report-list'
import { aCaller, aReportAt } from '../../kit/caller'
import { aMainJob } from './a-main-job'

const minute = 60_000
const day = 1440 * minute
type Job = Awaited<ReturnType<typeof aMainJob>>

const later = ({ clock }: Pick<Job, 'clock'>, ms: number) => {
  clock.now = new Date(clock.now.getTime() + ms)
}
const closed = async (job: Job) => {
  const { worker, resident } = job
  const finished = await worker.advanced(await job.report(), { action: 'accept' }, { action: 'finish', words: '换好了' })
  return resident.advanced(finished, { action: 'confirm', result: 'solved', process: 'good' })
}

test('within ten minutes the resident corrects the kind and the place under the same number; the old worker is told off, the new one on', async () => {
  const job = await aMainJob()
  const { app, county, second, resident, worker, otherWorker, standIn, look } = job
  const filed = await job.report()
  const correction = { category: '0102', place: { by: 'grid', grid: second.code, words: '河对面' } } as const
  later(job, 9 * minute)
  const corrected = await resident.advanced(filed, { action: 'correct', correction })
  expect(corrected).toMatchObject({
    number: filed.number,
    status: 'submitted',
    category: '0102',
    placeWords: '河对面',
    gridName: second.name,
    acceptDue: filed.acceptDue,
  })
  await drainOutbox(app)
  const told = standIn.messages.filter(({ page }) => page.includes(filed.id)).map(({ openid, templateId }) => [openid, templateId])
  expect(told).toContainEqual([`worker-2-${county}`, 'linli-new-report'])
  expect(told).toContainEqual([`worker-1-${county}`, expect.any(String)])
  expect(await worker.call('report.view', { county, id: filed.id })).toMatchObject({ ok: false, failure: 'acceptedAcross' })
  expect((await look(filed, otherWorker)).actions).toContain('accept')
})

test('after ten minutes, or once it is taken up, the resident adds words instead', async () => {
  const job = await aMainJob()
  const { resident, worker, look } = job
  const filed = await job.report()
  const correction = { category: '0102' }
  later(job, 11 * minute)
  expect((await look(filed)).actions).not.toContain('correct')
  expect(await resident.advance(filed, { action: 'correct', correction })).toMatchObject({ ok: false, failure: 'notNow' })
  expect(await worker.advanced(filed, { action: 'correct', correction })).toMatchObject({ category: '0102' })
  const another = await job.report()
  const accepted = await worker.advanced(another, { action: 'accept' })
  expect(await resident.advance(accepted, { action: 'correct', correction })).toMatchObject({ ok: false, failure: 'notFromThisStatus' })
})

test('a matter whose kind is corrected in these minutes is promised as that kind from the beginning, and says that its time moved; later it is not', async () => {
  const job = await aMainJob()
  const { resident, worker, report, app, county } = job
  const [unclear, gas] = [await report({ category: null }), await report({ category: '0206' })]
  expect(gas.due).not.toBe(unclear.due)
  later(job, 9 * minute)
  const corrected = await resident.advanced(unclear, { action: 'correct', correction: { category: '0206' } })
  expect(corrected).toMatchObject({ number: unclear.number, due: gas.due })
  expect(corrected.timeline.at(-1)).toMatchObject({ event: 'correct', due: gas.due })
  const clocks = app.db
    .selectFrom('report_clock')
    .select(['limit_kind', 'due', 'warn_at'])
    .where('county', '=', county)
    .where('kind', '=', 'promise')
  const [one, other] = await clocks.where('report', 'in', [unclear.id, gas.id]).execute()
  expect(one).toEqual(other)
  const late = await report({ category: null })
  later(job, 11 * minute)
  expect(await worker.advanced(late, { action: 'correct', correction: { category: '0206' } })).toMatchObject({ due: late.due })
})

test('the resident reads since when somebody has it, and what they are asked until when', async () => {
  const job = await aMainJob()
  const { worker, resident, look } = job
  const filed = await job.report()
  expect(filed.heldSince).toBe(filed.submittedAt)
  later(job, 5 * minute)
  const asked = await worker.advanced(filed, { action: 'askMore', words: '是三栋还是四栋？' })
  expect((await look(asked)).question).toEqual({ words: '是三栋还是四栋？', until: '2026-11-26T15:59:59.999Z' })
  const answered = await resident.advanced(asked, { action: 'supplement', words: '三栋' })
  expect(answered.question).toBeNull()
  later(job, 5 * minute)
  const passed = await worker.advanced(answered, { action: 'sendBack', reason: 'notMyGrid' })
  expect((await look(passed)).heldSince).toBe(job.clock.now.toISOString())
})

test('a question that nobody answers holds the clock up for three days, and then no longer', async () => {
  const job = await aMainJob()
  const { app, worker, look } = job
  const filed = await job.report()
  later(job, 30 * minute)
  const asked = await worker.advanced(filed, { action: 'askMore', words: '是三栋还是四栋？' })
  job.clock.now = new Date('2026-11-26T15:59:00Z')
  await endSilences(app)
  expect((await look(asked, worker)).question).not.toBeNull()
  job.clock.now = new Date('2026-11-26T16:00:00Z')
  await Promise.all([endSilences(app), endSilences(app)])
  const gone = await look(asked, worker)
  expect(gone).toMatchObject({ question: null, status: 'submitted' })
  expect(gone.timeline.filter(({ event }) => event === 'stopWaiting')).toHaveLength(1)
  // Half an hour of the two working hours was used before the question.
  expect(gone.acceptDue).toBe('2026-11-27T01:30:00.000Z')
})

test('what nobody confirms is closed by the clock as 未确认, once, and counts for no satisfaction', async () => {
  const job = await aMainJob()
  const { app, county, worker } = job
  const finished = await worker.advanced(await job.report(), { action: 'accept' }, { action: 'finish', words: '换好了' })
  job.clock.now = new Date(Date.parse('2026-11-26T16:00:00Z') + 15 * day - minute)
  await endSilences(app)
  const resident = await aCaller(app, `resident-1-${county}`)
  expect((await job.look(finished, resident)).status).toBe('confirming')
  later(job, minute)
  await Promise.all([endSilences(app), endSilences(app)])
  const silent = await job.look(finished, resident)
  expect(silent).toMatchObject({ status: 'closed', result: null })
  expect(silent.timeline.filter(({ event }) => event === 'closeUnanswered')).toMatchObject([{ actorRole: 'timer' }])
  const kept = await app.db.selectFrom('report').select(['result', 'process']).where('id', '=', finished.id).execute()
  expect(kept).toEqual([{ result: null, process: null }])
})

test('催办 says whom it reminded, and from the second day on the center too', async () => {
  const job = await aMainJob()
  const { worker, resident } = job
  const accepted = await worker.advanced(await job.report(), { action: 'accept' })
  const nudged = await resident.advanced(accepted, { action: 'nudge' })
  expect(nudged.timeline.at(-1)).toMatchObject({ event: 'nudge', facts: { reminded: ['gridWorker'] } })
  expect(await resident.advance(nudged, { action: 'nudge' })).toMatchObject({ ok: false, failure: 'notNow' })
  later(job, day + minute)
  const again = await resident.advanced(nudged, { action: 'nudge' })
  expect(again.timeline.at(-1)).toMatchObject({ facts: { reminded: ['gridWorker', 'center'] } })
})

test('what comes back after fifteen days is a new matter, linked both ways, at the old place', async () => {
  const job = await aMainJob()
  const { app, county, grid, community } = job
  const before = await closed(job)
  expect(before.actions).toContain('reopen')
  later(job, 16 * day)
  const caller = (who: string) => aCaller(app, `${who}-${county}`)
  const [resident, neighbor, worker] = [await caller('resident-1'), await caller('resident-2'), await caller('worker-1')]
  const look = ({ id }: ReportView, by = resident) => by.answer<ReportView>('report.view', { county, id })
  expect((await look(before)).actions).not.toContain('reopen')
  const place = { by: 'community', community: community.community, words: before.placeWords }
  const file = async (by: typeof resident, change: object) =>
    (await by.answer<{ report: ReportView }>('report.submit', aReportAt(grid.code, { relapseOf: before.id, ...change }))).report
  const again = await file(resident, { place })
  expect(again).toMatchObject({ status: 'submitted', gridName: grid.name })
  expect(again.number).not.toBe(before.number)
  expect(await look(again)).toMatchObject({ relapses: [{ id: before.id, number: before.number, isEarlier: true }] })
  for (const by of [resident, worker])
    expect(await look(before, by)).toMatchObject({ relapses: [{ id: again.id, number: again.number, isEarlier: false }] })
  const mine = await resident.answer<ReportPage>('report.mine', {})
  expect(mine.reports.map(({ id }) => id)).toEqual([again.id, before.id])
  const stranger = await file(neighbor, {})
  expect((await look(stranger, neighbor)).relapses ?? []).toEqual([])
})

test('nobody asks for a longer suspension than the city allows', async () => {
  const job = await aMainJob()
  const { app, worker } = job
  const accepted = await worker.advanced(await job.report(), { action: 'accept' })
  const { id, by } = { id: app.newId(), by: { set_by: app.newId(), set_at: job.clock.now } }
  await app.db
    .insertInto('setting')
    .values({ id, name: 'suspendDays', value: '30', valid_from: new Date('2026-01-01T00:00:00Z'), ...by })
    .execute()
  later(job, 2 * minute)
  const ask = { action: 'askToSuspend', words: '等修路', cause: 'plannedWork', days: 31 } as const
  expect(await worker.advance(accepted, ask)).toMatchObject({ ok: false, failure: 'suspensionTooLong' })
  expect(await worker.advanced(accepted, { ...ask, days: 30 })).toMatchObject({ asked: { for: 'suspend' } })
  await app.db.deleteFrom('setting').where('id', '=', id).execute()
})

test('a home without water, power or heating waits by a limit of its own', async () => {
  const job = await aMainJob()
  const filed = await job.report({ category: '0204' })
  expect(filed.due).toBe('2026-11-24T01:00:00.000Z')
})
