import { keepLeaves } from '../../../src/cloud/operations/staff/keep-leaves'
import type { ReportView } from '../../../src/contract/report'
import type { QueuePage } from '../../../src/contract/report-list'
import type { Leave } from '../../../src/contract/staff'
import { cityCounty } from '../../../src/domain/city'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const hour = 3_600_000

/** Worker 1 works the first grid, worker 2 the second of the same community. */
const aCommunity = async () => {
  const world = await aWorld()
  const { app, county, community, clock } = world
  const who = (name: string) => aCaller(app, `${name}-${county}`)
  const [resident, worker, colleague, dispatcher] = [
    await who('resident-1'),
    await who('worker-1'),
    await who('worker-2'),
    await who('dispatcher'),
  ]
  const [first, second] = community.grids
  const [away, standIn] = community.workers
  const report = async (grid = first.code) => (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(grid))).report
  const inHours = (hours: number) => new Date(clock.now.getTime() + hours * hour).toISOString()
  const wait = async (hours: number) => {
    clock.now = new Date(clock.now.getTime() + hours * hour)
    await keepLeaves(app)
  }
  const holderOf = async ({ id }: { id: string }) => {
    const { status, holder } = await app.db
      .selectFrom('report')
      .select(['status', 'holder'])
      .where('county', '=', county)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return [status, holder]
  }
  const leave = (change: object = {}) => ({ until: inHours(48), standIn, handsOpen: true, ...change })
  return {
    ...world,
    resident,
    worker,
    colleague,
    dispatcher,
    first: first.code,
    second: second.code,
    away,
    standIn,
    ...{ report, inHours, wait, holderOf, leave },
  }
}

const idsOf = ({ reports }: QueuePage) => reports.map(({ id }) => id)
const queue = { role: 'gridWorker' }

test('a worker goes on leave, and a colleague of the community has the grid until it is over', async () => {
  const { worker, colleague, report, leave, wait, holderOf, away, standIn } = await aCommunity()
  const before = await report()
  expect(await colleague.call('report.view', { county: before.county, id: before.id })).toMatchObject({ failure: 'notFound' })
  await worker.answer('staff.setLeave', leave())
  const during = await report()
  expect([await holderOf(before), await holderOf(during)]).toEqual([
    ['submitted', standIn],
    ['submitted', standIn],
  ])
  expect(idsOf(await colleague.answer<QueuePage>('report.queue', queue)).sort()).toEqual([before.id, during.id].sort())
  await colleague.advanced(during, { action: 'accept' })
  await wait(49)
  expect([(await holderOf(before))[1], (await holderOf(during))[1]]).toEqual([away, away])
  expect(await colleague.call('report.view', { county: before.county, id: before.id })).toMatchObject({ failure: 'notFound' })
  expect((await holderOf(await report()))[1]).toBe(away)
})

test('who only names a stand-in keeps what is open, and what comes in meanwhile is the stand-in’s', async () => {
  const { worker, report, leave, holderOf, away, standIn } = await aCommunity()
  const before = await report()
  await worker.answer('staff.setLeave', leave({ handsOpen: false }))
  expect([(await holderOf(before))[1], (await holderOf(await report()))[1]]).toEqual([away, standIn])
})

test('a leave that is planned begins at its hour, and what is open is handed on then', async () => {
  const { worker, report, leave, wait, holderOf, inHours, away, standIn } = await aCommunity()
  const open = await report()
  await worker.answer('staff.setLeave', leave({ from: inHours(24), until: inHours(72) }))
  expect((await holderOf(open))[1]).toBe(away)
  expect((await holderOf(await report()))[1]).toBe(away)
  await wait(25)
  expect((await holderOf(open))[1]).toBe(standIn)
})

test('back early, a worker has everything again at once', async () => {
  const { worker, report, leave, holderOf, away, standIn } = await aCommunity()
  const open = await report()
  await worker.answer('staff.setLeave', leave())
  expect((await holderOf(open))[1]).toBe(standIn)
  await worker.answer('staff.setLeave', { until: null, standIn: null, handsOpen: false })
  expect((await holderOf(open))[1]).toBe(away)
  expect(await worker.answer<Leave>('staff.leave', {})).toMatchObject({ from: null, until: null, standIn: null })
})

test('with nobody named and nobody else there, what is new waits at the center, not with whoever is away', async () => {
  const { worker, report, leave, holderOf } = await aCommunity()
  await worker.answer('staff.setLeave', leave({ standIn: null }))
  expect(await holderOf(await report())).toEqual(['returned', null])
})

test('whoever deals out the work records the leave of a worker, and sees who could stand in', async () => {
  const { dispatcher, colleague, resident, report, leave, holderOf, away, standIn } = await aCommunity()
  const seen = await dispatcher.answer<Leave>('staff.leave', { account: away })
  expect(seen).toMatchObject({ account: away, from: null, open: 0, standsInFor: [] })
  expect(seen.colleagues.map(({ account }) => account)).toEqual([standIn])
  await dispatcher.answer('staff.setLeave', leave({ account: away }))
  expect((await holderOf(await report()))[1]).toBe(standIn)
  const [stoodInFor] = (await colleague.answer<Leave>('staff.leave', {})).standsInFor
  expect(stoodInFor?.name).toBe(seen.name)
  for (const { call } of [colleague, resident]) {
    expect(await call('staff.setLeave', leave({ account: away, standIn: null }))).toMatchObject({ ok: false })
    expect(await call('staff.leave', { account: away })).toMatchObject({ ok: false })
  }
})

test('nobody stands in who does not work there, who is away as well, or for themselves', async () => {
  const { worker, colleague, community, leave, away } = await aCommunity()
  const refused = { failure: 'standInMissing' }
  for (const standIn of [community.residents[0], community.dispatcher, away])
    expect(await worker.call('staff.setLeave', leave({ standIn }))).toMatchObject(refused)
  await colleague.answer('staff.setLeave', leave({ standIn: null }))
  expect(await worker.call('staff.setLeave', leave())).toMatchObject(refused)
})

test('a leave ends after it begins, and neither lasts nor waits longer than sixty days', async () => {
  const { worker, leave, inHours } = await aCommunity()
  const days = (count: number) => inHours(24 * count)
  for (const wrong of [{ until: inHours(-1) }, { from: days(2), until: days(1) }, { until: days(61) }, { from: days(61), until: days(62) }])
    expect(await worker.call('staff.setLeave', leave(wrong))).toMatchObject({ failure: 'timeMissing' })
  await worker.answer('staff.setLeave', leave({ from: days(59), until: days(61) }))
})

test('a stand-in who leaves for good leaves nothing behind with nobody', async () => {
  const { worker, dispatcher, report, leave, holderOf, standIn } = await aCommunity()
  const open = await report()
  await worker.answer('staff.setLeave', leave())
  await dispatcher.answer('staff.handOver', { account: standIn, to: null })
  expect(await holderOf(open)).toEqual(['returned', null])
  expect(await worker.answer<Leave>('staff.leave', {})).toMatchObject({ standIn: null })
})

test('who leaves for good while on leave takes back nothing: what the stand-in held goes where it was said', async () => {
  const { worker, dispatcher, report, leave, holderOf, away, wait } = await aCommunity()
  const open = await report()
  await worker.answer('staff.setLeave', leave())
  await wait(1)
  expect(await dispatcher.answer('staff.handOver', { account: away, to: null })).toMatchObject({ matters: 1 })
  expect(await holderOf(open)).toEqual(['returned', null])
})

test('a stand-in who works the grid besides keeps what they took up there', async () => {
  const { app, county, clock, worker, report, leave, wait, holderOf, first, standIn } = await aCommunity()
  const at = clock.now
  await app.db.insertInto('grid_worker').values({ county, grid: first, account: standIn, valid_from: at, valid_to: null }).execute()
  const grant = {
    county: cityCounty,
    id: app.newId(),
    account: standIn,
    role: 'gridWorker',
    area: first,
    valid_from: at,
    valid_to: null,
  } as const
  await app.db.insertInto('role_grant').values(grant).execute()
  await worker.answer('staff.setLeave', leave())
  const taken = await report()
  await wait(49)
  expect((await holderOf(taken))[1]).toBe(standIn)
})
