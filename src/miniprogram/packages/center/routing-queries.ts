import { useQuery } from '@tanstack/react-query'
import type { ReportView } from '../../../contract/report'
import { cloud } from '../../platform/cloud'

/** Whom the catalogue names for this matter, as it stands now. */
export const useRouting = ({ county, id, revision }: Pick<ReportView, 'county' | 'id' | 'revision'>) =>
  useQuery({
    queryKey: ['work', 'routing', county, id, revision],
    queryFn: () => cloud.routing.suggest({ county, id }),
    retry: false,
    staleTime: 0,
  })
