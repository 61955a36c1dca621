import { sql } from 'kysely'
import { openPool, openServer } from '../../../src/cloud/store/database'
import { migrate } from '../../../src/cloud/store/migrations/migrate'
import { listGridPlacesAround } from '../../../src/cloud/store/place-store'
import { seedCity } from '../../../src/cloud/store/seed/city'
import { insertGrids } from '../../../src/cloud/store/seed/city-grid-rows'
import { countyGrids } from '../../../src/cloud/store/seed/city-grids'
import { countyOutlines } from '../../../src/cloud/store/seed/county-outlines'
import { communityPlans } from '../../../src/cloud/store/seed/grid-counts'
import { gcj02Point } from '../../../src/domain/place'
import { settings } from '../../../src/domain/setting'
import { databaseUrl } from '../databases'
import { explain } from '../explain'
import { p50InTurn, type Side } from '../in-turn'
import { type Heard, listenOn } from '../listening'
import type { Bench, Measured } from '../measured'

const rounds = 12
const pointCount = 200

/** Where a point lies, among the city's own grids and among ten times as many on the same land. */
export const measure = async ({ postgres }: Bench): Promise<Measured> => {
  const [usual, fine] = [await prepare(postgres, 'usual', 1), await prepare(postgres, 'fine', 10)]
  const [few, many] = await p50InTurn(usual, fine, { rounds, clients: 1 })
  for (const { count, pool, asks } of [usual, fine]) {
    const { indexes } = await explain(pool, asks[0]?.[0] ?? { sql: '', values: [] })
    if (!indexes.includes('grid_by_boundary')) throw new Error(`Among ${count} grids the boundary's GiST index is not used.`)
    await pool.end()
  }
  return {
    ratios: { 'p50 among 50,010 to 5,001': many / few },
    absolute: { grids: `${usual.count} and ${fine.count}`, 'p50, ms': `${few.toFixed(3)} and ${many.toFixed(3)}` },
  }
}

interface Prepared extends Side {
  readonly count: number
}

/** The grids' own generator with `times` as many to each community; the statements are those for points all over the city. */
const prepare = async (server: string, name: string, times: number): Promise<Prepared> => {
  const url = await databaseUrl(server, name)
  const db = openServer(url, 1)
  await migrate(db)
  await seedCity(db)
  if (times > 1) {
    await db.deleteFrom('grid').execute()
    const plans = communityPlans().map((plan) => ({ ...plan, gridCount: plan.gridCount * times }))
    for (const outline of countyOutlines()) await insertGrids(db, countyGrids(outline, plans))
  }
  const grids = await db
    .selectFrom('grid')
    .select(['county', 'code', sql<number>`center[0]`.as('x'), sql<number>`center[1]`.as('y')])
    .orderBy('code')
    .execute()
  await db.destroy()
  const pool = openPool(url, 1)
  await pool.query('vacuum analyze')
  const heard: Heard[] = []
  const listening = listenOn(pool, heard)
  for (let at = 0; at < pointCount; at++) {
    const grid = grids[Math.floor((at * grids.length) / pointCount)]
    if (!grid) continue
    const [found] = await listGridPlacesAround(listening, grid.county, gcj02Point(grid.x, grid.y), settings.borderMeters.usual)
    if (!found) throw new Error(`The center of ${grid.code} lies in no grid.`)
  }
  return { count: grids.length, pool, asks: heard.map((statement) => [statement]) }
}
