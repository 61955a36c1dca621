import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { cloud } from '../../platform/cloud'

const pollMs = 2_000

/** The six digits of this browser; they are asked for once and again when they are over. */
export const useDeskCode = () =>
  useQuery({ queryKey: ['desk', 'code'], queryFn: () => cloud.desk.begin(), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 })

/** Asks until someone has answered on a phone. */
export const useDeskState = (asking: { readonly id: string; readonly secret: string } | undefined) =>
  useQuery({
    queryKey: ['desk', 'state', asking?.id],
    queryFn: () => cloud.desk.poll({ id: asking?.id ?? '', secret: asking?.secret ?? '' }),
    enabled: asking !== undefined,
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'waiting' ? pollMs : false),
    gcTime: 0,
  })

export const useLookAtDesk = () => useMutation({ mutationFn: (code: string) => cloud.desk.look({ code }) })

export const useAnswerDesk = () =>
  useMutation({ mutationFn: ({ id, allow }: { id: string; allow: boolean }) => cloud.desk.answer({ id, allow }) })

/** Whoever is signed in now sees nothing of whoever was before. */
export const useForgetEverything = () => {
  const queries = useQueryClient()
  return () => queries.clear()
}
