import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ChangeUnit, SetPost, Unit } from '../../../contract/unit'
import { cloud } from '../../platform/cloud'

const ownKey = ['unit', 'own'] as const

/** The unit that one works for. */
export const useOwnUnit = () => useQuery({ queryKey: ownKey, queryFn: () => cloud.unit.view({}) })

/** What was changed is the answer; matters read the words anew. */
const useKeepUnit = () => {
  const queries = useQueryClient()
  return (unit: Unit) => {
    queries.setQueryData(ownKey, unit)
    queries.setQueryData(['unit', unit.unit], unit)
  }
}

/** What a colleague has changed meanwhile is fetched, so that the next try is of what stands now. */
export const useChangeUnit = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: ChangeUnit) => cloud.unit.change(change),
    onSuccess: useKeepUnit(),
    onError: () => void queries.invalidateQueries({ queryKey: ownKey }),
  })
}

export const useSetPost = () => useMutation({ mutationFn: (post: SetPost) => cloud.unit.setPost(post), onSuccess: useKeepUnit() })
