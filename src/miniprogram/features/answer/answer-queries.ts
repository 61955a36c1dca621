import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ProposeAnswer } from '../../../contract/answer'
import { cloud } from '../../platform/cloud'

const anHour = 3_600_000
const bookKey = ['answer', 'book'] as const

/** Up to three answers to these words. */
export const useAnswers = (words: string, enabled = true) =>
  useQuery({
    queryKey: ['answer', 'search', words],
    queryFn: () => cloud.answer.search({ words }),
    enabled: enabled && words.trim().length > 1,
    staleTime: anHour,
  })

export const useBook = () => useQuery({ queryKey: bookKey, queryFn: () => cloud.answer.book(), staleTime: 0 })

const useChange = <Input>(change: (input: Input) => Promise<unknown>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: ['answer'] }) })
}

export const usePropose = () => useChange((input: ProposeAnswer) => cloud.answer.propose(input))
export const usePublish = () => useChange((id: string) => cloud.answer.publish({ id }))
export const useRetire = () => useChange((id: string) => cloud.answer.retire({ id }))
