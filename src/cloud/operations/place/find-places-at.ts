import type { Point } from '../../../contract/words'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { gcj02Point } from '../../../domain/place'
import { settingsAt } from '../../../domain/setting-value'
import type { App } from '../../app'
import { findCountyAt } from '../../store/grid-store'
import { type GridPlace, listGridPlacesAround } from '../../store/place-store'
import { findKeptSettings } from '../../store/setting-store'

export type PointFailure = 'placeOutsideCity' | 'placeNotFound'

/** The grids at a spot, one of them but where borders meet, the one that holds it first; a spot between outlines is in the city, but nobody's yet. */
export const findPlacesAt = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { longitude, latitude }: Point,
): Promise<Outcome<readonly [GridPlace, ...GridPlace[]], PointFailure>> => {
  const point = gcj02Point(longitude, latitude)
  const at = now()
  const { borderMeters } = settingsAt(await findKeptSettings(db, at), at.getTime())
  const county = await findCountyAt(db, point)
  if (county === undefined) return fail('placeOutsideCity')
  const [first, ...others] = await listGridPlacesAround(db, county, point, borderMeters)
  return first ? succeed([first, ...others]) : fail('placeNotFound')
}
