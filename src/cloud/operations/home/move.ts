import type { Home } from '../../../contract/person'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { communityOf } from '../../../domain/place'
import type { App } from '../../app'
import { setHome } from '../../store/home-store'
import { resolvePlace } from '../place/resolve-place'
import { viewHome } from './view'

export interface Move {
  readonly community: string
  readonly grid?: string | undefined
  readonly address?: string | undefined
}

/** A new home forgets the old address; a grid must lie in the community that is named with it. */
export const moveHome = async (
  app: Pick<App, 'db' | 'now' | 'cipher'>,
  person: Person,
  { community, grid, address }: Move,
): Promise<Outcome<Home, 'placeNotFound'>> => {
  if (grid !== undefined && communityOf(grid) !== community) return fail('placeNotFound')
  const place = await resolvePlace(app, grid === undefined ? { by: 'community', community, words: '' } : { by: 'grid', grid, words: '' })
  if (!place.ok) return fail('placeNotFound')
  const sealedAddress = address ? app.cipher.seal('account.home_address', cityCounty, address) : null
  await setHome(app.db, person.account, { ...place.value, sealedAddress })
  return succeed(await viewHome(app, person))
}
