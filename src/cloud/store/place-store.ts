import { type RawBuilder, sql } from 'kysely'
import type { Gcj02Point } from '../../domain/place'
import type { Database } from './database'
import { onDuty } from './duty-store'

/** A grid in force, with the names that people know it and its community by. */
export interface GridPlace {
  readonly county: number
  readonly community: string
  readonly communityName: string
  readonly grid: string
  readonly gridName: string
}

/** Where borders meet at a corner, hardly more than these. */
const mostSides = 3

/** The grids in force within so many meters of a point of this county, the one that holds it first, read through the index of county and boundary. */
export const listGridPlacesAround = async (
  db: Database,
  county: number,
  { longitude, latitude }: Gcj02Point,
  meters: number,
): Promise<readonly GridPlace[]> => {
  const point = sql`point(${longitude}::float8, ${latitude}::float8)`
  const [east, north] = [meters / (metersPerDegree * Math.cos((latitude * Math.PI) / 180)), meters / metersPerDegree]
  const square = sql`polygon(box(
    point(${longitude - east}::float8, ${latitude - north}::float8), point(${longitude + east}::float8, ${latitude + north}::float8)))`
  const { rows } = await sql<GridPlace>`
    select ${gridPlaceColumns}
    from grid join division on division.code = grid.community
    where grid.county = ${county} and grid.valid_to is null and grid.boundary && ${square}
    order by grid.boundary @> ${point} desc, grid.code limit ${mostSides}`.execute(db)
  return rows
}

/** 小区 by which people know a grid, two of each. */
export const listLandmarks = async (db: Database, county: number, grids: readonly string[]): Promise<ReadonlyMap<string, string[]>> => {
  const { rows } = await sql<{ grid: string; names: string[] }>`
    select grid, (array_agg(name order by name))[1:2] as names from estate
    where county = ${county} and grid = any(${sql.val([...grids])}::text[]) group by grid`.execute(db)
  return new Map(rows.map(({ grid, names }) => [grid, names]))
}

const metersPerDegree = 111_320

/** The grid of this code, or the one that stands in its place today. */
export const findGridPlace = async (db: Database, county: number, code: string): Promise<GridPlace | undefined> => {
  const { rows } = await sql<GridPlace>`
    select ${gridPlaceColumns}
    from ${gridInForce(county, code)} join division on division.code = grid.community`.execute(db)
  return rows[0]
}

/** The same, with the accounts of whoever is there for it at a moment. */
export const findGridPlaceWithWorkers = async (
  db: Database,
  { county, code, at }: { county: number; code: string; at: Date },
): Promise<(GridPlace & { readonly workers: readonly string[] }) | undefined> => {
  const { rows } = await sql<GridPlace & { workers: readonly string[] }>`
    select ${gridPlaceColumns}, (
      select coalesce(jsonb_agg(account order by turn, since, account), '[]') from ${onDuty(sql`grid.county`, sql`grid.code`, at)} as duty
    ) as workers
    from ${gridInForce(county, code)} join division on division.code = grid.community`.execute(db)
  return rows[0]
}

const gridPlaceColumns: RawBuilder<unknown> = sql`
  grid.county, grid.community, division.name as "communityName", grid.code as grid, grid.name as "gridName"`

/** Follows a retired grid to its successor; nobody retires a grid twenty times, so a ring of successors ends too. */
const gridInForce = (county: number, code: string): RawBuilder<unknown> => sql`(
    with recursive line as (
      select grid.*, 0 as step from grid where county = ${county} and code = ${code}
      union all
      select successor.*, line.step + 1 from line
      join grid as successor on successor.county = line.county and successor.code = line.superseded_by
      where line.valid_to is not null and line.step < 20
    )
    select * from line where valid_to is null order by step limit 1
  ) as grid`
