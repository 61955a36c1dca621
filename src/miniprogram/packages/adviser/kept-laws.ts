import { useQuery } from '@tanstack/react-query'
import type { Law } from './law'
import { indexLaws, type LawIndex } from './law-search'

interface KeptLaws {
  readonly laws: readonly Law[]
  readonly index: LawIndex
}

// Within the sub-package, for WeChat fetches no piece later; it is read when somebody begins to search.
const readLaws = async (): Promise<KeptLaws> => {
  const { laws } = await import(/* webpackMode: "eager" */ './laws')
  return { laws, index: indexLaws(laws) }
}

/** 法律条文 that came with the program: no network is asked. */
export const useLaws = () => useQuery({ queryKey: ['laws'], queryFn: readLaws, staleTime: Number.POSITIVE_INFINITY })
