import type { ReactNode } from 'react'
import { uiWords } from '../locales/ui'
import { EmptyState } from './empty-state'
import { Notice } from './notice'
import { Skeleton } from './skeleton'

type QueryLike<Shown> = {
  isPending: boolean
  isError: boolean
  error: Error | null
  data: Shown | undefined
  refetch: () => unknown
}

type AsyncViewProps<Shown> = {
  query: QueryLike<Shown>
  children: (shown: Shown) => ReactNode
  isEmpty?: ((shown: Shown) => boolean) | undefined
  empty?: ReactNode
  waiting?: ReactNode
}

/** One of four: waiting, failed, empty, shown. What was shown before stays when a later look fails. */
export const AsyncView = <Shown,>({ query, children, isEmpty, empty, waiting }: AsyncViewProps<Shown>) => {
  const { data: shown } = query
  if (shown === undefined) {
    if (!query.isError) return waiting ?? <Skeleton />
    const again = { label: uiWords.tryAgain, onTap: () => void query.refetch() }
    return <EmptyState picture='offline' title={uiWords.failed} words={query.error?.message} action={again} />
  }
  return (
    <>
      {query.isError && <Notice tone='warn'>{uiWords.stale}</Notice>}
      {isEmpty?.(shown) ? empty : children(shown)}
    </>
  )
}
