import { useQuery } from '@tanstack/react-query'
import type { Point } from '../../../contract/words'
import { cloud } from '../../platform/cloud'

const aDay = 86_400_000

export const useChildren = (parent: string | undefined) =>
  useQuery({
    queryKey: ['division', 'children', parent],
    queryFn: () => cloud.division.children({ parent: parent ?? '' }),
    enabled: parent !== undefined,
    staleTime: aDay,
  })

export const useEstates = (community: string | undefined) =>
  useQuery({
    queryKey: ['place', 'estates', community],
    queryFn: () => cloud.place.estates({ community: community ?? '' }),
    enabled: community !== undefined,
    staleTime: aDay,
  })

export const useGridPlace = (code: string | undefined) =>
  useQuery({ queryKey: ['place', 'grid', code], queryFn: () => cloud.place.grid({ code: code ?? '' }), enabled: code !== undefined })

export const locate = (point: Point) => cloud.place.locate({ point })

export const gridPlace = (code: string) => cloud.place.grid({ code })
