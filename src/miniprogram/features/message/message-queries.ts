import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Message } from '../../../contract/message'
import { cloud } from '../../platform/cloud'

const messagesKey = ['message'] as const
const unreadKey = [...messagesKey, 'unread'] as const
const lettersKey = [...messagesKey, 'letters'] as const

export const useUnread = (enabled: boolean) => useQuery({ queryKey: unreadKey, queryFn: () => cloud.message.unread(), enabled })

export const useMessages = (only: 'all' | 'todo', enabled: boolean) =>
  useInfiniteQuery({
    queryKey: [...messagesKey, 'list', only],
    queryFn: ({ pageParam }) =>
      cloud.message.list({ ...(pageParam !== null && { after: pageParam }), ...(only === 'todo' && { only: 'todo' as const }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled,
  })

/** One, or all. */
export const useReadMessages = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (message?: Pick<Message, 'county' | 'id'>) =>
      cloud.message.read(message ? { message: { county: message.county, id: message.id } } : {}),
    onSuccess: (counts) => {
      queries.setQueryData(unreadKey, counts)
      void queries.invalidateQueries({ queryKey: [...messagesKey, 'list'] })
    },
  })
}

export const useLetters = () =>
  useInfiniteQuery({
    queryKey: lettersKey,
    queryFn: ({ pageParam }) => cloud.message.letters(pageParam === null ? {} : { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export const useResend = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (letter: { county: number; id: string }) => cloud.message.resend(letter),
    onSettled: () => queries.invalidateQueries({ queryKey: lettersKey }),
  })
}
