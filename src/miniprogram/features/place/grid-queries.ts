import { useQuery } from '@tanstack/react-query'
import { cloud } from '../../platform/cloud'

/** A community's grids by name. */
export const useGrids = (community: string | undefined) =>
  useQuery({
    queryKey: ['place', 'grids', community],
    queryFn: () => cloud.place.grids({ community: community ?? '' }),
    enabled: community !== undefined,
  })
