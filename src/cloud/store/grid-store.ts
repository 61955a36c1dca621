import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Gcj02Point } from '../../domain/place'
import { gcj02Point } from '../../domain/place'
import type { Database } from './database'
import { onDuty } from './duty-store'
import type { GridTag } from './tables/grid'

export interface Grid {
  readonly county: number
  readonly code: string
  readonly community: string
  readonly name: string
  readonly center: Gcj02Point
  readonly validTo: string | null
  readonly supersededBy: string | null
  readonly tags: readonly GridTag[]
  readonly partyGroup: string | null
  /** Invented shape: shown as such wherever it is drawn. */
  readonly synthetic: boolean
}

/** The county whose outline holds a point; a point outside the city has none. */
export const findCountyAt = async (db: Database, { longitude, latitude }: Gcj02Point): Promise<number | undefined> => {
  const { rows } = await sql<{ county: number }>`
    select county from county_outline where outline @> point(${longitude}, ${latitude}) order by county limit 1`.execute(db)
  return rows[0]?.county
}

/** A grid by its code, whether still in force or not: old matters keep the grid they were filed under. */
export const findGrid = async (db: Database, county: number, code: string): Promise<Grid | undefined> => {
  const row = await selectGrids(db, county).where('code', '=', code).executeTakeFirst()
  return row && rowToGrid(row)
}

/** The grids of a community that are in force, by number. */
export const findCommunityGrids = async (db: Database, county: number, community: string): Promise<Grid[]> =>
  (await selectGrids(db, county).where('community', '=', community).where('valid_to', 'is', null).orderBy('code').execute()).map(rowToGrid)

/** Accounts of the people who are there for a grid at a moment: who is away is not, and who stands in is. */
export const listGridWorkers = async (db: Database, county: number, grid: string, at: Date): Promise<string[]> => {
  const { rows } = await sql<{ account: string }>`
    select account from ${onDuty(sql.val(county), sql.val(grid), at)} as duty order by turn, since, account`.execute(db)
  return rows.map(({ account }) => account)
}

/** The grids that one person works at a moment, in one county. */
export const listWorkedGrids = async (db: Database, county: number, account: string, at: Date): Promise<string[]> =>
  (
    await db
      .selectFrom('grid_worker')
      .select('grid')
      .where('county', '=', county)
      .where('account', '=', account)
      .where('valid_from', '<=', at)
      .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', at)]))
      .execute()
  ).map(({ grid }) => grid)

/** Who else is there for a grid at a moment, with sealed names. */
export const listColleagues = async (
  db: Database,
  { county, grid, account, at }: { county: number; grid: string; account: string; at: Date },
): Promise<{ account: string; name: string | null }[]> => {
  const { rows } = await sql<{ account: string; name: string | null }>`
    select colleague.account, person.name
    from ${onDuty(sql.val(county), sql.val(grid), at)} as colleague
    left join account as person on person.county = ${cityCounty} and person.id = colleague.account
    where colleague.account <> ${account}::uuid
    order by colleague.account`.execute(db)
  return rows
}

const selectGrids = (db: Database, county: number) =>
  db
    .selectFrom('grid')
    .select(['county', 'code', 'community', 'name', 'valid_to', 'superseded_by', 'tags', 'party_group', 'synthetic'])
    .select([sql<number>`center[0]`.as('longitude'), sql<number>`center[1]`.as('latitude')])
    .where('county', '=', county)

type GridRow = Awaited<ReturnType<ReturnType<typeof selectGrids>['executeTakeFirstOrThrow']>>

const rowToGrid = (row: GridRow): Grid => ({
  county: row.county,
  code: row.code,
  community: row.community,
  name: row.name,
  center: gcj02Point(row.longitude, row.latitude),
  validTo: row.valid_to,
  supersededBy: row.superseded_by,
  tags: row.tags,
  partyGroup: row.party_group,
  synthetic: row.synthetic,
})
