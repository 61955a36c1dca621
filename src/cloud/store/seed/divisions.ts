import type { Database } from '../database'
import type { DivisionTable } from '../tables/division'
import city from './huainan/divisions.json'
import { inBatches } from './in-batches'

/** The city's counties, towns and villages; seeding again changes nothing. */
export const seedDivisions = (db: Database): Promise<void> =>
  inBatches(divisions(), (batch) =>
    db
      .insertInto('division')
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )

const divisions = (): DivisionTable[] =>
  city.areas.flatMap((county) => [
    { code: county.code, parent: null, level: 'county' as const, name: county.name },
    ...county.streets.flatMap((town) => [
      { code: town.code, parent: county.code, level: 'town' as const, name: town.name },
      ...town.villages.map((village) => ({ code: village.code, parent: town.code, level: 'village' as const, name: village.name })),
    ]),
  ])
