import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CatalogueKind, CatalogueSheet } from '../../../../../contract/catalogue'
import { cloud } from '../../../../platform/cloud'

const keyOf = (kind: CatalogueKind) => ['catalogue', kind] as const

export const useCatalogue = (kind: CatalogueKind) =>
  useQuery({ queryKey: keyOf(kind), queryFn: () => cloud.catalogue.list({ kind }), staleTime: 0 })

/** Looked at row by row first, then put in as one. */
export const useChanging = (kind: CatalogueKind) => {
  const queries = useQueryClient()
  const trying = useMutation({ mutationFn: (sheet: Omit<CatalogueSheet, 'kind'>) => cloud.catalogue.tryOut({ kind, ...sheet }) })
  const putting = useMutation({
    mutationFn: (sheet: Omit<CatalogueSheet, 'kind'>) => cloud.catalogue.put({ kind, ...sheet }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(kind) }),
  })
  return { trying, putting }
}
