import type { Database } from '../database'
import { seedCalendar } from './calendar'
import { seedCategories } from './categories'
import { insertGrids } from './city-grid-rows'
import type { SyntheticGrid } from './city-grids'
import { buildings } from './demo/estates'
import { insertEstates } from './demo/insert-places'
import { emergencyNumbers } from './emergency-numbers'
import { polygonLiteral } from './geometry/literal'
import { centerOf, type Position, type Ring } from './geometry/ring'
import { gridName } from './grid-name'
import { insertCenters } from './organizations'
import { stableId } from './stable-id'

export interface CommunityPlaces {
  readonly county: number
  readonly town: string
  readonly community: string
  /** Three, from west to east. */
  readonly grids: readonly [SyntheticGrid, SyntheticGrid, SyntheticGrid]
  /** In the first grid, with three buildings of two units each. */
  readonly estate: string
}

/** An invented county far from the city: one town, one community, three grids and an estate. */
export const seedCommunityPlaces = async (db: Database, county: number): Promise<CommunityPlaces> => {
  const [town, community] = [`${county}001`, `${county}001001`]
  const grids = [stripe(county, community, 0), stripe(county, community, 1), stripe(county, community, 2)] as const
  await seedWords(db)
  await insertCounty(db, county)
  await insertGrids(db, grids)
  const estate = { grid: grids[0].code, name: '测试小区', buildings: buildings(3, 2) }
  await insertEstates(db, [estate])
  await insertCenters(db, [
    { county, level: 'county', name: `测试县${county}综治中心`, serves: [town] },
    { county, level: 'town', name: `测试镇${county}综治中心`, serves: [town] },
  ])
  return { county, town, community, grids, estate: stableId(`estate ${estate.grid} ${estate.name}`) }
}

const side = 0.03

/** Squares west of the city, none of which touches another. */
const corner = (county: number): Position => [100 + (county % 200) * 0.05, 20 + (Math.floor(county / 200) % 500) * 0.05]

const stripe = (county: number, community: string, at: number): SyntheticGrid => {
  const [west, south] = corner(county)
  const boundary = box(west + (at * side) / 3, south, side / 3)
  const name = gridName('测试社区居委会', at + 1)
  return { county, code: `${community}00${at + 1}`, community, name, boundary, center: centerOf(boundary) }
}

const box = (west: number, south: number, width: number): Ring => [
  [west, south],
  [west + width, south],
  [west + width, south + side],
  [west, south + side],
]

const seedWords = async (db: Database): Promise<void> => {
  if (await db.selectFrom('calendar_known').select('id').executeTakeFirst()) return
  await seedCategories(db)
  await seedCalendar(db)
}

const insertCounty = async (db: Database, county: number): Promise<void> => {
  const [west, south] = corner(county)
  const [code, town] = [String(county), `${county}001`]
  await db
    .insertInto('division')
    .values([
      { code, parent: null, level: 'county', name: `测试县${county}` },
      { code: town, parent: code, level: 'town', name: '测试镇' },
      { code: `${town}001`, parent: town, level: 'village', name: '测试社区居委会' },
    ])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('county_outline')
    .values({ county, name: `测试县${county}`, outline: polygonLiteral(box(west, south, side)) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('emergency_number')
    .values(emergencyNumbers([county]))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
