import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ShopsOf } from '../../../contract/legal'
import { cloud } from '../../platform/cloud'

const shopsKey = ['shop'] as const

export const useShops = (wanted: Omit<ShopsOf, 'after'>) =>
  useInfiniteQuery({
    queryKey: [...shopsKey, 'list', wanted],
    queryFn: ({ pageParam }) => cloud.legal.shops({ ...wanted, ...(pageParam !== null && { after: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

export const useShop = (county: number, id: string) =>
  useQuery({ queryKey: [...shopsKey, 'view', county, id], queryFn: () => cloud.legal.shop({ county, id }) })
