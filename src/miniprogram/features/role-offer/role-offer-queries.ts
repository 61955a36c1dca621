import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOffer } from '../../../contract/roster'
import { cloud } from '../../platform/cloud'

const key = ['roleOffers'] as const

/** 名册里有您的手机号: asked when somebody looks, and again once their number is proven. */
export const useRoleOffers = () => useQuery({ queryKey: key, queryFn: () => cloud.roster.offers() })

export const useAnswerOffer = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (answer: AnswerOffer) => cloud.roster.answer(answer),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: key }), queries.invalidateQueries({ queryKey: ['session'] })]),
  })
}
