import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RatingsOf, ReplyToRating } from '../../../contract/rating'
import { cloud } from '../../platform/cloud'

const key = ['rating', 'list'] as const

/** 收到的评价, one's own where nobody is named. */
export const useRatings = (of?: RatingsOf['of']) =>
  useQuery({ queryKey: [...key, of?.adviser ?? 'own'], queryFn: () => cloud.rating.list(of ? { of } : {}) })

export const useReply = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (reply: ReplyToRating) => cloud.rating.reply(reply),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  })
}
