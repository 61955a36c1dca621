import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReportView } from '../../../contract/report'
import type { AdvanceReport, Step } from '../../../contract/report-step'
import { cloud, Refused } from '../../platform/cloud'
import { withAddresses } from '../../platform/file-addresses'

const reportsKey = ['report'] as const
const reportKey = (county: number, id: string) => [...reportsKey, 'view', county, id] as const
const mineKey = [...reportsKey, 'mine'] as const
const homeKey = ['home'] as const

export const useMyReports = (enabled: boolean) =>
  useInfiniteQuery({
    queryKey: mineKey,
    queryFn: ({ pageParam }) => cloud.report.mine(pageParam === null ? {} : { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled,
  })

export const useReport = (county: number, id: string) =>
  useQuery({ queryKey: reportKey(county, id), queryFn: () => cloud.report.view({ county, id }).then(withAddresses), staleTime: 0 })

/** What this report's change makes stale: the lists it stands in, and what home counts. */
export const useTellOfReport = () => {
  const queries = useQueryClient()
  return (report: ReportView) => {
    queries.setQueryData(reportKey(report.county, report.id), report)
    void queries.invalidateQueries({ queryKey: mineKey })
    void queries.invalidateQueries({ queryKey: homeKey })
  }
}

export const useAdvance = ({ county, id, revision }: Pick<AdvanceReport, 'county' | 'id' | 'revision'>) => {
  const queries = useQueryClient()
  const tell = useTellOfReport()
  return useMutation({
    mutationFn: (step: Step) => cloud.report.advance({ county, id, revision, steps: [step] }).then(withAddresses),
    onSuccess: tell,
    // Someone else was quicker: what stands there now is shown before anything is tried again.
    onError: (error) => {
      if (error instanceof Refused && error.failure === 'reportHasMoved')
        void queries.invalidateQueries({ queryKey: reportKey(county, id) })
    },
  })
}
