import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerProtection, AskProtection } from '../../../../../contract/protection'
import { cloud } from '../../../../platform/cloud'

const key = ['protection'] as const

/** What one asked for, and what one is asked for; always looked at afresh. */
export const useProtection = () => useQuery({ queryKey: [...key, 'view'], queryFn: () => cloud.protection.view(), staleTime: 0 })

const useThenLook = <Input, Answer>(act: (input: Input) => Promise<Answer>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: act, onSettled: () => queries.invalidateQueries({ queryKey: [...key, 'view'] }) })
}

export const useAsk = () => useThenLook((input: AskProtection) => cloud.protection.ask(input))
export const useAnswer = () => useThenLook((input: AnswerProtection) => cloud.protection.answer(input))
