import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Incident } from '../../../contract/incident'
import { cloud } from '../../platform/cloud'

const listKey = ['incident', 'published'] as const

export const usePublished = () => useQuery({ queryKey: listKey, queryFn: () => cloud.incident.list(), staleTime: 0 })

/** Publishing, ending and moving: the list is another afterwards. */
export const usePublishing = <Input>(act: (input: Input) => Promise<Incident>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: act, onSuccess: () => queries.invalidateQueries({ queryKey: listKey }) })
}
