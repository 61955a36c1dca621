import { useQuery } from '@tanstack/react-query'
import { cloud } from '../../platform/cloud'

export const useCounties = () => useQuery({ queryKey: ['division', 'counties'], queryFn: () => cloud.division.counties() })
