import type { ReactNode } from 'react'
import { uiWords } from '../locales/ui'
import { Refused } from '../platform/cloud'
import { EmptyState } from './empty-state'
import { NotFound } from './not-found'
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
    return <Failed error={query.error} onAgain={() => void query.refetch()} />
  }
  return (
    <>
      {query.isError && <Notice tone='warn'>{uiWords.stale}</Notice>}
      {isEmpty?.(shown) ? empty : children(shown)}
    </>
  )
}

/** Trying again helps where the network failed, not where there is nothing to see. */
const Failed = ({ error, onAgain }: { error: Error | null; onAgain: () => void }) => {
  const failure = error instanceof Refused ? error.failure : undefined
  if (failure === 'notFound') return <NotFound words={error?.message} />
  const again = { label: uiWords.tryAgain, onTap: onAgain }
  const words = failure === 'offline' ? uiWords.offline : error?.message
  return <EmptyState picture='offline' title={uiWords.failed} words={words} action={again} />
}
