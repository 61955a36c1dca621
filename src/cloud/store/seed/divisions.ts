import type { Database } from '../database'
import type { DivisionTable } from '../tables/division'
import city from './huainan/divisions.json'

/** The city's counties, towns and villages; seeding again changes nothing. */
export const seedDivisions = async (db: Database): Promise<void> => {
  const rows = divisions()
  for (let at = 0; at < rows.length; at += 500)
    await db
      .insertInto('division')
      .values(rows.slice(at, at + 500))
      .onConflict((conflict) => conflict.column('code').doUpdateSet((eb) => ({ name: eb.ref('excluded.name') })))
      .execute()
}

const divisions = (): DivisionTable[] =>
  city.areas.flatMap((county) => [
    { code: county.code, parent: null, level: 'county' as const, name: county.name },
    ...county.streets.flatMap((town) => [
      { code: town.code, parent: county.code, level: 'town' as const, name: town.name },
      ...town.villages.map((village) => ({ code: village.code, parent: town.code, level: 'village' as const, name: village.name })),
    ]),
  ])
