import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SetTogether } from '../../../contract/legal'
import type { Practice } from '../../../contract/practice'
import { cloud } from '../../platform/cloud'

const practiceKey = ['practice'] as const

export const usePractice = () => useQuery({ queryKey: practiceKey, queryFn: () => cloud.practice.view({}) })

/** Every change answers the whole as it then is. */
export const usePracticeAct = <Input>(act: (input: Input) => Promise<Practice>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: act, onSuccess: (practice) => queries.setQueryData(practiceKey, practice) })
}

const shopKey = (id: string | undefined) => ['practice', 'shop', id] as const

/** 执业证 and photo, as everybody reads them in the shop. */
export const useOwnShop = (shop: Practice['shop']) =>
  useQuery({
    queryKey: shopKey(shop?.id),
    queryFn: () => (shop ? cloud.legal.shop({ county: shop.county, id: shop.id }) : null),
    enabled: shop !== null,
  })

/** Answers the shop as everybody then reads it. */
export const useSetTogether = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: SetTogether) => cloud.legal.setTogether(input),
    onSuccess: (view) => queries.setQueryData(shopKey(view.shop.id), view),
  })
}
