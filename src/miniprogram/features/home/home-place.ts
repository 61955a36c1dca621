import type { Home } from '../../../contract/person'
import type { GivenPlace } from '../../../contract/place'

/** Home as the place of a report: its grid where that is known, else its community. */
export const homePlace = ({ place, address }: Home): { given: GivenPlace; county: number; name: string } | null => {
  if (!place) return null
  const { county, community, grid } = place
  const words = address ?? ''
  const given: GivenPlace = grid ? { by: 'grid', grid: grid.code, words } : { by: 'community', community: community.code, words }
  return { given, county, name: [community.name, address].filter(Boolean).join(' ') }
}
