import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FileForOther } from '../../../contract/proxy'
import { cloud } from '../../platform/cloud'
import { useTellOfReport } from './report-queries'

/** What is read aloud to the person concerned. */
export const useProxySentence = () =>
  useQuery({ queryKey: ['proxy', 'sentence'], queryFn: () => cloud.proxy.sentence(), staleTime: 86_400_000 })

export const useFileForOther = () => {
  const tell = useTellOfReport()
  return useMutation({ mutationFn: (filed: FileForOther) => cloud.proxy.file(filed), onSuccess: tell })
}

type Key = { county: number; id: string }

export const useProxy = ({ county, id }: Key) =>
  useQuery({ queryKey: ['proxy', county, id], queryFn: () => cloud.proxy.view({ county, id }) })

/** Whose list it stood in is another afterwards. */
export const useEndProxy = ({ county, id }: Key) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: () => cloud.proxy.end({ county, id }), onSuccess: () => queries.invalidateQueries() })
}
