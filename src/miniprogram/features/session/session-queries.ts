import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { DevelopmentPeopleOf } from '../../../contract/person'
import { cloud } from '../../platform/cloud'
import { sessionToken } from '../../platform/session-token'
import { rememberTemplates } from '../../platform/subscribe'

const sessionKey = ['session'] as const

/** Who is signed in; asked once a launch. */
export const useSession = () => useQuery({ queryKey: sessionKey, queryFn: openSession, staleTime: Number.POSITIVE_INFINITY })

const openSession = async () => {
  const session = await cloud.session.open()
  // The tap that asks for a push has no time to fetch them.
  rememberTemplates(session.templates)
  return session
}

/** 退出登录: nothing of this person stays on the phone. */
export const useSignOut = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => cloud.session.close(),
    onSuccess: () => {
      sessionToken.forget()
      queries.clear()
    },
  })
}

export const useDevelopmentPeople = (asked: DevelopmentPeopleOf, enabled: boolean) =>
  useQuery({
    queryKey: ['development', 'people', asked],
    queryFn: () => cloud.development.people(asked),
    enabled,
    placeholderData: keepPreviousData,
  })

export const useSignInAs = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (subject: string) => cloud.development.signIn({ subject }),
    onSuccess: ({ token }) => {
      if (token) sessionToken.write(token)
      queries.clear()
    },
  })
}
