import { type InfiniteData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RoleName } from '../../../contract/person'
import type { AdvanceReport, ReportPage, ReportSummary, ReportView } from '../../../contract/report'
import { cloud } from '../../platform/cloud'

export type MatterKey = { county: number; id: string }

const queueKey = (role: RoleName) => ['work', 'queue', role] as const
const matterKey = ({ county, id }: MatterKey) => ['work', 'matter', county, id] as const

/** What waits for this role, the soonest due first, page by page. */
export const useQueue = (role: RoleName) =>
  useInfiniteQuery({
    queryKey: queueKey(role),
    queryFn: ({ pageParam }) => cloud.report.queue({ role, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

/** A row that moved between two looks stands in one place only. */
export const reportsOf = ({ pages }: InfiniteData<ReportPage>): ReportSummary[] => [
  ...new Map(pages.flatMap(({ reports }) => reports).map((report) => [report.id, report])).values(),
]

/** Looked at afresh each time it is opened: what may be done depends on it. */
export const useMatter = (key: MatterKey) => useQuery({ queryKey: matterKey(key), queryFn: () => cloud.report.view(key), staleTime: 0 })

/** Takes steps on a matter; its view is the answer, and every queue is stale. */
export const useAdvance = (key: MatterKey) => {
  const queries = useQueryClient()
  const show = (view: ReportView) => queries.setQueryData(matterKey(key), view)
  return useMutation({
    mutationFn: (advance: Pick<AdvanceReport, 'revision' | 'steps'>) => cloud.report.advance({ ...key, ...advance }),
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

/** Asks anew for a matter that someone else has moved. */
export const useLookAgain = (key: MatterKey) => {
  const queries = useQueryClient()
  return () => queries.fetchQuery({ queryKey: matterKey(key), queryFn: () => cloud.report.view(key), staleTime: 0 })
}
