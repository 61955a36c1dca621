import type { GivenPlace } from '../../../contract/place'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf, type Gcj02Point, gcj02Point } from '../../../domain/place'
import type { App } from '../../app'
import { findCommunity } from '../../store/division-store'
import { listGridWorkers } from '../../store/grid-store'
import { findGridPlace, findGridPlaceWithWorkers } from '../../store/place-store'
import { findPlaceAt, type PointFailure } from './find-place-at'

export interface ResolvedPlace {
  readonly county: number
  readonly community: string
  /** None where only the community is known: the center then says whose it is. */
  readonly grid: string | null
  readonly point: Gcj02Point | null
}

/** Where a matter lies, whichever way its place was given: two statements for a point, one for anything else. */
export const resolvePlace = (app: Pick<App, 'db'>, given: GivenPlace): Promise<Outcome<ResolvedPlace, PointFailure>> => {
  if (given.by === 'point') return resolvePoint(app, given)
  return given.by === 'grid' ? resolveGrid(app, given.grid) : resolveCommunity(app, given.community)
}

export interface WorkedPlace extends ResolvedPlace {
  readonly workers: readonly string[]
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
    return succeed({ county, community, grid, point: null, workers })
  }
  const place = await resolvePlace({ db }, given)
  if (!place.ok) return place
  const { county, grid } = place.value
  return succeed({ ...place.value, workers: grid === null ? [] : await listGridWorkers(db, county, grid, at) })
}

type Given<By extends GivenPlace['by']> = Extract<GivenPlace, { by: By }>

const resolvePoint = async (app: Pick<App, 'db'>, { point }: Given<'point'>): Promise<Outcome<ResolvedPlace, PointFailure>> => {
  const found = await findPlaceAt(app, point)
  if (!found.ok) return found
  const { county, community, grid } = found.value
  return succeed({ county, community, grid, point: gcj02Point(point.longitude, point.latitude) })
}

const resolveGrid = async ({ db }: Pick<App, 'db'>, code: string): Promise<Outcome<ResolvedPlace, PointFailure>> => {
  const found = await findGridPlace(db, countyOf(code), code)
  return found ? succeed({ county: found.county, community: found.community, grid: found.grid, point: null }) : fail('placeNotFound')
}

const resolveCommunity = async ({ db }: Pick<App, 'db'>, code: string): Promise<Outcome<ResolvedPlace, PointFailure>> => {
  const found = await findCommunity(db, code)
  return found ? succeed({ county: countyOf(code), community: found.code, grid: null, point: null }) : fail('placeNotFound')
}
