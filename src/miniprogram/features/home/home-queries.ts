import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Home } from '../../../contract/person'
import { cloud } from '../../platform/cloud'

const homeKey = ['home'] as const

export const useHome = (enabled: boolean) => useQuery({ queryKey: homeKey, queryFn: () => cloud.home.view(), enabled })

export const useMoveHome = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (home: Parameters<typeof cloud.home.move>[0]) => cloud.home.move(home),
    onSuccess: (home) => queries.setQueryData<Home>(homeKey, home),
  })
}

export const useNameMe = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => cloud.home.preferences({ name }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session'] }),
  })
}

/** An empty number takes it back. */
export const useGiveMyPhone = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (phone: string) => cloud.home.preferences({ phone }),
    onSuccess: () => queries.invalidateQueries({ queryKey: homeKey }),
  })
}
