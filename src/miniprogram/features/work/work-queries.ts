import { type InfiniteData, keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RoleName } from '../../../contract/person'
import type { Reveal } from '../../../contract/person-data'
import type { ReportSummary, ReportView } from '../../../contract/report'
import type { QueueFilter, QueuePage } from '../../../contract/report-list'
import type { AdvanceReport } from '../../../contract/report-step'
import { cloud } from '../../platform/cloud'
import { withAddresses } from '../../platform/file-addresses'

export type MatterKey = { county: number; id: string }

/** Whose work stands in a queue. */
export type QueueRole = Extract<RoleName, 'gridWorker' | 'dispatcher' | 'officer'>

const queueKey = (role: QueueRole, filter: QueueFilter) => ['work', 'queue', role, filter] as const
const matterKey = ({ county, id }: MatterKey) => ['work', 'matter', county, id] as const

/** What waits for this role, the soonest due first, page by page, and which part of it is looked at. */
export const useQueue = (role: QueueRole) => {
  const [filter, setFilter] = useState<QueueFilter>('all')
  const query = useInfiniteQuery({
    queryKey: queueKey(role, filter),
    queryFn: ({ pageParam }) => cloud.report.queue({ role, filter, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    // The counts stay in place while another part is fetched.
    placeholderData: keepPreviousData,
  })
  return { query, filter, setFilter, role }
}
export type WorkQueue = ReturnType<typeof useQueue>

/** The first page alone counts. */
export const countsOf = (queue: InfiniteData<QueuePage> | undefined): QueuePage['counts'] => queue?.pages[0]?.counts ?? null

/** A row that moved between two looks stands in one place only. */
export const reportsOf = ({ pages }: InfiniteData<QueuePage>): ReportSummary[] => [
  ...new Map(pages.flatMap(({ reports }) => reports).map((report) => [report.id, report])).values(),
]

/** Looked at afresh each time it is opened: what may be done depends on it. */
export const useMatter = (key: MatterKey) =>
  useQuery({ queryKey: matterKey(key), queryFn: () => cloud.report.view(key).then(withAddresses), staleTime: 0 })

/** Takes steps on a matter; its view is the answer, and every queue is stale. */
export const useAdvance = (key: MatterKey) => {
  const queries = useQueryClient()
  const show = (view: ReportView) => queries.setQueryData(matterKey(key), view)
  return useMutation({
    mutationFn: (advance: Pick<AdvanceReport, 'revision' | 'steps'>) => cloud.report.advance({ ...key, ...advance }).then(withAddresses),
    onSuccess: (view) => {
      show(view)
      void queries.invalidateQueries({ queryKey: ['work', 'queue'] })
    },
  })
}

/** The number for one call; that it was made stands in the timeline afterwards. */
export const useCallReporter = ({ county, id }: MatterKey) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (call: string) => cloud.report.callReporter({ county, id, call }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: matterKey({ county, id }) }),
  })
}

/** 掩码: the whole name for a reason, which the resident reads. */
export const useRevealName = ({ county, id }: MatterKey) =>
  useMutation({ mutationFn: (reason: Reveal['reason']) => cloud.person.reveal({ county, id, what: 'name', reason }) })

/** Asks anew for a matter that someone else has moved. */
export const useLookAgain = (key: MatterKey) => {
  const queries = useQueryClient()
  return () => queries.fetchQuery({ queryKey: matterKey(key), queryFn: () => cloud.report.view(key).then(withAddresses), staleTime: 0 })
}
