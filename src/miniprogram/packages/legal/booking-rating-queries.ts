import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { GiveRating } from '../../../contract/rating'
import { cloud } from '../../platform/cloud'
import type { MatterParams } from '../../platform/page-params'

const keyOf = ({ county, id }: MatterParams) => ['rating', 'own', county, id] as const

export const useOwnRating = (key: MatterParams) =>
  useQuery({ queryKey: keyOf(key), queryFn: () => cloud.rating.of({ county: key.county, id: key.id }) })

export const useGiveRating = (key: MatterParams) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: Omit<GiveRating, 'county' | 'id'>) => cloud.rating.give({ county: key.county, id: key.id, ...given }),
    onSuccess: (own) => queries.setQueryData(keyOf(key), own),
  })
}
