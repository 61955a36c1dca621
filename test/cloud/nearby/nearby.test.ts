import { sql } from 'kysely'
import { nearbyQuery } from '../../../src/cloud/store/nearby-store'
import type { NearbyMatter } from '../../../src/contract/nearby'
import { gcj02Point } from '../../../src/domain/place'
import { aCaller } from '../../kit/caller'
import { countStatements } from '../../kit/count-statements'
import { aMainJob } from '../report/a-main-job'

const lamp = '0102'
const drain = '0201'

const aNeighborhood = async () => {
  const job = await aMainJob()
  const { grid, neighbor, report } = job
  const at = (words: string, code = grid.code) => ({ by: 'grid', grid: code, words })
  const nearby = (place: object = at('测试小区 1 栋 2 单元'), change: object = {}) =>
    neighbor.answer<NearbyMatter[]>('nearby.matters', { place, category: drain, words: '下水道堵了', ...change })
  const file = (words: string, change: object = {}) =>
    report({ category: drain, words: '单元下水道堵了，污水往外冒', place: at(words), ...change })
  return { ...job, at, nearby, file }
}

test('a neighbor about to report is shown what was reported in the same building, without the words, place or name of whoever did', async () => {
  const { county, nearby, file } = await aNeighborhood()
  const { id, submittedAt } = await file('测试小区1栋1单元101室老陈家', { nameShown: true })
  const found = await nearby()
  expect(found).toEqual([
    {
      county,
      id,
      categoryName: '下水道堵塞',
      place: '测试小区 1 栋',
      meters: null,
      since: submittedAt,
      people: 1,
      status: 'submitted',
      part: null,
    },
  ])
})

test('another building, another kind and another grid are other matters', async () => {
  const { nearby, file, at, second } = await aNeighborhood()
  await file('测试小区 1 栋')
  expect(await nearby(at('测试小区 2 栋'))).toEqual([])
  expect(await nearby(at('测试小区 1 栋'), { category: lamp })).toEqual([])
  expect(await nearby(at('测试小区 1 栋', second.code))).toEqual([])
  expect(await nearby(at('测试小区'))).toHaveLength(1)
  expect(await nearby(at(''))).toHaveLength(1)
})

test('the words decide which of a grid’s matters stands first', async () => {
  const { nearby, file, at } = await aNeighborhood()
  await file('', { words: '菜市场后门的下水道盖板边上返水，味道很大' })
  const { id } = await file('', { words: '幼儿园门口下水道堵住了，孩子踩着污水进去' })
  await file('', { words: '河边公厕旁边下水道不通' })
  const found = await nearby(at(''), { words: '幼儿园门口的下水道又堵了，污水漫出来' })
  expect(found).toHaveLength(3)
  expect(found[0]?.id).toBe(id)
})

test('around a point the distance decides, over the border of a grid too, and is told in steps', async () => {
  const { nearby, report, grid, second } = await aNeighborhood()
  // The two grids share a side; a thousandth of a degree of longitude is 79 m here.
  const border = Math.max(...grid.boundary.map(([longitude]) => longitude))
  const latitude = grid.center[1]
  const at = (longitude: number) => ({ by: 'point', point: { longitude, latitude }, words: '' })
  const { gridName } = await report({ category: drain, place: at(border + 0.0005) })
  expect(gridName).not.toBe(null)
  const [found] = await nearby(at(border - 0.0005))
  expect(found).toMatchObject({ place: gridName, meters: expect.any(Number) })
  expect(found?.meters).toBeGreaterThan(50)
  expect(found?.meters).toBeLessThanOrEqual(150)
  expect(await nearby(at(border - 0.009))).toEqual([])
  expect(second.code).not.toBe(grid.code)
})

test('what ended is shown for seven days, and what was withdrawn is not', async () => {
  const { app, county, nearby, file, resident, clock } = await aNeighborhood()
  const { id } = await file('')
  await resident.advanced(await file(''), { action: 'withdraw' })
  const closedDaysAgo = (days: number) => {
    const closed = { status: 'closed', closed_at: new Date(clock.now.getTime() - days * 86_400_000) } as const
    return app.db.updateTable('report').set(closed).where('county', '=', county).where('id', '=', id).execute()
  }
  await closedDaysAgo(6.9)
  expect(await nearby()).toMatchObject([{ id, status: 'closed' }])
  await closedDaysAgo(7)
  expect(await nearby()).toEqual([])
})

test('a private kind, a private matter and a kind whose radius is 0 are never shown', async () => {
  const { app, county, nearby, file, report, at } = await aNeighborhood()
  await report({ category: '0503', place: at('测试小区 1 栋') })
  expect(await nearby(at('测试小区 1 栋'), { category: '0503' })).toEqual([])
  const { id } = await file('测试小区 1 栋')
  await app.db.updateTable('report').set({ is_private: true }).where('county', '=', county).where('id', '=', id).execute()
  expect(await nearby()).toEqual([])
  await file('测试小区 1 栋')
  expect(await nearby()).toHaveLength(1)
})

test('what one has reported oneself is shown as such, so that nobody reports the same twice', async () => {
  const { file, resident, at } = await aNeighborhood()
  await file('测试小区 1 栋')
  const asked = { place: at('测试小区 1 栋'), category: drain, words: '' }
  expect(await resident.answer<NearbyMatter[]>('nearby.matters', asked)).toMatchObject([{ part: 'reporter', people: 1 }])
})

test('looking around costs three statements, and the nearby ones are read through their index', async () => {
  const { app, county, community, grid, file } = await aNeighborhood()
  await file('测试小区 1 栋')
  const { db, counted } = countStatements(app.db)
  const caller = await aCaller({ ...app, db }, `resident-2-${county}`)
  const asked = { place: { by: 'grid', grid: grid.code, words: '测试小区 1 栋' }, category: drain, words: '堵了' }
  await caller.answer('nearby.matters', asked)
  counted.count = 0
  await caller.answer('nearby.matters', asked)
  // Who asks, where it is, what lies around; the categories are kept.
  expect(counted.count).toBe(3)

  const here = { county, category: drain, community: community.community, grid: grid.code, placeWords: '', words: '堵了', meters: 250 }
  const sought = { ...here, point: gcj02Point(...grid.center), closedSince: app.now(), account: community.residents[0] }
  const trx = await app.db.startTransaction().execute()
  // Which index serves shows only among many: other things that were reported in the county, taken back at once.
  await sql`
    insert into report
    select (jsonb_populate_record(null::report, to_jsonb(one) || jsonb_build_object(
      'id', gen_random_uuid(), 'sequence', 100000 + number, 'category', ${lamp}::text))).*
    from (select * from report where county = ${county} limit 1) as one, generate_series(1, 3000) as number`.execute(trx)
  await sql`analyze report`.execute(trx)
  // A county of six grids is read from end to end unless that is made dear.
  await sql`set local enable_seqscan = off`.execute(trx)
  const { rows } = await sql<Record<string, string>>`explain ${nearbyQuery(sought)}`.execute(trx)
  await trx.rollback().execute()
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('report_nearby')
  // Of three grids the planner may as well take those of the community; with five thousand, test/bench/point-to-grid tells.
  expect(plan).toMatch(/grid_by_(boundary|community)/)
  expect(plan).not.toMatch(/Seq Scan on (report|grid)\b/)
})
