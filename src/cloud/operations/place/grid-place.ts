import type { Place } from '../../../contract/place'
import type { GridPlace } from '../../store/place-store'

export const gridPlaceToPlace = ({ county, community, communityName, grid, gridName }: GridPlace): Place => ({
  county,
  community: { code: community, name: communityName },
  grid: { code: grid, name: gridName },
})
