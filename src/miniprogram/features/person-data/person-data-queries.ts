import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CorrectData, RemoveData, SetConsent } from '../../../contract/person-data'
import { cloud, Refused } from '../../platform/cloud'
import { forgetConsent, withConsent } from '../../platform/privacy'
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

/** What the phone remembers goes along with what the cloud does. */
export const useSetConsent = () =>
  useChange(async (consent: SetConsent) => {
    const done = await cloud.personData.setConsent(consent)
    if (consent.purpose === 'privacyPolicy' && !consent.given) forgetConsent()
    return done
  })

/** 收回同意; whoever is not signed in gave it to this phone alone. */
export const useWithdraw = () =>
  useChange(async () => {
    await cloud.personData.setConsent({ purpose: 'privacyPolicy', given: false }).catch((error: unknown) => {
      if (!(error instanceof Refused && error.failure === 'notSignedIn')) throw error
    })
    forgetConsent()
    return {}
  })

/** 重新同意: asked in the same words as the first time; answers whether the person agreed. */
export const agreeAgain = async (): Promise<boolean> => {
  const told = await withConsent('report', () => cloud.personData.setConsent({ purpose: 'privacyPolicy', given: true }))
  return told !== undefined
}

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
