import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SetLeave } from '../../../contract/staff'
import { cloud } from '../../platform/cloud'

/** One's own where nobody is named. */
export const useLeave = (account: string | undefined) =>
  useQuery({ queryKey: ['staff', 'leave', account], queryFn: () => cloud.staff.leave(account === undefined ? {} : { account }) })

/** Whose hands things are in is another everywhere. */
export const useSetLeave = () => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (leave: SetLeave) => cloud.staff.setLeave(leave), onSuccess: () => queries.invalidateQueries() })
}
