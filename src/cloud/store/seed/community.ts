import type { Database } from '../database'
import type { FieldCipher } from '../field-cipher'
import { seedCalendar } from './calendar'
import { seedCategories } from './categories'
import { insertGrids } from './city-grid-rows'
import type { SyntheticGrid } from './city-grids'
import { buildings } from './demo/estates'
import { accountOf, insertGridWorkers, insertPeople } from './demo/insert-people'
import { insertEstates } from './demo/insert-places'
import { inventedPhone, testName } from './demo/names'
import type { DemoPerson } from './demo/person'
import { emergencyNumbers } from './emergency-numbers'
import { polygonLiteral } from './geometry/literal'
import { centerOf, type Position, type Ring } from './geometry/ring'
import { gridName } from './grid-name'
import { insertCenters } from './organizations'
import { stableId } from './stable-id'

export interface SeededCommunity {
  readonly county: number
  readonly town: string
  readonly community: string
  readonly grids: readonly SyntheticGrid[]
  /** The first works the first grid, the second the other two. */
  readonly workers: readonly [string, string]
  readonly dispatcher: string
  /** At home in the first and the second grid. */
  readonly residents: readonly [string, string]
  readonly estate: string
}

/** One small invented community in a county of its own, far from the city, for tests and trials; codes from 900001. */
export const seedCommunity = async (
  db: Database,
  cipher: FieldCipher,
  { county, now }: { county: number; now: Date },
): Promise<SeededCommunity> => {
  const [town, community] = [`${county}001`, `${county}001001`]
  const grids = [0, 1, 2].map((at) => stripe(county, community, at))
  await seedReference(db, county, grids)
  await insertGrids(db, grids)
  const { people, workers, dispatcher, residents } = peopleOf(
    county,
    grids.map(({ code }) => code),
  )
  await insertPeople(db, cipher, people, now)
  await insertGridWorkers(db, workers, now)
  const [first] = grids
  const estate = { grid: first?.code ?? '', name: '测试小区', buildings: buildings(3, 2) }
  await insertEstates(db, [estate])
  await insertCenters(db, [
    { county, level: 'county', name: `测试县${county}综治中心`, serves: [town] },
    { county, level: 'town', name: `测试镇${county}综治中心`, serves: [town] },
  ])
  return {
    county,
    town,
    community,
    grids,
    workers: [accountOf(workers[0]), accountOf(workers[1])],
    dispatcher: accountOf(dispatcher),
    residents: [accountOf(residents[0]), accountOf(residents[1])],
    estate: stableId(`estate ${estate.grid} ${estate.name}`),
  }
}

/** A square of 0.03 degrees west of the city, none of which touches another county's. */
const corner = (county: number): Position => [100 + (county % 200) * 0.05, 20 + (Math.floor(county / 200) % 500) * 0.05]

const side = 0.03

const stripe = (county: number, community: string, at: number): SyntheticGrid => {
  const [west, south] = corner(county)
  const boundary = box(west + (at * side) / 3, south, side / 3)
  return {
    county,
    code: `${community}00${at + 1}`,
    community,
    name: gridName('测试社区居委会', at + 1),
    boundary,
    center: centerOf(boundary),
  }
}

const box = (west: number, south: number, width: number): Ring => [
  [west, south],
  [west + width, south],
  [west + width, south + side],
  [west, south + side],
]

const seedReference = async (db: Database, county: number, grids: readonly SyntheticGrid[]): Promise<void> => {
  const [west, south] = corner(county)
  const known = await db.selectFrom('calendar_known').select('id').executeTakeFirst()
  if (!known) {
    await seedCategories(db)
    await seedCalendar(db)
  }
  const [code, town] = [String(county), `${county}001`]
  await db
    .insertInto('division')
    .values([
      { code, parent: null, level: 'county', name: `测试县${county}` },
      { code: town, parent: code, level: 'town', name: '测试镇' },
      { code: grids[0]?.community ?? `${town}001`, parent: town, level: 'village', name: '测试社区居委会' },
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

const peopleOf = (county: number, [first = '', second = '', third = '']: readonly string[]) => {
  let count = 0
  const person = (key: string, name: string, rest: Pick<DemoPerson, 'grants' | 'home'>): DemoPerson => ({
    key: `${key}-${county}`,
    subject: `${key}-${county}`,
    name: testName(name),
    phone: inventedPhone('local', county * 10 + count++),
    ...rest,
  })
  const worksAt = (...areas: string[]) => areas.map((area) => ({ role: 'gridWorker' as const, area }))
  const workers = [
    person('worker-1', '李一', { grants: worksAt(first) }),
    person('worker-2', '李二', { grants: worksAt(second, third) }),
  ] as const
  const dispatcher = person('dispatcher', '高一', { grants: [{ role: 'dispatcher', area: `${county}001` }] })
  const residents = [
    person('resident-1', '陈一', { home: { grid: first, address: '测试小区 1 栋 1 单元 101 室' }, grants: [] }),
    person('resident-2', '陈二', { home: { grid: second, address: '测试小区 2 栋 1 单元 202 室' }, grants: [] }),
  ] as const
  return { people: [...workers, dispatcher, ...residents], workers, dispatcher, residents }
}
