import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AdvanceConsultation, ConsultationQueueOf, ConsultationQueueRow, ConsultationView } from '../../../contract/consultation'
import { cloud, Refused } from '../../platform/cloud'
import { withAddressesOf } from '../../platform/file-addresses'
import type { MatterParams } from '../../platform/page-params'

export type QueuePart = ConsultationQueueOf['part']

const queueKey = ['consultation', 'queue'] as const
const oneKey = ({ county, id }: MatterParams) => ['consultation', 'one', county, id] as const

/** 我的咨询, whose clock runs out first on top, page by page. */
export const useConsultationQueue = () => {
  const [part, setPart] = useState<QueuePart>('open')
  const query = useInfiniteQuery({
    queryKey: [...queueKey, part],
    queryFn: ({ pageParam }) => cloud.consultation.queue({ part, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  // A row that moved between two looks stands in one place only.
  const rows: ConsultationQueueRow[] = [...new Map(query.data?.pages.flatMap((page) => page.rows).map((row) => [row.id, row])).values()]
  return { query, rows, part, setPart }
}
export type ConsultationQueue = ReturnType<typeof useConsultationQueue>

const withFiles = async (view: ConsultationView): Promise<ConsultationView> => {
  const addressed = new Map(
    (
      await withAddressesOf(
        view.county,
        view.messages.flatMap(({ attachments }) => attachments),
      )
    ).map((each) => [each.id, each]),
  )
  const messages = view.messages.map((message) => ({
    ...message,
    attachments: message.attachments.map((each) => addressed.get(each.id) ?? each),
  }))
  return { ...view, messages }
}

/** Looked at afresh each time it is opened: what may be seen and done depends on it. */
export const useConsultation = (key: MatterParams) =>
  useQuery({ queryKey: oneKey(key), queryFn: () => cloud.consultation.view(key).then(withFiles), staleTime: 0 })

export type NewStep = Omit<AdvanceConsultation, 'county' | 'id' | 'revision'>

/** One step on what was seen; where somebody was faster it is fetched anew, and what was written stays. */
export const useAdvanceConsultation = ({ county, id, revision }: Pick<ConsultationView, 'county' | 'id' | 'revision'>) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (step: NewStep) => cloud.consultation.advance({ county, id, revision, ...step }).then(withFiles),
    onSuccess: (view) => {
      queries.setQueryData(oneKey({ county, id }), view)
      void queries.invalidateQueries({ queryKey: queueKey })
    },
    onError: (error) => {
      if (error instanceof Refused && error.failure !== 'offline') void queries.invalidateQueries({ queryKey: oneKey({ county, id }) })
    },
  })
}
export type Advancing = ReturnType<typeof useAdvanceConsultation>
