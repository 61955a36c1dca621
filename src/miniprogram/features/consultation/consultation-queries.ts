import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AdvanceConsultation, ConsultationView, RateConsultation } from '../../../contract/consultation'
import { cloud, Refused } from '../../platform/cloud'
import { withAddressesOf } from '../../platform/file-addresses'

const consultationsKey = ['consultation'] as const
const viewKey = (county: number, id: string) => [...consultationsKey, 'view', county, id] as const
const mineKey = [...consultationsKey, 'mine'] as const

export const useMyConsultations = (enabled: boolean) =>
  useInfiniteQuery({
    queryKey: mineKey,
    queryFn: ({ pageParam }) => cloud.consultation.mine(pageParam === null ? {} : { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled,
  })

const addressed = async (view: ConsultationView): Promise<ConsultationView> => ({
  ...view,
  messages: await Promise.all(
    view.messages.map(async (message) => ({ ...message, attachments: await withAddressesOf(view.county, message.attachments) })),
  ),
})

export const useConsultation = (county: number, id: string) =>
  useQuery({
    queryKey: viewKey(county, id),
    queryFn: () => cloud.consultation.view({ county, id }).then(addressed),
    staleTime: 0,
  })

/** What a change makes stale: the lists in which it stands. */
export const useTellOfConsultation = () => {
  const queries = useQueryClient()
  return (view: ConsultationView) => {
    queries.setQueryData(viewKey(view.county, view.id), view)
    void queries.invalidateQueries({ queryKey: mineKey })
  }
}

const useMoved = ({ county, id }: Pick<ConsultationView, 'county' | 'id'>) => {
  const queries = useQueryClient()
  // Someone else was quicker: what stands there now is shown before anything is tried again.
  return (error: Error) => {
    if (error instanceof Refused && error.failure !== 'offline') void queries.invalidateQueries({ queryKey: viewKey(county, id) })
  }
}

type Said = Omit<AdvanceConsultation, 'county' | 'id' | 'revision'>

export const useAdvanceConsultation = ({ county, id, revision }: Pick<ConsultationView, 'county' | 'id' | 'revision'>) => {
  const tell = useTellOfConsultation()
  const onError = useMoved({ county, id })
  return useMutation({
    mutationFn: (said: Said) => cloud.consultation.advance({ county, id, revision, ...said }).then(addressed),
    onSuccess: tell,
    onError,
  })
}

/** 低调提醒, at any time. */
export const useSetSafety = ({ county, id }: Pick<ConsultationView, 'county' | 'id'>) => {
  const tell = useTellOfConsultation()
  return useMutation({
    mutationFn: (neutral: boolean) => cloud.consultation.setSafety({ county, id, neutral }).then(addressed),
    onSuccess: tell,
  })
}

export const useRateConsultation = ({ county, id }: Pick<ConsultationView, 'county' | 'id'>) => {
  const tell = useTellOfConsultation()
  return useMutation({
    mutationFn: (given: Omit<RateConsultation, 'county' | 'id'>) => cloud.consultation.rate({ county, id, ...given }).then(addressed),
    onSuccess: tell,
  })
}
