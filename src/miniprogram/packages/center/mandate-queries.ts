import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RecordMandate } from '../../../contract/mandate'
import type { MatterKey } from '../../features/work/work-queries'
import { cloud } from '../../platform/cloud'

const keyOf = ({ county, id }: MatterKey) => ['mandates', county, id] as const

export const useMandates = ({ county, id }: MatterKey) =>
  useQuery({ queryKey: keyOf({ county, id }), queryFn: () => cloud.mandate.list({ county, id }), staleTime: 0 })

export const usePrintMandate = ({ county, id }: MatterKey) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => cloud.mandate.print({ county, id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf({ county, id }) }),
  })
}

export const useRevokeMandate = (key: MatterKey) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => cloud.mandate.revoke({ county: key.county, id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(key) }),
  })
}

/** What was recorded is the matter's own step, so everything about it is read anew. */
export const useRecordMandate = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (recorded: RecordMandate) => cloud.mandate.record(recorded),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['work'] }),
  })
}
