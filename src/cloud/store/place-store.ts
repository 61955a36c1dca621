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

/** The grid in force at a point of this county, read through the index of county and boundary. */
export const findGridPlaceAt = async (
  db: Database,
  county: number,
  { longitude, latitude }: Gcj02Point,
): Promise<GridPlace | undefined> => {
  const point = sql`point(${longitude}::float8, ${latitude}::float8)`
  const { rows } = await sql<GridPlace>`
    select ${gridPlaceColumns}
    from grid join division on division.code = grid.community
    where grid.county = ${county} and grid.valid_to is null
      and grid.boundary && polygon(box(${point}, ${point})) and grid.boundary @> ${point}
    order by grid.code limit 1`.execute(db)
  return rows[0]
}

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
      select coalesce(jsonb_agg(account order by since, account), '[]') from ${onDuty(sql`grid.county`, sql`grid.code`, at)} as duty
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
