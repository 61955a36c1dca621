import { sql } from 'kysely'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import type { Place } from '../../../src/contract/place'
import type { ReportView } from '../../../src/contract/report'
import type { QueuePage } from '../../../src/contract/report-list'
import { aCaller, aReportAt } from '../../kit/caller'
import { someoneWith } from '../../kit/units'
import { aWorld } from '../../kit/world'

/** A road between the first grid, which the first worker has, and the second, which the other has. */
const aBorder = async () => {
  const world = await aWorld()
  const { app, county, community } = world
  const [west, east] = community.grids
  const longitude = Math.max(...west.boundary.map(([x]) => x)) - 5 / 105_000
  const point = { longitude, latitude: west.center[1] }
  const caller = (who: string) => aCaller(app, `${who}-${county}`)
  const [resident, worker, across] = [await caller('resident-1'), await caller('worker-1'), await caller('worker-2')]
  const file = async (side?: string) => {
    const place = { by: 'point', point, words: '路口', ...(side && { side }) }
    return (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(west.code, { place }))).report
  }
  const queued = async (by: typeof worker) => (await by.answer<QueuePage>('report.queue', {})).reports.map(({ id }) => id)
  const seen = (report: ReportView, by = worker) => by.answer<ReportView>('report.view', { county, id: report.id })
  return { ...world, west, east, point, resident, worker, across, file, queued, seen }
}

test('at a border the person is asked which side, by what people know the grids', async () => {
  const { resident, point, west, east } = await aBorder()
  const place = await resident.answer<Place>('place.locate', { point })
  expect(place.sides).toEqual([
    { code: west.code, name: west.name, landmarks: ['测试小区'] },
    { code: east.code, name: east.name, landmarks: [] },
  ])
})

test('in the middle of a grid nobody is asked', async () => {
  const { resident, west } = await aBorder()
  const [longitude, latitude] = west.center
  expect(await resident.answer<Place>('place.locate', { point: { longitude, latitude } })).not.toHaveProperty('sides')
})

test('the side that was named has it, and both are told of it and see it, once each', async () => {
  const { app, county, standIn, file, queued, seen, worker, across, west, east } = await aBorder()
  const filed = await file(east.code)
  expect(filed).toMatchObject({ status: 'submitted', gridName: east.name, besideName: null })
  expect(await queued(worker)).toEqual([filed.id])
  expect(await queued(across)).toEqual([filed.id])
  expect(await seen(filed)).toMatchObject({ gridName: east.name, besideName: west.name })
  expect((await worker.answer<QueuePage>('report.queue', {})).counts).toMatchObject({ all: 1, new: 1 })
  await drainOutbox(app)
  const told = standIn.messages.filter(({ page }) => page.includes(filed.id)).map(({ openid }) => openid)
  expect(told.sort()).toEqual([`worker-1-${county}`, `worker-2-${county}`])
})

test('a side that does not meet there is not believed, and a phone that asks nothing leaves it where it lies', async () => {
  const { file, west, community } = await aBorder()
  expect(await file(community.grids[2].code)).toMatchObject({ gridName: west.name })
  expect(await file()).toMatchObject({ gridName: west.name })
})

test('whoever accepts first has it under their own grid; the other is told why it is gone', async () => {
  const { file, queued, seen, worker, across, east, county } = await aBorder()
  const filed = await file()
  const accepted = await across.advanced(filed, { action: 'accept' })
  expect(accepted).toMatchObject({ status: 'handling', gridName: east.name, besideName: null })
  expect(await queued(worker)).toEqual([])
  expect(await worker.advance(filed, { action: 'accept' })).toMatchObject({ ok: false, failure: 'acceptedAcross' })
  expect(await worker.call('report.view', { county, id: filed.id })).toMatchObject({ ok: false, failure: 'acceptedAcross' })
  await expect(seen(accepted, across)).resolves.toMatchObject({ holder: { kind: 'gridWorker' } })
})

test('two who accept at the same moment: one has it, the other is told', async () => {
  const { file, worker, across } = await aBorder()
  const filed = await file()
  const both = await Promise.all([worker.advance(filed, { action: 'accept' }), across.advance(filed, { action: 'accept' })])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: 'acceptedAcross' })
})

test('whoever says that it is not theirs leaves it to the other side, and its time runs on', async () => {
  const { file, queued, worker, across, east } = await aBorder()
  const filed = await file()
  const left = await worker.advance(filed, { action: 'sendBack', reason: 'notMyGrid' })
  expect(left).toMatchObject({ ok: true, value: { status: 'submitted', gridName: east.name, acceptDue: filed.acceptDue } })
  expect(await queued(worker)).toEqual([])
  expect(await queued(across)).toEqual([filed.id])
  const kept = await file()
  await across.advanced(kept, { action: 'sendBack', reason: 'notMyGrid' })
  expect(await queued(across)).toEqual([filed.id])
  const [alone] = [await worker.answer<ReportView>('report.view', kept)]
  expect(alone).toMatchObject({ besideName: null, status: 'submitted' })
  expect(await worker.advanced(alone, { action: 'sendBack', reason: 'notMyGrid' })).toMatchObject({ status: 'returned' })
})

/** The third grid reaches down to the same crossing, and has a worker of its own. */
const aCrossing = async () => {
  const border = await aBorder()
  const { app, county, community, point, clock } = border
  const north = community.grids[2]
  const [x, y] = [point.longitude, point.latitude]
  const square = `((${x - 0.0001},${y + 0.00005}),(${x + 0.0001},${y + 0.00005}),(${x + 0.0001},${y + 0.01}),(${x - 0.0001},${y + 0.01}))`
  await sql`update grid set boundary = ${square}::polygon where county = ${county} and code = ${north.code}`.execute(app.db)
  // Nobody who has one of the other sides has this one too.
  await app.db.deleteFrom('grid_worker').where('county', '=', county).where('grid', '=', north.code).execute()
  await app.db.deleteFrom('role_grant').where('area', '=', north.code).execute()
  const third = await someoneWith({ app }, 'gridWorker', north.code)
  const row = { county, grid: north.code, account: third.account, valid_from: clock.now, valid_to: null }
  await app.db.insertInto('grid_worker').values(row).execute()
  return { ...border, north, third }
}

test('where three meet the person is asked among three, and all three have it until one of them accepts', async () => {
  const { resident, point, file, queued, seen, worker, across, third, west, east, north, county } = await aCrossing()
  const place = await resident.answer<Place>('place.locate', { point })
  expect(place.sides?.map(({ code }) => code).sort()).toEqual([west.code, east.code, north.code].sort())
  const filed = await file(east.code)
  expect(await Promise.all([worker, across, third].map((by) => queued(by)))).toEqual([[filed.id], [filed.id], [filed.id]])
  expect((await seen(filed, third)).besideName?.split('、').sort()).toEqual([west.name, north.name].sort())
  expect((await third.answer<QueuePage>('report.queue', {})).counts).toMatchObject({ all: 1, new: 1 })
  const accepted = await third.advanced(filed, { action: 'accept' })
  expect(accepted).toMatchObject({ status: 'handling', gridName: north.name, besideName: null })
  for (const other of [worker, across]) {
    expect(await queued(other)).toEqual([])
    expect(await other.call('report.view', { county, id: filed.id })).toMatchObject({ ok: false, failure: 'acceptedAcross' })
  }
})

test('of three, one after the other may say that it is not theirs; the last gives it to the center', async () => {
  const { file, queued, seen, worker, across, third, north, east } = await aCrossing()
  const filed = await file()
  const back = { action: 'sendBack', reason: 'notMyGrid' } as const
  await worker.advanced(filed, back)
  expect(await seen(filed, across)).toMatchObject({
    status: 'submitted',
    gridName: east.name,
    besideName: north.name,
    acceptDue: filed.acceptDue,
  })
  expect([await queued(worker), await queued(third)]).toEqual([[], [filed.id]])
  await across.advanced(await seen(filed, across), back)
  const last = await seen(filed, third)
  expect(last).toMatchObject({ gridName: north.name, besideName: null })
  expect(await third.advanced(last, back)).toMatchObject({ status: 'returned' })
})

test('a report keeps the grid that it was filed under when the grid is split, and what is filed from then on lies in the new one', async () => {
  const { app, county, file, seen, worker, west, east, point } = await aBorder()
  const filed = await file()
  await app.db
    .updateTable('grid')
    .set({ valid_to: '2026-11-23', superseded_by: east.code })
    .where('county', '=', county)
    .where('code', '=', west.code)
    .execute()
  await app.db
    .updateTable('grid')
    .set({ boundary: westOf(west.boundary) })
    .where('county', '=', county)
    .where('code', '=', east.code)
    .execute()
  expect(await seen(filed, worker)).toMatchObject({ gridName: west.name })
  const later = await file()
  expect(later.gridName).toBe(east.name)
  const accepted = await worker.advanced(filed, { action: 'accept' })
  expect(accepted).toMatchObject({ status: 'handling', gridName: west.name })
  expect(point.longitude).toBeLessThan(east.center[0])
})

/** The successor takes over the land. */
const westOf = (boundary: readonly (readonly [number, number])[]) => `(${boundary.map(([x, y]) => `(${x},${y})`).join(',')})`
