import { sql } from 'kysely'
import { findCalendar } from '../../../src/cloud/store/calendar-store'
import { listEmergencyNumbers } from '../../../src/cloud/store/emergency-number-store'
import { listEstates } from '../../../src/cloud/store/estate-store'
import { findCommunityGrids, findCountyAt, findGrid, listGridWorkers } from '../../../src/cloud/store/grid-store'
import { listGridPlacesAround } from '../../../src/cloud/store/place-store'
import { seedCommunityPlaces } from '../../../src/cloud/store/seed/community-places'
import { gcj02Point } from '../../../src/domain/place'
import { anEmptyWorld } from '../../kit/world'

const aPlace = async () => {
  const { app, clock, county } = await anEmptyWorld()
  return { ...(await seedCommunityPlaces(app.db, county)), db: app.db, now: clock.now, newId: app.newId }
}

test('the center of each grid finds that grid, and its county', async () => {
  const { db, county, grids } = await aPlace()
  for (const { code, center } of grids) {
    const point = gcj02Point(...center)
    expect(await listGridPlacesAround(db, county, point, 0)).toMatchObject([{ grid: code, county }])
    expect(await findCountyAt(db, point)).toBe(county)
  }
})

test('a point on the border of two grids finds the western one, never none', async () => {
  const { db, county, grids } = await aPlace()
  const eastern = Math.max(...grids[0].boundary.map(([x]) => x))
  expect(await listGridPlacesAround(db, county, gcj02Point(eastern, grids[0].center[1]), 0)).toMatchObject([
    { grid: grids[0].code },
    { grid: grids[1].code },
  ])
})

test('within twenty meters of a border both sides are found, the one that holds the point first, and beyond them one', async () => {
  const { db, county, grids } = await aPlace()
  const eastern = Math.max(...grids[0].boundary.map(([x]) => x))
  const at = (meters: number) => gcj02Point(eastern + meters / 105_000, grids[0].center[1])
  const around = async (meters: number) => (await listGridPlacesAround(db, county, at(meters), 20)).map(({ grid }) => grid)
  expect(await around(-15)).toEqual([grids[0].code, grids[1].code])
  expect(await around(15)).toEqual([grids[1].code, grids[0].code])
  expect(await around(30)).toEqual([grids[1].code])
  expect(await around(-30)).toEqual([grids[0].code])
})

test('a point outside every county finds nothing, and a grid is never found from another county', async () => {
  const { db, county, grids } = await aPlace()
  expect(await findCountyAt(db, gcj02Point(0, 0))).toBeUndefined()
  expect(await listGridPlacesAround(db, county, gcj02Point(0, 0), 0)).toEqual([])
  expect(await listGridPlacesAround(db, county + 5_000, gcj02Point(...grids[0].center), 0)).toEqual([])
  expect(await findGrid(db, county + 5_000, grids[0].code)).toBeUndefined()
})

test('a retired grid is no longer found at its place, but by its code for as long as matters name it', async () => {
  const { db, county, community, grids } = await aPlace()
  const [first, second] = grids
  await db
    .updateTable('grid')
    .set({ valid_to: '2026-06-01', superseded_by: second.code })
    .where('county', '=', county)
    .where('code', '=', first.code)
    .execute()
  expect(await listGridPlacesAround(db, county, gcj02Point(...first.center), 0)).toEqual([])
  expect(await findGrid(db, county, first.code)).toMatchObject({ validTo: '2026-06-01', supersededBy: second.code })
  expect((await findCommunityGrids(db, county, community)).map(({ code }) => code)).toEqual([second.code, grids[2].code])
})

test('a grid knows its workers, from the day it began to the day it ended', async () => {
  const { db, county, grids, now, newId } = await aPlace()
  const [account, gone] = [newId(), newId()]
  const dayBefore = new Date(now.getTime() - 86_400_000)
  await db
    .insertInto('grid_worker')
    .values([
      { county, grid: grids[0].code, account, valid_from: dayBefore, valid_to: null },
      { county, grid: grids[1].code, account, valid_from: dayBefore, valid_to: null },
      { county, grid: grids[0].code, account: gone, valid_from: dayBefore, valid_to: now },
    ])
    .execute()
  expect(await listGridWorkers(db, county, grids[0].code, now)).toEqual([account])
  expect(await listGridWorkers(db, county, grids[1].code, now)).toEqual([account])
  expect(await listGridWorkers(db, county, grids[0].code, new Date(dayBefore.getTime() - 1))).toEqual([])
})

test('the estates of a community are listed with buildings and units', async () => {
  const { db, county, community, estate } = await aPlace()
  expect(await listEstates(db, county, community)).toMatchObject([
    { id: estate, name: '测试小区', buildings: [{ name: '1 栋', units: ['1 单元', '2 单元'] }, {}, {}] },
  ])
})

test('the numbers to ring in danger are the city’s and this county’s, and none is made up', async () => {
  const { db, county } = await aPlace()
  const numbers = await listEmergencyNumbers(db, county)
  expect(numbers.map(({ phone }) => phone)).toEqual([
    '110',
    '119',
    '120',
    '122',
    '96110',
    '12356',
    '95598',
    '12345',
    '12348',
    '12345',
    '12345',
  ])
  for (const { name } of numbers.slice(-2)) expect(name).toContain('待登记')
})

test('the calendar knows 2026 and says where its knowledge ends', async () => {
  const { db } = await aPlace()
  const { holidays, makeupDays, knownUntil } = await findCalendar(db)
  expect(knownUntil).toBe('2026-12-31')
  expect(holidays.has('2026-10-01')).toBe(true)
  expect(makeupDays.has('2026-10-10')).toBe(true)
})

test('a point is looked up through the index of county and boundary alone', async () => {
  const { db, county } = await aPlace()
  const rows = await db.transaction().execute(async (trx) => {
    // Three grids alone would be read one after the other.
    await sql`set local enable_seqscan = off`.execute(trx)
    const explained = await sql<Record<string, string>>`
      explain select code from grid where county = ${sql.lit(county)}
        and boundary && polygon(box(point(100, 20), point(100, 20))) and boundary @> point(100, 20)`.execute(trx)
    return explained.rows.map((row) => row['QUERY PLAN'])
  })
  expect(rows.filter((line) => line?.includes('Index')).join()).toMatch(/^(?=.*grid_by_boundary)(?!.*grid_by_community)/)
})
