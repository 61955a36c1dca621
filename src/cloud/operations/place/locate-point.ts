import type { Place } from '../../../contract/place'
import type { Point } from '../../../contract/words'
import { type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { type GridPlace, listLandmarks } from '../../store/place-store'
import { findPlacesAt, type PointFailure } from './find-places-at'
import { gridPlaceToPlace } from './grid-place'

/** Which community and grid a chosen point lies in; near a border also which others meet there, so that the person can say. */
export const locatePoint = async (
  app: Pick<App, 'db' | 'now'>,
  _person: unknown,
  { point }: { point: Point },
): Promise<Outcome<Place, PointFailure>> => {
  const found = await findPlacesAt(app, point)
  if (!found.ok) return found
  const [first, ...others] = found.value
  const place = gridPlaceToPlace(first)
  return succeed(others.length === 0 ? place : { ...place, sides: await sidesOf(app, [first, ...others]) })
}

const sidesOf = async ({ db }: Pick<App, 'db'>, places: readonly [GridPlace, ...GridPlace[]]) => {
  const landmarks = await listLandmarks(
    db,
    places[0].county,
    places.map(({ grid }) => grid),
  )
  return places.map(({ grid, gridName }) => ({ code: grid, name: gridName, landmarks: landmarks.get(grid) ?? [] }))
}
