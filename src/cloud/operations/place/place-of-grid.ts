import type { Place } from '../../../contract/place'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { findGridPlace } from '../../store/place-store'
import { gridPlaceToPlace } from './grid-place'

/** What a grid's scanned code stands for; an old sign leads to the grid of today. */
export const placeOfGrid = async (
  { db }: Pick<App, 'db'>,
  _person: unknown,
  { code }: { code: string },
): Promise<Outcome<Place, 'placeNotFound'>> => {
  const found = await findGridPlace(db, countyOf(code), code)
  return found ? succeed(gridPlaceToPlace(found)) : fail('placeNotFound')
}
