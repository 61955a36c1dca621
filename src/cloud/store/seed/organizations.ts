import type { Database } from '../database'
import type { CenterLevel } from '../tables/organization'
import divisions from './huainan/divisions.json'
import { inBatches } from './in-batches'
import { seedDay } from './seed-day'
import { stableId } from './stable-id'

interface SeededCenter {
  readonly county: number
  readonly level: CenterLevel
  readonly name: string
  readonly serves: readonly string[]
}

const cityCode = 340400

/** Three zones run a county-level center of their own on a town that another county's code holds. */
const zones = [
  { name: '毛集社会发展综合实验区综治中心', towns: ['340421106'] },
  { name: '淮南高新技术产业开发区综治中心', towns: ['340403103'] },
  { name: '淮南经济技术开发区综治中心', towns: ['340402400'] },
]

/** 综治中心: one for the city, ten of county level and one in every town. */
export const centers = (): SeededCenter[] => {
  const zoneTowns = new Set(zones.flatMap(({ towns }) => towns))
  return [
    { county: cityCode, level: 'city', name: '淮南市综治中心', serves: divisions.areas.map(({ code }) => code) },
    ...divisions.areas.map(({ code, name, streets }) => ({
      county: Number(code),
      level: 'county' as const,
      name: `${name}综治中心`,
      serves: streets.map((town) => town.code).filter((town) => !zoneTowns.has(town)),
    })),
    ...zones.map(({ name, towns }) => ({ county: Number(towns[0]?.slice(0, 6)), level: 'county' as const, name, serves: towns })),
    ...divisions.areas.flatMap(({ code, streets }) =>
      streets.map((town) => ({ county: Number(code), level: 'town' as const, name: `${town.name}综治中心`, serves: [town.code] })),
    ),
  ]
}

export const seedOrganizations = async (db: Database): Promise<void> => {
  await insertCenters(db, centers())
}

/** Phones are not published in one place, so none is made up. */
export const insertCenters = async (db: Database, seeded: readonly SeededCenter[]): Promise<void> => {
  const rows = seeded.map((center) => ({ ...center, id: stableId(`center ${center.county} ${center.name}`) }))
  await inBatches(rows, (batch) =>
    db
      .insertInto('organization')
      .values(batch.map(({ county, id, level, name }) => ({ county, id, kind: 'center' as const, level, name, phone: null })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  const areas = rows.flatMap(({ county, id, serves }) =>
    serves.map((division) => ({
      county,
      id: stableId(`service ${id} ${division}`),
      organization: id,
      division,
      grid: null,
      valid_from: seedDay,
      valid_to: null,
    })),
  )
  await inBatches(areas, (batch) =>
    db
      .insertInto('service_area')
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}
