import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { GiveGuardianConsent } from '../../../contract/guardian'
import { waitNoMore } from '../../platform/child'
import { cloud } from '../../platform/cloud'

const guardianKey = ['guardian'] as const

/** Who agreed for me, and for whom I agreed; a guardian's word ends the waiting on this phone. */
export const useGuardians = (enabled: boolean) =>
  useQuery({
    queryKey: guardianKey,
    queryFn: async () => {
      const known = await cloud.guardian.view()
      if (known.guardians.some(({ endedAt }) => endedAt === null)) waitNoMore()
      return known
    },
    enabled,
    staleTime: 0,
  })

/** The word that a child sends to a guardian; it is ready before the tap that shares it. */
export const useGuardianInvitation = (enabled: boolean) =>
  useQuery({ queryKey: [...guardianKey, 'word'], queryFn: () => cloud.guardian.invite(), enabled })

export const useGiveGuardianConsent = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: GiveGuardianConsent) => cloud.guardian.consent(given),
    onSuccess: () => queries.invalidateQueries({ queryKey: guardianKey }),
  })
}

export const useRevokeGuardianConsent = () => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (id: string) => cloud.guardian.revoke({ id }), onSuccess: () => queries.invalidateQueries() })
}
