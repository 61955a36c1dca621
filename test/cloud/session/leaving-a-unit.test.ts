import { aUnit, someoneWith } from '../../kit/units'
import { aMainJob } from '../report/a-main-job'

test('whoever leaves a unit leaves nothing assigned to them: it is the unit’s again, and the others there are told', async () => {
  const job = await aMainJob()
  const { app, county, dispatcher } = job
  const water = await aUnit(job, '测试供水')
  const colleague = await someoneWith(job, 'officer', water.id)
  const administrator = await someoneWith(job, 'administrator', String(county))
  await app.db
    .updateTable('role_grant')
    .set({ within: String(county) })
    .where('area', '=', water.id)
    .execute()
  const accepted = await dispatcher.advanced(await job.report(), { action: 'accept' })
  const dispatched = await dispatcher.advanced(accepted, { action: 'dispatch', unit: water.id })
  const signed = await water.officer.advanced(dispatched, { action: 'sign' })
  await water.officer.advanced(signed, { action: 'assign', colleague: colleague.account })
  const crew = async () =>
    (await app.db.selectFrom('report').select('crew').where('county', '=', county).where('id', '=', signed.id).executeTakeFirstOrThrow())
      .crew
  expect(await crew()).toBe(colleague.account)
  const left = await administrator.answer<{ matters: number; roles: number }>('staff.handOver', { account: colleague.account, to: null })
  expect(left).toEqual({ matters: 1, roles: 1 })
  expect(await crew()).toBeNull()
  expect((await job.look(signed)).timeline.at(-1)).toMatchObject({ event: 'handOver' })
  const told = await app.db
    .selectFrom('outbox')
    .select('payload')
    .where('county', '=', county)
    .where('about', '=', signed.id)
    .where('payload', '@>', JSON.stringify({ flow: 'unitNews', account: water.officer.account, unit: water.id }) as never)
    .execute()
  expect(told.length).toBeGreaterThan(0)
})
