import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { DecideLibrary } from '../../../contract/library'
import { cloud } from '../../platform/cloud'
import type { MatterParams } from '../../platform/page-params'

const libraryKey = ['library'] as const

/** 搜公开问答, afresh each time: what was taken back is nowhere any more. */
export const useLibrary = (words: string) =>
  useQuery({
    queryKey: [...libraryKey, 'search', words],
    queryFn: () => cloud.library.search(words ? { words } : {}),
    staleTime: 0,
    placeholderData: keepPreviousData,
  })

export const useLibraryItem = ({ county, id }: MatterParams) =>
  useQuery({ queryKey: [...libraryKey, 'view', county, id], queryFn: () => cloud.library.view({ county, id }), staleTime: 0, gcTime: 0 })

/** Whether one's own answered question is asked for, or public. */
export const useLibraryAbout = ({ county, id }: MatterParams, enabled: boolean) =>
  useQuery({
    queryKey: [...libraryKey, 'about', county, id],
    queryFn: () => cloud.library.about({ county, consultation: id }),
    enabled,
    staleTime: 0,
  })

export const useDecideLibrary = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (decision: DecideLibrary) => cloud.library.decide(decision),
    onSettled: () => queries.invalidateQueries({ queryKey: libraryKey }),
  })
}
