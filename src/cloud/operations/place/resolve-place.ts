import type { GivenPlace } from '../../../contract/place'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { communityOf, countyOf, type Gcj02Point, gcj02Point } from '../../../domain/place'
import type { App } from '../../app'
import { findCommunity } from '../../store/division-store'
import { listGridWorkers } from '../../store/grid-store'
import { findGridPlace, findGridPlaceWithWorkers } from '../../store/place-store'
import { findPlacesAt, type PointFailure } from './find-places-at'

export interface ResolvedPlace {
  readonly county: number
  readonly community: string
  /** None where only the community is known: the center then says whose it is. */
  readonly grid: string | null
  /** 交界: the grids on the other sides, whose workers see it too until somebody accepts. */
  readonly besides?: readonly string[]
  readonly point: Gcj02Point | null
}

/** Where a matter lies, whichever way its place was given: two statements for a point, one for anything else. */
export const resolvePlace = (app: Pick<App, 'db' | 'now'>, given: GivenPlace): Promise<Outcome<ResolvedPlace, PointFailure>> => {
  if (given.by === 'point') return resolvePoint(app, given)
  return given.by === 'grid' ? resolveGrid(app, given.grid) : resolveCommunity(app, given.community)
}

export interface WorkedPlace extends ResolvedPlace {
  readonly workers: readonly string[]
  readonly workersBeside: readonly string[]
}

/** The same with whoever works there, in one statement where the grid is given: most reports come from people at home in one. */
export const resolveWorkedPlace = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  given: GivenPlace,
): Promise<Outcome<WorkedPlace, PointFailure>> => {
  const at = now()
  if (given.by === 'grid') {
    const found = await findGridPlaceWithWorkers(db, { county: countyOf(given.grid), code: given.grid, at })
    if (!found) return fail('placeNotFound')
    const { county, community, grid, workers } = found
    return succeed({ county, community, grid, point: null, workers, workersBeside: [] })
  }
  const place = await resolvePlace({ db, now }, given)
  if (!place.ok) return place
  const { county, grid, besides = [] } = place.value
  if (grid === null) return succeed({ ...place.value, workers: [], workersBeside: [] })
  const sides: Side[] = []
  for (const code of [grid, ...besides]) sides.push({ grid: code, workers: await listGridWorkers(db, county, code, at) })
  return succeed(workedSides(place.value, sides))
}

interface Side {
  readonly grid: string
  readonly workers: readonly string[]
}

/** Where nobody works one side of a border, it is the others'. */
const workedSides = (place: ResolvedPlace, sides: readonly Side[]): WorkedPlace => {
  const [first, ...others] = sides.filter(({ workers }) => workers.length > 0)
  if (!first) return { ...place, besides: [], workers: [], workersBeside: [] }
  const moved = first.grid === place.grid ? {} : { grid: first.grid, community: communityOf(first.grid) }
  const besides = others.map(({ grid }) => grid)
  return { ...place, ...moved, besides, workers: first.workers, workersBeside: others.flatMap(({ workers }) => workers) }
}

/** Three meet at a corner; where four do, the three nearest by their codes are enough. */
const mostBeside = 2

type Given<By extends GivenPlace['by']> = Extract<GivenPlace, { by: By }>

const resolvePoint = async (
  app: Pick<App, 'db' | 'now'>,
  { point, side }: Given<'point'>,
): Promise<Outcome<ResolvedPlace, PointFailure>> => {
  const found = await findPlacesAt(app, point)
  if (!found.ok) return found
  const chosen = found.value.find(({ grid }) => grid === side) ?? found.value[0]
  const { county, community, grid } = chosen
  const besides = found.value
    .filter((other) => other !== chosen)
    .slice(0, mostBeside)
    .map((other) => other.grid)
  return succeed({ county, community, grid, besides, point: gcj02Point(point.longitude, point.latitude) })
}

const resolveGrid = async ({ db }: Pick<App, 'db'>, code: string): Promise<Outcome<ResolvedPlace, PointFailure>> => {
  const found = await findGridPlace(db, countyOf(code), code)
  return found ? succeed({ county: found.county, community: found.community, grid: found.grid, point: null }) : fail('placeNotFound')
}

const resolveCommunity = async ({ db }: Pick<App, 'db'>, code: string): Promise<Outcome<ResolvedPlace, PointFailure>> => {
  const found = await findCommunity(db, code)
  return found ? succeed({ county: countyOf(code), community: found.code, grid: null, point: null }) : fail('placeNotFound')
}
