import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { PutRoster, RosterFile, RosterKind } from '../../../../../contract/roster'
import { cloud } from '../../../../platform/cloud'
import { saveContent } from '../../../../platform/save-content'

const key = ['roster'] as const

export const useRosterCounties = () => useQuery({ queryKey: [...key, 'counties'], queryFn: () => cloud.roster.counties() })

export const useRosterImports = (county: number) =>
  useQuery({ queryKey: [...key, 'imports', county], queryFn: () => cloud.roster.imports({ county }) })

export const useRosterGaps = (county: number) =>
  useInfiniteQuery({
    queryKey: [...key, 'gaps', county],
    queryFn: ({ pageParam }) => cloud.roster.gaps({ county, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export const useRosterTemplate = () =>
  useMutation({ mutationFn: async (kind: RosterKind) => saveContent(await cloud.roster.template({ kind })) })

export const useTryRoster = () => useMutation({ mutationFn: (file: RosterFile) => cloud.roster.tryOut(file) })

const useStale = () => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: key })
}

export const usePutRoster = () => {
  const onSuccess = useStale()
  return useMutation({ mutationFn: (given: PutRoster) => cloud.roster.put(given), onSuccess })
}

export const useUndoRoster = () => {
  const onSettled = useStale()
  return useMutation({ mutationFn: (given: { county: number; id: string }) => cloud.roster.undo(given), onSettled })
}
