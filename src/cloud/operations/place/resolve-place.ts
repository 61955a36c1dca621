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
  /** 交界: the grid on the other side, whose workers see it too until somebody accepts. */
  readonly beside?: string | null
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
  const { county, grid, beside = null } = place.value
  const workersOf = (code: string | null) => (code === null ? [] : listGridWorkers(db, county, code, at))
  return succeed(workedSide({ ...place.value, workers: await workersOf(grid), workersBeside: await workersOf(beside) }))
}

/** Where nobody works this side of a border, it is the other side's. */
const workedSide = (place: WorkedPlace): WorkedPlace => {
  const { beside, workers, workersBeside } = place
  if (!beside || workersBeside.length === 0) return { ...place, beside: null, workersBeside: [] }
  if (workers.length > 0) return place
  return { ...place, grid: beside, community: communityOf(beside), beside: null, workers: workersBeside, workersBeside: [] }
}

type Given<By extends GivenPlace['by']> = Extract<GivenPlace, { by: By }>

const resolvePoint = async (
  app: Pick<App, 'db' | 'now'>,
  { point, side }: Given<'point'>,
): Promise<Outcome<ResolvedPlace, PointFailure>> => {
  const found = await findPlacesAt(app, point)
  if (!found.ok) return found
  const chosen = found.value.find(({ grid }) => grid === side) ?? found.value[0]
  const { county, community, grid } = chosen
  const beside = found.value.find((other) => other !== chosen)?.grid ?? null
  return succeed({ county, community, grid, beside, point: gcj02Point(point.longitude, point.latitude) })
}

const resolveGrid = async ({ db }: Pick<App, 'db'>, code: string): Promise<Outcome<ResolvedPlace, PointFailure>> => {
  const found = await findGridPlace(db, countyOf(code), code)
  return found ? succeed({ county: found.county, community: found.community, grid: found.grid, point: null }) : fail('placeNotFound')
}

const resolveCommunity = async ({ db }: Pick<App, 'db'>, code: string): Promise<Outcome<ResolvedPlace, PointFailure>> => {
  const found = await findCommunity(db, code)
  return found ? succeed({ county: countyOf(code), community: found.code, grid: null, point: null }) : fail('placeNotFound')
}
