import type { Estate } from '../../../contract/place'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { findCommunity } from '../../store/division-store'
import { listEstates } from '../../store/estate-store'

/** The estates of a community with buildings and units; a community without any is not an unknown one. */
export const estatesOf = async (
  { db }: Pick<App, 'db'>,
  _person: unknown,
  { community }: { community: string },
): Promise<Outcome<Estate[], 'placeNotFound'>> => {
  const rows = await listEstates(db, countyOf(community), community)
  if (rows.length === 0 && !(await findCommunity(db, community))) return fail('placeNotFound')
  return succeed(
    rows.map(({ buildings, ...estate }) => ({ ...estate, buildings: buildings.map(({ name, units }) => ({ name, units: [...units] })) })),
  )
}
