import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { VouchVisit } from '../../../contract/adviser-duty'
import { cloud } from '../../platform/cloud'

const everyMs = 20_000

/** Asked for anew while it is shown, for it changes. */
export const useVillageCodes = () =>
  useQuery({ queryKey: ['visit', 'codes'], queryFn: () => cloud.visit.codes(), refetchInterval: everyMs, staleTime: 0 })

/** Only a clerk is asked; a 法律明白人 is told no, and sees nothing of it. */
export const useVisitsToVouch = () => useQuery({ queryKey: ['visit', 'waiting'], queryFn: () => cloud.visit.waiting() })

export const useVouch = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: VouchVisit) => cloud.visit.vouch(given),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['visit', 'waiting'] }),
  })
}
