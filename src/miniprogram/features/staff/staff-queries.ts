import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SetTurn } from '../../../contract/duty'
import type { GrantedRoleName } from '../../../contract/invitation'
import { cloud } from '../../platform/cloud'

const staffKey = ['staff'] as const
const invitationsKey = ['staff', 'invitations'] as const

export const useStaff = (role: GrantedRoleName) =>
  useInfiniteQuery({
    queryKey: [...staffKey, 'list', role],
    queryFn: ({ pageParam }) => cloud.staff.list({ role, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ staff }) => staff),
  })

export const useStaffAreas = (role: GrantedRoleName, under: string | undefined) =>
  useQuery({ queryKey: [...staffKey, 'areas', role, under], queryFn: () => cloud.staff.areas({ role, ...(under && { under }) }) })

export const useOpenInvitations = () => useQuery({ queryKey: invitationsKey, queryFn: () => cloud.invitation.list() })

const useChange = <Given, Answer>(mutationFn: (given: Given) => Promise<Answer>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn, onSuccess: () => queries.invalidateQueries({ queryKey: staffKey }) })
}

export const useInvite = () => useChange((given: { role: GrantedRoleName; area: string }) => cloud.invitation.give(given))
export const useRevoke = () => useChange((id: string) => cloud.invitation.revoke({ id }))
export const useHandOver = () => useChange((given: { account: string; to: string | null }) => cloud.staff.handOver(given))

export const useSetTurn = () => useChange((given: SetTurn) => cloud.duty.setTurn(given))

export const useLookAtInvitation = () => useMutation({ mutationFn: (code: string) => cloud.invitation.look({ code }) })

/** A new role changes who one is everywhere. */
export const useAccept = () => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (code: string) => cloud.invitation.accept({ code }), onSuccess: () => queries.clear() })
}
