import { type SqlBool, sql } from 'kysely'
import { dayAt } from '../../domain/civil-day'
import { type UnitKind, unitKinds } from '../../domain/unit'
import type { Database } from './database'

export interface Unit {
  readonly id: string
  readonly kind: UnitKind
  readonly name: string
}

/** 承办单位: those of this county that serve a community on that day. */
export const listUnits = async (db: Database, county: number, community: string, at: Date): Promise<Unit[]> => {
  const rows = await selectUnits(db, county)
    .where(servesCommunity(community, at))
    .orderBy(sql`array_position(array['bureau', 'town', 'utility', 'property', 'owners'], kind)`)
    .orderBy('name')
    .limit(200)
    .execute()
  return rows.flatMap(rowToUnit)
}

/** Those of these that may be given a matter of this community. */
export const findUnits = async (
  db: Database,
  { county, community, ids, at }: { county: number; community: string; ids: readonly string[]; at: Date },
): Promise<Unit[]> => {
  if (ids.length === 0) return []
  const rows = await selectUnits(db, county).where('id', 'in', ids).where(servesCommunity(community, at)).execute()
  return rows.flatMap(rowToUnit)
}

/** A unit by its id alone, as a role names it. */
export const findUnitRow = (db: Database, id: string) =>
  db.selectFrom('organization').select(['county', 'id', 'name']).where('id', '=', id).where('kind', 'in', unitKinds).executeTakeFirst()

/** The county in which a unit is kept, and with it its matters. */
export const findUnitCounty = async (db: Database, id: string): Promise<number | undefined> =>
  (await db.selectFrom('organization').select('county').where('id', '=', id).where('kind', 'in', unitKinds).executeTakeFirst())?.county

const selectUnits = (db: Database, county: number) =>
  db.selectFrom('organization').select(['id', 'kind', 'name']).where('county', '=', county).where('kind', 'in', unitKinds)

const servesCommunity = (community: string, at: Date) => {
  const day = dayAt(at.getTime())
  return sql<SqlBool>`exists (
    select from service_area area
    where area.county = organization.county and area.organization = organization.id
      and area.valid_from <= ${day}::date and (area.valid_to is null or area.valid_to > ${day}::date)
      and coalesce(area.division, left(area.grid, 12)) in (${community}, ${community.slice(0, 9)}, ${community.slice(0, 6)}))`
}

const isUnitKind = (kind: string): kind is UnitKind => (unitKinds as readonly string[]).includes(kind)
const rowToUnit = ({ kind, ...unit }: { id: string; kind: string; name: string }): Unit[] => (isUnitKind(kind) ? [{ ...unit, kind }] : [])
