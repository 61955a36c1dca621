import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CheckRealName, ConfirmRealName } from '../../../contract/session'
import { cloud } from '../../platform/cloud'

export const useOwnRealName = () => useQuery({ queryKey: ['identity'], queryFn: () => cloud.identity.view() })
export const useAskForCheck = () => useMutation({ mutationFn: () => cloud.identity.ask() })
/** 微信核对实名: the person's own consent comes along. */
export const useConfirmRealName = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (card: ConfirmRealName) => cloud.identity.confirm(card),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['identity'] }),
  })
}

export const useCheckRealName = () => useMutation({ mutationFn: (card: CheckRealName) => cloud.identity.check(card) })
