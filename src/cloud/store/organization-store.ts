import { sql } from 'kysely'
import { dayAt } from '../../domain/civil-day'
import type { Database } from './database'
import type { CenterLevel } from './tables/organization'

export interface Center {
  readonly id: string
  readonly level: CenterLevel
  readonly name: string
  readonly phone: string | null
}

/** The county-level center that serves a community: not always its county's, for three zones have centers of their own. */
export const findCenter = async (db: Database, county: number, community: string, at: Date): Promise<Center | undefined> =>
  (await listCenters(db, county, community, at)).find(({ level }) => level === 'county')

/** The centers kept in this county that serve a community on that day, the nearest first. */
export const listCenters = async (db: Database, county: number, community: string, at: Date): Promise<Center[]> => {
  const day = dayAt(at.getTime())
  const rows = await db
    .selectFrom('service_area as area')
    .innerJoin('organization as center', (join) =>
      join.onRef('center.county', '=', 'area.county').onRef('center.id', '=', 'area.organization'),
    )
    .select(['center.id', 'center.level', 'center.name', 'center.phone'])
    .where('area.county', '=', county)
    .where('center.kind', '=', 'center')
    .where('area.division', 'in', [community, community.slice(0, 9), community.slice(0, 6)])
    .where('area.valid_from', '<=', day)
    .where((eb) => eb.or([eb('area.valid_to', 'is', null), eb('area.valid_to', '>', day)]))
    .orderBy(sql`array_position(array['town', 'county', 'city'], center.level)`)
    .execute()
  return rows.flatMap(({ level, ...row }) => (level ? [{ ...row, level }] : []))
}

/** In which counties these are. */
export const listCountiesOf = async (db: Database, organizations: readonly string[]): Promise<number[]> => {
  const { rows } = await sql<{ county: number }>`
    select distinct county from organization
    where county = any(array(select county from county_outline)) and id = any(${sql.val(organizations)}::uuid[])`.execute(db)
  return rows.map(({ county }) => county)
}
