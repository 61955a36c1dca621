import { sql } from 'kysely'
import type { AreaKind } from '../../domain/role'
import type { Database } from './database'
import type { OrganizationTable } from './tables/organization'

/** Names of places and organizations, by code or id; what is not known has none. */
export const findAreaNames = async (db: Database, areas: readonly string[]): Promise<Map<string, string>> => {
  if (areas.length === 0) return new Map()
  const { rows } = await sql<{ area: string; name: string }>`
    select code as area, name from division where code = any(${sql.val(areas)}::text[])
    union all
    select code, name from grid where county = any(${sql.val(countiesOf(areas))}::int[]) and code = any(${sql.val(areas)}::text[])
    union all
    select id::text, name from organization where id::text = any(${sql.val(areas)}::text[])`.execute(db)
  return new Map(rows.map(({ area, name }) => [area, name]))
}

const countiesOf = (areas: readonly string[]) => [
  ...new Set(areas.filter((area) => /^\d{15}$/.test(area)).map((area) => Number(area.slice(0, 6)))),
]

const kindOf: Readonly<Record<OrganizationTable['kind'], AreaKind | undefined>> = {
  center: undefined,
  bureau: 'unit',
  utility: 'unit',
  property: 'unit',
  owners: 'unit',
  town: 'unit',
  firm: 'firm',
  committee: 'committee',
}

/** What kind of area an organization is, and the county it is kept in. */
export const findOrganizationArea = async (db: Database, id: string) => {
  const row = await db.selectFrom('organization').select(['county', 'kind', 'name']).where('id', '=', id).executeTakeFirst()
  return row && { within: String(row.county), kind: kindOf[row.kind], name: row.name }
}

/** The organizations of these counties that are an area of this kind. */
export const listOrganizationAreas = async (db: Database, kind: AreaKind, places: readonly string[]) => {
  const kinds = (Object.keys(kindOf) as OrganizationTable['kind'][]).filter((each) => kindOf[each] === kind)
  if (kinds.length === 0 || places.length === 0) return []
  return db
    .selectFrom('organization')
    .select(['id', 'name', 'county'])
    .where('kind', 'in', kinds)
    .where((eb) => eb.or(places.map((place) => eb(sql<string>`county::text`, 'like', `${place}%`))))
    .orderBy('name')
    .limit(200)
    .execute()
}
