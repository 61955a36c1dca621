import { listLegs } from '../../../src/cloud/store/report-clock-store'
import { aMainJob } from './a-main-job'

test('what a worker who leaves had goes on the center’s account, with the center’s own time to deal it out', async () => {
  const job = await aMainJob()
  const { app, clock, worker, dispatcher, community, look } = job
  const accepted = await worker.advanced(await job.report(), { action: 'accept' })
  clock.now = new Date('2026-11-23T03:00:00Z')
  await dispatcher.answer('staff.handOver', { account: community.workers[0], to: null })
  const returned = await look(accepted, dispatcher)
  expect(returned).toMatchObject({ status: 'returned', due: accepted.due })
  const legs = await listLegs(app.db, accepted.county, accepted.id)
  expect(legs.map(({ hands_kind, ended_at }) => [hands_kind, ended_at?.toISOString() ?? null])).toEqual([
    ['gridWorker', '2026-11-23T03:00:00.000Z'],
    ['center', null],
  ])
  const open = await app.db
    .selectFrom('report_clock')
    .select('kind')
    .where('county', '=', accepted.county)
    .where('report', '=', accepted.id)
    .where('going', '=', 'runs')
    .orderBy('kind')
    .execute()
  expect(open.map(({ kind }) => kind)).toEqual(['dispatch', 'promise'])
})
