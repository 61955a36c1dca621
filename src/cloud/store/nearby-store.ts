import { type RawBuilder, sql } from 'kysely'
import type { Gcj02Point } from '../../domain/place'
import type { Database } from './database'
import { placedIn } from './placed-in'
import type { ReportTable } from './tables/report'

/** Where and what to look for. */
export interface Sought {
  readonly county: number
  readonly category: string
  readonly community: string
  readonly grid: string | null
  readonly point: Gcj02Point | null
  readonly placeWords: string
  readonly words: string
  readonly meters: number
  /** What ended before this is over. */
  readonly closedSince: Date
  readonly account: string
}

export interface NearbyReport
  extends Pick<ReportTable, 'county' | 'id' | 'day' | 'sequence' | 'words' | 'status' | 'grid' | 'estate' | 'building'> {
  readonly placeWords: string
  readonly meters: number | null
  readonly submittedAt: Date
  readonly joinCount: number
  readonly likeness: number
  readonly estateName: string | null
  readonly gridName: string | null
  readonly communityName: string
  readonly isMine: boolean
  readonly isJoined: boolean
  /** Where the words of the place led that was looked around. */
  readonly hereEstate: string | null
  readonly hereBuilding: string | null
}

/** A grid has never more of one kind at once than may be compared word for word. */
const mostCompared = 200

/** Matters of this kind that neighbors may know of, around a spot, the newest first. */
export const listNearby = async (db: Database, sought: Sought): Promise<NearbyReport[]> => (await nearbyQuery(sought).execute(db)).rows

/** One statement, the county first: the grids of the circle by their boundaries, what lies in them by report_nearby, and the names of these alone. */
export const nearbyQuery = (sought: Sought) => {
  const { county, category, grid, placeWords, words, closedSince, account } = sought
  return sql<NearbyReport>`
    with found as (
      select report.*, ${metersFrom(sought.point)} as meters
      from report
      where county = ${county} and category = ${category} and coalesce(grid, community) = any(${areasAround(sought)})
        and coalesce(closed_at, 'infinity'::timestamptz) > ${closedSince}::timestamptz and ${mayBeShown}
      order by submitted_at desc limit ${mostCompared}
    )
    select found.county, found.id, found.day, found.sequence, found.words, found.place_words as "placeWords", found.status, found.grid, found.estate, found.building, found.meters,
      found.submitted_at as "submittedAt", found.join_count as "joinCount", similarity(found.words, ${words})::float8 as likeness,
      (select name from estate where estate.county = found.county and estate.id = found.estate) as "estateName",
      (select name from grid where grid.county = found.county and grid.code = found.grid) as "gridName",
      (select name from division where division.code = found.community) as "communityName",
      found.reporter = ${account}::uuid and found.reporter_left_at is null as "isMine",
      exists (select from report_join as joined where joined.county = found.county and joined.report = found.id
        and joined.account = ${account}::uuid) as "isJoined",
      here.estate as "hereEstate", here.building as "hereBuilding"
    from found
    left join lateral (${placedIn(county, grid, placeWords)}) as here on true
    order by found.submitted_at desc`
}

/** What one report would be compared with by: where it is and what it says. */
export const findSought = async (db: Database, county: number, id: string): Promise<SoughtFrom | undefined> => {
  const { rows } = await sql<SoughtFrom>`
    select category, community, grid, words, place_words as "placeWords", place_point[0] as longitude, place_point[1] as latitude,
      merged_into as "mergedInto"
    from report where county = ${county} and id = ${id}::uuid`.execute(db)
  return rows[0]
}

interface SoughtFrom {
  readonly category: string | null
  readonly community: string
  readonly grid: string | null
  readonly words: string
  readonly placeWords: string
  readonly longitude: number | null
  readonly latitude: number | null
  readonly mergedInto: string | null
}

type Sql = RawBuilder<unknown>

/** As in the index: what came to nothing, was moved away or is between a person and the staff is never shown; nor what is hidden or dangerous. */
export const mayBeShown: Sql = sql`(not is_private
  and status not in ('withdrawn', 'notAccepted', 'transferredTo12345', 'transferredToPolice', 'transferredToPetition', 'merged', 'void')
  and hidden_at is null and not is_danger)`

const metersPerDegree = 111_195

/** How long a degree is here, to the east and to the north; within a city the earth is flat. */
const scaleAt = ({ latitude }: Gcj02Point) => ({ east: metersPerDegree * Math.cos((latitude * Math.PI) / 180), north: metersPerDegree })

const metersFrom = (point: Gcj02Point | null): Sql => {
  if (!point) return sql`null::float8`
  const { east, north } = scaleAt(point)
  return sql`sqrt(power((place_point[0] - ${point.longitude}::float8) * ${east}::float8, 2)
    + power((place_point[1] - ${point.latitude}::float8) * ${north}::float8, 2))`
}

/** The grids that a circle touches, or the one that is named; what lies in no grid lies in its community. */
const areasAround = ({ county, community, grid, point, meters }: Sought): Sql => {
  if (!point) return sql`array[${grid ?? community}]::text[]`
  const { east, north } = scaleAt(point)
  const [across, along] = [meters / east, meters / north]
  const corner = (side: 1 | -1) => sql`point(${point.longitude + side * across}::float8, ${point.latitude + side * along}::float8)`
  return sql`array(select code from grid where grid.county = ${county} and grid.boundary && polygon(box(${corner(-1)}, ${corner(1)})))`
}
