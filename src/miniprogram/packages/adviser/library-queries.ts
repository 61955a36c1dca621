import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RequestLibrary, ReviewLibrary, TryLibrary } from '../../../contract/library'
import { cloud } from '../../platform/cloud'
import type { MatterParams } from '../../platform/page-params'

const libraryKey = ['library'] as const

/** How far the answer's way to everybody is. */
export const usePublication = ({ county, id }: MatterParams) =>
  useQuery({
    queryKey: [...libraryKey, 'about', county, id],
    queryFn: () => cloud.library.about({ county, consultation: id }),
    staleTime: 0,
  })

export const useTryPublication = () => useMutation({ mutationFn: (tried: TryLibrary) => cloud.library.tryOut(tried) })

const useWriting = <Given, Answer>(write: (given: Given) => Promise<Answer>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: write, onSettled: () => queries.invalidateQueries({ queryKey: libraryKey }) })
}

export const useRequestPublication = () => useWriting((asked: RequestLibrary) => cloud.library.request(asked))
export const useReviewPublication = () => useWriting((review: ReviewLibrary) => cloud.library.review(review))

export const useLibraryDesk = () => useQuery({ queryKey: [...libraryKey, 'desk'], queryFn: () => cloud.library.desk(), staleTime: 0 })
