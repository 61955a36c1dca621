import { useQuery } from '@tanstack/react-query'
import type { Official } from '../../../contract/report'
import { cloud } from '../../platform/cloud'

const aDay = 86_400_000

/** 预览: by the same table by which the cloud covers. */
export const useRings = (about: Official | null) =>
  useQuery({ queryKey: ['ring', 'views', about], queryFn: () => cloud.ring.views({ about }), staleTime: aDay })
