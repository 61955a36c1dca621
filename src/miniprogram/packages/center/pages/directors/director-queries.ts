import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SetDirector } from '../../../../../contract/protection'
import { cloud } from '../../../../platform/cloud'

const key = ['protection', 'directors'] as const

export const useDirectors = (words: string) =>
  useQuery({
    queryKey: [...key, words],
    queryFn: () => cloud.protection.directors(words ? { words } : {}),
    placeholderData: keepPreviousData,
  })

export const useSetDirector = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (director: SetDirector) => cloud.protection.setDirector(director),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['protection'] }),
  })
}
