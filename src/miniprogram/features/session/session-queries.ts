import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { DevelopmentPeopleOf, RoleName } from '../../../contract/person'
import { cloud } from '../../platform/cloud'
import { sessionToken } from '../../platform/session-token'
import { rememberTemplates } from '../../platform/subscribe'
import { loginCode, needsLoginCode } from '../../platform/wechat-login'

const sessionKey = ['session'] as const

const openSession = async () => {
  const known = await cloud.session.open()
  const session = !known.signedIn && needsLoginCode && (await signInHere()) ? await cloud.session.open() : known
  // The tap that asks for a push has no time to fetch them.
  rememberTemplates(session.templates)
  return session
}

/** Who is signed in; asked once a launch, whichever page it opens. */
export const sessionQuery = { queryKey: sessionKey, queryFn: openSession, staleTime: Number.POSITIVE_INFINITY } as const

export const useSession = () => useQuery(sessionQuery)

/** On a server of one's own WeChat's code is handed in once, and a token kept; without one the person stays a stranger. */
const signInHere = async (): Promise<boolean> => {
  const code = await loginCode()
  if (!code) return false
  const { token } = await cloud.session.signIn({ code })
  sessionToken.write(token)
  return true
}

export const useSwitchRole = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (role: RoleName) => cloud.session.switchRole({ role }),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionKey }),
  })
}

export const useConfirmPhone = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (code: string) => cloud.session.confirmPhone({ code }),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionKey }),
  })
}

/** 退出登录: nothing of this person stays on the phone. */
export const useSignOut = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (where: 'here' | 'everywhere') => (where === 'here' ? cloud.session.close() : cloud.session.closeEverywhere()),
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
