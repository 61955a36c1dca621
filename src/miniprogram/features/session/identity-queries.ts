import { useMutation, useQuery } from '@tanstack/react-query'
import type { CheckRealName } from '../../../contract/session'
import { cloud } from '../../platform/cloud'

export const useOwnRealName = () => useQuery({ queryKey: ['identity'], queryFn: () => cloud.identity.view() })
export const useAskForCheck = () => useMutation({ mutationFn: () => cloud.identity.ask() })
export const useCheckRealName = () => useMutation({ mutationFn: (card: CheckRealName) => cloud.identity.check(card) })
