import type { Place } from '../../../contract/place'
import type { Point } from '../../../contract/words'
import { type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findPlaceAt, type PointFailure } from './find-place-at'
import { gridPlaceToPlace } from './grid-place'

/** Which community and grid a chosen point lies in. */
export const locatePoint = async (
  app: Pick<App, 'db'>,
  _person: unknown,
  { point }: { point: Point },
): Promise<Outcome<Place, PointFailure>> => {
  const found = await findPlaceAt(app, point)
  return found.ok ? succeed(gridPlaceToPlace(found.value)) : found
}
