import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Check, JudgeCheck } from '../../../contract/safety'
import { cloud } from '../../platform/cloud'
import { withAddressesOf } from '../../platform/file-addresses'

const checksKey = ['safety'] as const

/** Looked at afresh each time: a colleague may have judged meanwhile. */
export const useChecks = () =>
  useInfiniteQuery({
    queryKey: checksKey,
    queryFn: async ({ pageParam }) => {
      const { checks, next } = await cloud.safety.list(pageParam ? { after: pageParam } : {})
      return { checks: await Promise.all(checks.map(withAddress)), next }
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  })

const withAddress = async (check: Check): Promise<Check> => {
  const [media = null] = await withAddressesOf(check.county, check.media ? [check.media] : [])
  return { ...check, media }
}

export const useJudge = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (judged: JudgeCheck) => cloud.safety.judge(judged),
    // Judged by somebody else meanwhile: the list says so by itself.
    onSettled: () => void queries.invalidateQueries({ queryKey: checksKey }),
  })
}
