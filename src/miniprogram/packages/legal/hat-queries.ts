import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SubmitConsultation } from '../../../contract/consultation'
import { cloud } from '../../platform/cloud'

const key = ['hat'] as const

export const useHats = () => useQuery({ queryKey: [...key, 'mine'], queryFn: () => cloud.hat.mine() })
export const useFiled = () => useQuery({ queryKey: [...key, 'filed'], queryFn: () => cloud.hat.filed() })
export const useFiledOne = (county: number, id: string) =>
  useQuery({ queryKey: [...key, 'view', county, id], queryFn: () => cloud.hat.view({ county, id }) })
export const useHelper = (county: number, id: string, enabled: boolean) =>
  useQuery({ queryKey: [...key, 'helper', county, id], queryFn: () => cloud.hat.helper({ county, id }), enabled })

const useStale = () => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: key })
}

export const useFileFor = () => {
  const onSuccess = useStale()
  return useMutation({ mutationFn: (asked: SubmitConsultation) => cloud.consultation.submit(asked), onSuccess })
}
export const useOpenAnswers = () => {
  const onSettled = useStale()
  return useMutation({ mutationFn: (given: { county: number; id: string; open: boolean }) => cloud.hat.open(given), onSettled })
}
export const useDismiss = () => {
  const onSettled = useStale()
  return useMutation({ mutationFn: (given: { county: number; id: string }) => cloud.hat.dismiss(given), onSettled })
}
