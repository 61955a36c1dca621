import { useQuery } from '@tanstack/react-query'
import { cloud } from '../../platform/cloud'

/** 谁能帮我, around one's own home. */
export const useAround = () => useQuery({ queryKey: ['legal', 'around'], queryFn: () => cloud.legal.around({}) })
