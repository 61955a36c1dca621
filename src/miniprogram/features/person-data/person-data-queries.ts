import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CorrectData, RemoveData, SetConsent } from '../../../contract/person-data'
import { cloud } from '../../platform/cloud'
import { fetchFile } from '../../platform/save-file'
import { sessionToken } from '../../platform/session-token'

const personDataKey = ['personData', 'see'] as const

/** What is kept about me. */
export const usePersonData = (enabled: boolean) => useQuery({ queryKey: personDataKey, queryFn: () => cloud.personData.see(), enabled })

/** 查看记录: who looked, the latest first. */
export const useLooks = () =>
  useInfiniteQuery({
    queryKey: ['personData', 'looks'],
    queryFn: ({ pageParam }) => cloud.personData.looks(pageParam === null ? {} : { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

/** The copy is made, and then lies on this phone until it is saved. */
export const useCopyData = () =>
  useMutation({
    mutationFn: async () => {
      const { url, bytes } = await cloud.personData.copy()
      return { path: await fetchFile(url), bytes }
    },
  })

const useChange = <Input>(change: (input: Input) => Promise<object>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries() })
}

export const useCorrectData = () => useChange((said: CorrectData) => cloud.personData.correct(said))

export const useRemoveData = () => useChange((named: RemoveData) => cloud.personData.remove(named))

export const useSetConsent = () => useChange((consent: SetConsent) => cloud.personData.setConsent(consent))

/** 注销: nothing of this person stays on the phone either. */
export const useCloseAccount = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => cloud.personData.closeAccount({ understood: true }),
    onSuccess: () => {
      sessionToken.forget()
      queries.clear()
    },
  })
}
