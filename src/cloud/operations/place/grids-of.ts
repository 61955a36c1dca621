import type { Grid } from '../../../contract/place'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { findCommunity } from '../../store/division-store'
import { findCommunityGrids } from '../../store/grid-store'

/** The grids of a community that are in force, for who has neither map nor sign. */
export const gridsOf = async (
  { db }: Pick<App, 'db'>,
  _person: unknown,
  { community }: { community: string },
): Promise<Outcome<Grid[], 'placeNotFound'>> => {
  const grids = await findCommunityGrids(db, countyOf(community), community)
  if (grids.length === 0 && !(await findCommunity(db, community))) return fail('placeNotFound')
  return succeed(grids.map(({ code, name }) => ({ code, name })))
}
