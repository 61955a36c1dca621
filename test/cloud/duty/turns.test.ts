import { uuidv7 } from 'uuidv7'
import { climb } from '../../../src/cloud/operations/duty/climb'
import type { Duty, GridDuty } from '../../../src/contract/duty'
import type { ReportView } from '../../../src/contract/report'
import { someoneWith } from '../../kit/units'
import { aMainJob } from '../report/a-main-job'

/** A grid with A岗 (worker-1), B岗 and 网格长, a community's desk and the town's. */
const aStaffedGrid = async () => {
  const job = await aMainJob()
  const { app, county, grid, clock } = job
  const onGrid = async (turn: number) => {
    const someone = await someoneWith(job, 'gridWorker', grid.code)
    await app.db
      .insertInto('grid_worker')
      .values({ county, grid: grid.code, account: someone.account, valid_from: app.now(), valid_to: null, turn })
      .execute()
    return someone
  }
  const [lead, second] = [await onGrid(3), await onGrid(2)]
  const desk = await someoneWith(job, 'dispatcher', grid.code.slice(0, 12))
  const first = job.community.workers[0]
  const town = job.community.dispatcher
  const told = async ({ id }: { id: string }) => {
    const rows = await app.db
      .selectFrom('message')
      .select(['account', 'flow'])
      .where('county', '=', county)
      .where('about', '=', id)
      .orderBy('id')
      .execute()
    const names = new Map([
      [first, 'first'],
      [second.account, 'second'],
      [lead.account, 'lead'],
      [desk.account, 'desk'],
      [town, 'town'],
    ])
    return rows.map(({ account }) => names.get(account) ?? account)
  }
  const at = (time: string) => {
    clock.now = new Date(time)
  }
  return { ...job, first, second, lead, desk, town, told, at }
}

/** What can wait; a lamp that is out has days. */
const canWait = { category: '0102' }

test('what is new comes to A岗 alone; nobody takes it: B岗, then 网格长 and the community, then the town, each told once', async () => {
  const { app, report, told, at } = await aStaffedGrid()
  const filed = await report(canWait)
  expect(await told(filed)).toEqual(['first'])
  at('2026-11-23T01:59:00Z')
  await climb(app)
  expect(await told(filed)).toEqual(['first'])
  at('2026-11-23T02:00:00Z')
  await Promise.all([climb(app), climb(app)])
  await climb(app)
  expect(await told(filed)).toEqual(['first', 'second'])
  at('2026-11-23T03:00:00Z')
  await Promise.all([climb(app), climb(app)])
  expect(new Set((await told(filed)).slice(2))).toEqual(new Set(['lead', 'desk']))
  at('2026-11-23T06:59:00Z')
  await climb(app)
  expect(await told(filed)).toHaveLength(4)
  at('2026-11-23T07:00:00Z')
  await climb(app)
  await climb(app)
  expect((await told(filed)).slice(4)).toEqual(['town'])
})

test('a process that dies while it tells has told nobody, and the next tells everybody once', async () => {
  const { app, report, told, at } = await aStaffedGrid()
  const filed = await report(canWait)
  at('2026-11-23T03:00:00Z')
  const dying = {
    ...app,
    newId: () => {
      throw new Error('killed')
    },
  }
  await expect(climb(dying)).rejects.toThrow('killed')
  expect(await told(filed)).toEqual(['first'])
  await climb(app)
  await climb(app)
  expect([...(await told(filed))].sort()).toEqual(['desk', 'first', 'lead', 'second'])
})

test('the second may accept, and then nobody further up is told', async () => {
  const { app, report, told, at, second } = await aStaffedGrid()
  const filed = await report(canWait)
  at('2026-11-23T02:00:00Z')
  await climb(app)
  const taken = await second.advanced(await second.answer<ReportView>('report.view', filed), { action: 'accept' })
  expect(taken).toMatchObject({ status: 'handling' })
  at('2026-11-24T02:00:00Z')
  await climb(app)
  expect((await told(filed)).filter((who) => ['lead', 'desk', 'town'].includes(who))).toEqual([])
})

test('on a grid with one worker the community is told as early as a second would be, and not again', async () => {
  const { app, report, at, grid, ...job } = { ...(await aMainJob()), at: (_time: string) => {} }
  const desk = await someoneWith({ app, ...job }, 'dispatcher', grid.code.slice(0, 12))
  const filed = await report(canWait)
  job.clock.now = new Date('2026-11-23T02:00:00Z')
  await climb(app)
  job.clock.now = new Date('2026-11-23T03:00:00Z')
  await climb(app)
  const told = await app.db
    .selectFrom('message')
    .select('account')
    .where('about', '=', filed.id)
    .where('flow', '=', 'overdueAtCenter')
    .execute()
  expect(told).toEqual([{ account: desk.account }])
})

test('whoever has as much in hand as the city lets be is spared: the next is the second’s; what cannot wait is everybody’s', async () => {
  const { app, county, report, told, first, second, grid } = await aStaffedGrid()
  for (let at = 0; at < 15; at += 1) await report({ ...canWait, id: uuidv7() })
  const next = await report({ ...canWait, id: uuidv7() })
  expect(await told(next)).toEqual(['second'])
  const row = await app.db
    .selectFrom('report')
    .select('holder')
    .where('county', '=', county)
    .where('id', '=', next.id)
    .executeTakeFirstOrThrow()
  expect(row.holder).toBe(second.account)
  const urgent = await report({ category: '0101', id: uuidv7() })
  expect([...(await told(urgent))].sort()).toEqual(['first', 'lead', 'second'])
  expect(first).not.toBe(second.account)
  expect(grid.code).toHaveLength(15)
})

test('a worker sees who else has the grid and how much is in hand; the center sets who is second, and nobody elsewhere does', async () => {
  const { worker, dispatcher, second, grid, community, ...job } = await aStaffedGrid()
  const duty = await worker.answer<Duty>('duty.view')
  expect(duty).toMatchObject({ loadCap: 15, grids: [{ grid: grid.code, people: [{ turn: 1 }, { turn: 2 }, { turn: 3 }] }] })
  await dispatcher.answer('duty.setTurn', { grid: grid.code, account: second.account, turn: 1 })
  const roster = await dispatcher.answer<GridDuty[]>('duty.roster', { community: community.community })
  expect(roster.find((each) => each.grid === grid.code)?.people.filter(({ turn }) => turn === 1)).toHaveLength(2)
  const elsewhere = await someoneWith(job, 'dispatcher', '340403001001')
  expect(await elsewhere.call('duty.setTurn', { grid: grid.code, account: second.account, turn: 2 })).toMatchObject({ ok: false })
  const stranger = { grid: grid.code, account: uuidv7(), turn: 2 }
  expect(await dispatcher.call('duty.setTurn', stranger)).toMatchObject({ ok: false, failure: 'colleagueMissing' })
})

test('a danger is told to everybody of the grid, also to whoever was spared it', async () => {
  const { report, told, worker } = await aStaffedGrid()
  const filed = await report(canWait)
  expect(await told(filed)).toEqual(['first'])
  await worker.advanced(await worker.answer<ReportView>('report.view', filed), { action: 'flagDanger', words: '电线露出来了' })
  expect(new Set(await told(filed))).toEqual(new Set(['first', 'second', 'lead', 'desk', 'town']))
})
