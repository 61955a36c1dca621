import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { EnteredSlip } from '../../../../../contract/intake'
import { cloud } from '../../../../platform/cloud'
import { useMatterParams } from '../../../../platform/page-params'

/** 补打: with a new code, for the old one is kept nowhere; at once where the page was opened for a matter. */
export const useReprint = (onSlip: (slip: EnteredSlip) => void) => {
  const opened = useMatterParams()
  const reprint = useMutation({
    mutationFn: (matter: { county: number; id: string }) => cloud.intake.newSlip(matter),
    onSuccess: onSlip,
  })
  const [county, id] = [opened?.county, opened?.id]
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what the page was opened for.
  useEffect(() => {
    if (county !== undefined && id !== undefined) reprint.mutate({ county, id })
  }, [county, id])
  return reprint
}
