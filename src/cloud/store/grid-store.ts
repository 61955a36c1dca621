import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Gcj02Point } from '../../domain/place'
import { gcj02Point } from '../../domain/place'
import type { Database } from './database'
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

/** Accounts of the people who work a grid at a moment. */
export const listGridWorkers = async (db: Database, county: number, grid: string, at: Date): Promise<string[]> => {
  const rows = await workersAt(db, county, at).where('grid', '=', grid).orderBy('valid_from').orderBy('account').execute()
  return rows.map(({ account }) => account)
}

/** The grids that one person works at a moment, in one county. */
export const listWorkedGrids = async (db: Database, county: number, account: string, at: Date): Promise<string[]> =>
  (await workersAt(db, county, at).where('account', '=', account).execute()).map(({ grid }) => grid)

/** Who else works a grid at a moment, with sealed names. */
export const listColleagues = (db: Database, { county, grid, account, at }: { county: number; grid: string; account: string; at: Date }) =>
  db
    .selectFrom('grid_worker as colleague')
    .leftJoin('account as person', (join) => join.on('person.county', '=', cityCounty).onRef('person.id', '=', 'colleague.account'))
    .select(['colleague.account', 'person.name'])
    .where('colleague.county', '=', county)
    .where('colleague.grid', '=', grid)
    .where('colleague.account', '<>', account)
    .where('colleague.valid_from', '<=', at)
    .where((eb) => eb.or([eb('colleague.valid_to', 'is', null), eb('colleague.valid_to', '>', at)]))
    .orderBy('colleague.account')
    .execute()

const workersAt = (db: Database, county: number, at: Date) =>
  db
    .selectFrom('grid_worker')
    .select(['grid', 'account'])
    .where('county', '=', county)
    .where('valid_from', '<=', at)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', at)]))

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
