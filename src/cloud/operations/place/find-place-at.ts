import type { Point } from '../../../contract/words'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { gcj02Point } from '../../../domain/place'
import type { App } from '../../app'
import { findCountyAt } from '../../store/grid-store'
import { findGridPlaceAt, type GridPlace } from '../../store/place-store'

export type PointFailure = 'placeOutsideCity' | 'placeNotFound'

/** The outlines say what is the city; a spot between them that no grid covers is in the city, but nobody's yet. */
export const findPlaceAt = async ({ db }: Pick<App, 'db'>, { longitude, latitude }: Point): Promise<Outcome<GridPlace, PointFailure>> => {
  const point = gcj02Point(longitude, latitude)
  const county = await findCountyAt(db, point)
  if (county === undefined) return fail('placeOutsideCity')
  const place = await findGridPlaceAt(db, county, point)
  return place ? succeed(place) : fail('placeNotFound')
}
