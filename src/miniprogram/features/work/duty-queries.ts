import { useQuery } from '@tanstack/react-query'
import { cloud } from '../../platform/cloud'

/** 我的岗: my grids, who else has them, and how much is in my hands. */
export const useDuty = (enabled = true) => useQuery({ queryKey: ['duty'], queryFn: () => cloud.duty.view(), enabled })
